"""The dispatcher: claims effects, sends each as one REST call, reports what Discord answered.

The promise is at least once, de-duplicated: a claimed effect whose report never arrives is claimed again
after its lease, which is harmless (effects are absolute, messages carry a nonce).
"""

import asyncio
import logging
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import aiohttp
import orjson
from nextcord import HTTPException
from nextcord.errors import HTTPInternalCancelled
from nextcord.http import HTTPClient, Route

from bot.db import Database
from bot.errors import Unavailable, report
from bot.metrics import Metrics
from bot.records.outbox import Claimed, File, Reported
from bot.records.outbox import Outcome as Result
from bot.rest import route

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
REQUEST_SECONDS = 15.0
LEASE_SECONDS = 60.0
"""How long a claimed effect belongs to this process; what is not sent early enough within it is not sent."""
LOCAL_LIMIT_SECONDS = 5.0
"""How long a request waits for nextcord's own rate limiter, before the database is asked to wait instead."""
RETRY_SECONDS = 1.0
"""About how soon the database lets a first failure be tried again."""
REPORT_SECONDS = 30.0
"""How long a result is kept for a database that is away; the lease (60 s) ends after that."""
STOP_SECONDS = 10.0

NOT_SENT = 0
BAD_REQUEST = 400
UNAUTHORIZED = 401
TOO_MANY_REQUESTS = 429
SERVER_ERRORS = 500


@dataclass(frozen=True, slots=True)
class Outcome:
    """What Discord answered.

    status None: nothing, so the request may or may not have been carried out. NOT_SENT: it never left.
    """

    status: int | None
    code: int | None = None
    error: str | None = None
    retry_after: float | None = None
    scope: str | None = None
    """Whose limit a 429 is: user, shared or global; None: it does not say."""
    message_id: int | None = None
    """The message that Discord made of it, if it was to make one."""


class Dispatcher:
    """Serves the outbox from login to shutdown, whether or not the gateway is connected.

    Each claimed effect is a task: it waits for its turn to be sent, then for its report to be heard. More is
    claimed as soon as all that is held can be under way at once, so that sending never waits for a claim.
    """

    def __init__(self, database: Database, http: HTTPClient, metrics: Metrics) -> None:
        self._database = database
        self._http = http
        self._metrics = metrics
        self._wake = asyncio.Event()
        self._claiming = asyncio.Lock()
        self._sending = asyncio.Semaphore(AT_ONCE)
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
        send_until = _clock() + LEASE_SECONDS - REQUEST_SECONDS
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
        attempt: _Attempt | None = None
        try:
            async with self._sending:
                if self.refused:
                    await self._release(effect)
                    return
                attempt = _Attempt(self._http, effect, await self._files(effect), send_until)
                outcome = await attempt.send()
        except Unavailable:
            log.warning("the database is away: files wait for it", extra={"effect_id": effect.effect_id})
            return  # its lease ends by itself
        except _LeaseOver:
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


class Reports:
    """Tells the database what became of effects: all that is known by the time it listens, in one call."""

    def __init__(self, database: Database, metrics: Metrics) -> None:
        self._database = database
        self._metrics = metrics
        self._waiting: dict[UUID, tuple[Result, asyncio.Future[str | None]]] = {}
        self._telling: asyncio.Task[None] | None = None

    async def tell(self, effect: Claimed, outcome: Outcome) -> str | None:
        """Report one effect; its state afterwards, None where it is not known.

        Not heard within REPORT_SECONDS, or not understood, the effect is repeated after its lease.
        """
        result = Result(
            effect.guild_id,
            effect.effect_id,
            effect.token,
            outcome.status,
            outcome.code,
            outcome.error,
            None if outcome.retry_after is None else Decimal(str(outcome.retry_after)),
            outcome.scope,
            outcome.message_id,
        )
        state: asyncio.Future[str | None] = asyncio.get_running_loop().create_future()
        # By token: after its lease an effect may be held once more, while an earlier try is still to be told.
        self._waiting[effect.token] = (result, state)
        if self._telling is None or self._telling.done():
            self._telling = asyncio.create_task(self._tell_all())
        try:
            async with asyncio.timeout(REPORT_SECONDS):
                return await state
        except TimeoutError as error:
            self._waiting.pop(effect.token, None)
            report(error, self._metrics, guild_id=effect.guild_id, effect_id=effect.effect_id)
            return None

    async def _tell_all(self) -> None:
        backoff = 0.2
        while self._waiting:
            told, self._waiting = self._waiting, {}
            try:
                await self._tell(told)
                backoff = 0.2
            except Unavailable:
                self._waiting = {key: one for key, one in told.items() if not one[1].done()} | self._waiting
                await asyncio.sleep(backoff)
                backoff = min(backoff * 2, 5.0)

    async def _tell(self, told: Mapping[UUID, tuple[Result, asyncio.Future[str | None]]]) -> None:
        """Report a batch; one that fails is halved until the bad report is alone, and that is given up."""
        try:
            rows = await self._database.many(
                Reported, "outbox.report_all", outcomes=[result for result, _ in told.values()]
            )
        except Unavailable:
            raise
        except Exception as error:
            items = list(told.items())
            if len(items) > 1:
                await self._tell(dict(items[: len(items) // 2]))
                await self._tell(dict(items[len(items) // 2 :]))
                return
            ((_, (result, state)),) = items
            report(error, self._metrics, guild_id=result.guild_id, effect_id=result.effect_id)
            if not state.done():
                state.set_result(None)
            return
        for row in rows:
            _, state = told[row.token]
            if not state.done():
                state.set_result(row.state)


class _LeaseOver(Exception):
    """Too little is left of the lease for a request: another dispatcher may have the effect by then."""


def _clock() -> float:
    """Seconds that also pass while the machine is suspended."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)


class _Attempt:
    """One try at one effect. `sent` is true from the moment its own request may have left."""

    def __init__(self, http: HTTPClient, effect: Claimed, files: list[File], send_until: float) -> None:
        self._http = http
        self._effect = effect
        self._files = files
        self._send_until = send_until
        self.sent = False

    async def send(self) -> Outcome:
        """Make the request; never raises but for cancellation and for a lease that is over."""
        try:
            async with asyncio.timeout(REQUEST_SECONDS):
                answer = await self._call()
            return Outcome(200, message_id=_message_id(self._effect, answer))
        except HTTPException as error:
            # Trouble while the channel for a direct message was opened leaves no doubt about the message.
            status = error.status if self.sent or error.status < SERVER_ERRORS else NOT_SENT
            about = error.text or str(error)
            return Outcome(status, error.code, about, await _retry_after(error), _scope(error))
        except HTTPInternalCancelled as error:  # nextcord knows that the limit is used up, and did not ask
            return Outcome(NOT_SENT, error=str(error), retry_after=LOCAL_LIMIT_SECONDS)
        except (TypeError, ValueError, KeyError) as error:
            # No request can be made of the row: reported as Discord would answer it, so it is final.
            return Outcome(BAD_REQUEST, error=f"cannot be sent: {error!r}")
        except (OSError, aiohttp.ClientError) as error:  # TimeoutError is an OSError
            left = self.sent and not isinstance(error, aiohttp.ClientConnectorError)
            return Outcome(None if left else NOT_SENT, error=f"{type(error).__name__}: {error}")

    async def _call(self) -> Any:
        effect = self._effect
        path = effect.path
        if effect.recipient_id is not None:
            recipient = {"json": {"recipient_id": str(effect.recipient_id)}}
            channel = await self._request(route("POST", "/users/@me/channels"), recipient)
            path = path.replace("@dm", channel["id"])
        arguments: dict[str, Any] = {"reason": effect.reason} if effect.reason else {}
        if self._files:
            arguments["form"] = _form(effect.body, self._files)
        elif effect.body is not None:
            arguments["json"] = effect.body
        return await self._request(route(effect.method, path), arguments, own=True)

    async def _request(self, where: Route, arguments: dict[str, Any], *, own: bool = False) -> Any:
        """One request without nextcord's own retries: it repeats a POST after a 500, five times.

        With retry_request=False it raises at once instead, also while its own record of a limit is used up:
        that lasts a second mostly (50 requests a second in all), so it is waited for here.
        """
        deadline = asyncio.get_running_loop().time() + LOCAL_LIMIT_SECONDS
        while True:
            if _clock() > self._send_until:
                raise _LeaseOver
            self.sent = own
            try:
                return await self._http.request(where, retry_request=False, **arguments)
            except HTTPInternalCancelled:
                self.sent = False
                if asyncio.get_running_loop().time() > deadline:
                    raise
                await asyncio.sleep(0.25)


def _form(body: Any, files: list[File]) -> list[dict[str, Any]]:
    """A message and its files as the parts of a multipart form."""
    parts: list[dict[str, Any]] = [
        {"name": "payload_json", "value": orjson.dumps(body).decode(), "content_type": "application/json"}
    ]
    for place, file in enumerate(files):
        parts.append(
            {
                "name": f"files[{place}]",
                "value": file.data,
                "filename": file.name,
                "content_type": "application/octet-stream",
            }
        )
    return parts


def _message_id(effect: Claimed, answer: Any) -> int | None:
    """The id of the message that was posted; None of any other request."""
    if effect.method != "POST" or not effect.path.endswith("/messages") or not isinstance(answer, dict):
        return None
    given = answer.get("id")
    return int(given) if isinstance(given, str) and given.isdecimal() else None


def _scope(error: HTTPException) -> str | None:
    """Whose limit was met, in Discord's words: user, shared or global."""
    scope: str | None = error.response.headers.get("X-RateLimit-Scope")
    return scope if error.status == TOO_MANY_REQUESTS else None


async def _retry_after(error: HTTPException) -> float | None:
    """Seconds to wait after a 429: from the body, which is exact, else from the header."""
    if error.status != TOO_MANY_REQUESTS:
        return None
    response: Any = error.response
    with suppress(Exception):
        body = await response.json(content_type=None)  # nextcord has read it, so it is in memory
        return float(body["retry_after"])
    with suppress(KeyError, ValueError):
        return float(response.headers["Retry-After"])
    return None
