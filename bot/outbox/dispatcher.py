"""The dispatcher: claims effects, sends each as one REST call, reports what Discord answered.

The promise is at least once, de-duplicated: a claimed effect whose report never arrives is claimed again
after its lease, which is harmless (effects are absolute, messages carry a nonce).
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

from nextcord.http import HTTPClient

from bot.cards.posting import Posted
from bot.db import Database
from bot.errors import Unavailable, report
from bot.metrics import Metrics
from bot.outbox.attempt import NOT_SENT, REQUEST_SECONDS, Attempt, LeaseOver, Limits, Outcome, clock
from bot.outbox.reports import Reports
from bot.records.outbox import Claimed, File

log = logging.getLogger(__name__)

AT_ONCE = 20
"""Requests under way at the same time; Discord allows 50 a second in all."""
HELD = 45
"""Effects claimed and not reported at the same time: when a permission is missing, no more are refused
before the database knows and hands out no others."""
ENOUGH = 30
"""Above so many held ones no more are claimed: those wait for their turn, or for their report."""
POLL_SECONDS = 5.0
"""Longest wait for work, whatever is heard: NOTIFY is a hint, not a promise."""
LEASE_SECONDS = 60.0
"""How long a claimed effect belongs to this process; what is not sent early enough within it is not sent."""
RETRY_SECONDS = 1.0
"""About how soon the database lets a first failure be tried again."""
STOP_SECONDS = 10.0

UNAUTHORIZED = 401

type Draw = Callable[[str, dict[str, Any], str, int], Awaitable[Posted]]
"""Draws a card, by its name, of its facts, in a language, for a guild: a message, and its picture."""

type Say = Callable[[Any, str], str]
"""Says a reason in a language, for Discord's audit log."""

MAX_REASON, MAX_MARK = 512, 32
"""What Discord takes as a reason, and what of it is left to the mark."""

WHOLE: dict[str, Any] = {"content": None, "embeds": [], "components": []}
"""What a changed message shows no more unless its card says so: what is not named Discord leaves as it is."""


class Undrawable(Exception):
    """A card cannot be drawn, which is a bug and has been logged."""


class Dispatcher:
    """Serves the outbox from login to shutdown, whether or not the gateway is connected.

    Each claimed effect is a task: it waits for its turn to be sent, then for its report to be heard. More is
    claimed as soon as all that is held can be under way at once, so that sending never waits for a claim.
    """

    def __init__(self, database: Database, http: HTTPClient, metrics: Metrics, draw: Draw, say: Say) -> None:
        self._database = database
        self._http = http
        self._metrics = metrics
        self._draw = draw
        self._say = say
        self._wake = asyncio.Event()
        self._claiming = asyncio.Lock()
        self._sending = asyncio.Semaphore(AT_ONCE)
        self._limits = Limits()
        self._reports = Reports(database, metrics)
        self._stopping = False
        self.refused = False
        """Discord refused the token (401): nothing more is claimed by this process."""
        self._tasks: set[asyncio.Task[None]] = set()

    def wake(self) -> None:
        """There may be work: look soon."""
        self._wake.set()

    async def run(self) -> None:
        """Claim and send until `stop`, or until Discord refuses the token."""
        await self._tell_a_pause()
        while not (self._stopping or self.refused):
            self._wake.clear()
            if len(self._tasks) <= ENOUGH:
                async with self._claiming:
                    await self._claim(HELD - len(self._tasks))
            with suppress(TimeoutError):
                async with asyncio.timeout(POLL_SECONDS):
                    await self._wake.wait()

    async def _tell_a_pause(self) -> None:
        """Say why nothing will be sent; the database alone decides whether anything is."""
        with suppress(Unavailable):
            reason = await self._database.value("outbox.paused")
            if reason is not None:
                log.warning("the outbox hands out nothing: %s", reason)

    async def stop(self) -> None:
        """Claim no more; let what is under way finish for STOP_SECONDS; then give back what was not sent."""
        self._stopping = True
        self.wake()
        # A claim under way is committed whether or not anybody hears the answer: hear it.
        with suppress(TimeoutError):
            async with asyncio.timeout(STOP_SECONDS), self._claiming:
                pass
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=STOP_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _claim(self, room: int) -> None:
        # Counted from before the claim: a process that was frozen may hear of it when the lease is long over.
        send_until = clock() + LEASE_SECONDS - REQUEST_SECONDS
        try:
            effects = await self._database.many(
                Claimed, "outbox.claim", max_effects=room, lease=timedelta(seconds=LEASE_SECONDS)
            )
        except Unavailable:
            log.warning("the database is away: the outbox waits")
            return
        except Exception as error:
            report(error, self._metrics)
            return
        for effect in effects:
            task = asyncio.create_task(self._serve(effect, send_until))
            self._tasks.add(task)
            task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if len(self._tasks) <= ENOUGH:
            self.wake()  # there is room, and the next effect of the same lane may go

    async def _serve(self, effect: Claimed, send_until: float) -> None:
        """Send one effect and report it; give it back if this process stops before the request left."""
        attempt: Attempt | None = None
        try:
            async with self._sending:
                if self.refused:
                    await self._release(effect)
                    return
                files = await self._files(effect)
                drawn = await self._drawn(effect, files)
                attempt = Attempt(self._http, self._said(drawn), files, send_until, self._limits)
                outcome = await attempt.send()
        except Undrawable as error:
            outcome = Outcome(NOT_SENT, error=str(error), unsendable=True)
        except Unavailable:
            log.warning("the database is away: files wait for it", extra={"effect_id": effect.effect_id})
            return  # its lease ends by itself
        except LeaseOver:
            log.warning(
                "an effect was claimed too long ago to be sent", extra={"effect_id": effect.effect_id}
            )
            return  # its lease ends by itself, or has: it is somebody else's
        except asyncio.CancelledError:
            if attempt is None or not attempt.sent:
                await self._release(effect)
            raise
        self._metrics.effects.labels("none" if outcome.status is None else str(outcome.status)).inc()
        if outcome.status == UNAUTHORIZED:
            self.refused = True
            log.critical(
                "Discord refused the bot's token (401): the dispatcher stops; effects wait in the outbox"
            )
        state = await self._reports.tell(effect, outcome)
        if outcome.error is not None:
            # It may be due again before the next poll.
            asyncio.get_running_loop().call_later(outcome.retry_after or RETRY_SECONDS, self.wake)
            _log_failure(effect, outcome, state)

    async def _drawn(self, effect: Claimed, files: list[File]) -> Claimed:
        """The effect with the body that its card becomes, under what the body says already.

        Its picture is one file more.
        """
        if effect.card is None:
            return effect
        try:
            posted = await self._draw(effect.card, effect.facts or {}, effect.language or "", effect.guild_id)
            whole = WHOLE if effect.method == "PATCH" else {}
            body = whole | posted.body | effect.body
            if (picture := posted.picture) is not None:
                about = {"id": len(files), "filename": picture.file, "description": picture.alt}
                body |= {"attachments": [about]}
                files.append(File(picture.file, picture.data))
            return replace(effect, body=body)
        except Exception as error:
            self._metrics.undrawn.labels(effect.card).inc()
            reference = report(
                error, self._metrics, guild_id=effect.guild_id, effect_id=effect.effect_id, card=effect.card
            )
            raise Undrawable(f"cannot be drawn: {error!r} (reference {reference})") from error

    def _said(self, effect: Claimed) -> Claimed:
        """The effect with its reason in words. One that cannot be said is a bug, and holds nothing up."""
        if effect.reason is None and effect.mark is None:
            return effect
        try:
            said = self._say(effect.reason, effect.language or "")
        except Exception as error:
            report(error, self._metrics, guild_id=effect.guild_id, effect_id=effect.effect_id)
            said = ""
        marked = f"{said[: MAX_REASON - MAX_MARK]} {effect.mark}".lstrip() if effect.mark else said
        return replace(effect, reason=marked[:MAX_REASON])

    async def _files(self, effect: Claimed) -> list[File]:
        if not effect.files:
            return []
        return await self._database.many(
            File,
            "outbox.claimed_files",
            guild_id=effect.guild_id,
            effect_id=effect.effect_id,
            token=effect.token,
        )

    async def _release(self, effect: Claimed) -> None:
        with suppress(Exception):  # its lease ends by itself
            await self._database.run(
                "outbox.release", guild_id=effect.guild_id, effect_id=effect.effect_id, token=effect.token
            )


def _log_failure(effect: Claimed, outcome: Outcome, state: str | None) -> None:
    log.warning(
        "an effect was not done",
        extra={
            "guild_id": effect.guild_id,
            "effect_id": effect.effect_id,
            "method": effect.method,
            "path": effect.path,
            "status": outcome.status,
            "code": outcome.code,
            "error": outcome.error,
            "state": state,
        },
    )
