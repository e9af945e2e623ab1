"""After a gap: what Discord says of the members and the bans that the database asks about."""

import asyncio
import logging
import secrets
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any

import nextcord

from bot.errors import report
from bot.event.lane import SlowLane
from bot.event.members import member_of
from bot.metrics import Metrics
from bot.patience import patiently
from bot.records.event import Outcome
from bot.rest import route

log = logging.getLogger(__name__)

PAGE = 100
"""Discord's limit for members asked for by id."""
BANS = 1_000
"""Discord's limit for bans in one request."""
PAUSE = 0.75
"""Seconds between two questions of all guilds: 120 gateway requests a minute serve everything else, too."""
AT_ONCE = 4
"""Guilds compared side by side, so that one whose answer is late holds up no other."""
ANSWER_SECONDS = 30.0
WAITS = "a comparison of members waits"


class Reconciler:
    """Asks the gateway, which needs no privileged intent, and reports; the database compares and decides.

    The raw answer names who is not there (`not_found`): of whom it says nothing is not taken for gone.
    """

    def __init__(self, client: nextcord.Client, lane: SlowLane, metrics: Metrics) -> None:
        self._client = client
        self._database = lane
        self._metrics = metrics
        self._asked: dict[str, asyncio.Future[Mapping[str, Any]]] = {}
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._next_at = 0.0

    def answered(self, data: Mapping[str, Any]) -> bool:
        """Take a raw GUILD_MEMBERS_CHUNK; False when it answers somebody else."""
        asked = self._asked.get(data.get("nonce", ""))
        if asked is not None and not asked.done():
            asked.set_result(data)
        return asked is not None

    async def run(self, guild_id: int) -> None:
        """Compare one guild, when it is its turn; what fails, the next session begins anew."""
        async with self._turns:
            try:
                outcome = await self._compare(guild_id)
            except (TimeoutError, nextcord.DiscordException, OSError) as error:
                log.warning("the members could not be asked for: %r", error, extra={"guild_id": guild_id})
            except Exception as error:
                report(error, self._metrics, guild_id=guild_id)
            else:
                _tell(guild_id, outcome)

    async def _compare(self, guild_id: int) -> Outcome:
        run_id: int = await patiently(
            lambda: self._database.value("event.reconcile", guild_id=guild_id, at=datetime.now(UTC)),
            WAITS,
            probe=self._database.alive,
        )
        while wanted := await patiently(
            lambda: self._database.value("event.wanted", guild_id=guild_id, reconciliation_id=run_id),
            WAITS,
            probe=self._database.alive,
        ):
            await self._look_at(guild_id, run_id, wanted)
        await self._compare_bans(guild_id, run_id)
        return await patiently(
            lambda: self._database.row(
                Outcome, "event.reconciled", guild_id=guild_id, reconciliation_id=run_id, at=datetime.now(UTC)
            ),
            WAITS,
            probe=self._database.alive,
        )

    async def _look_at(self, guild_id: int, run_id: int, wanted: list[int]) -> None:
        answer = await self._ask(guild_id, wanted)
        at = datetime.now(UTC)
        await patiently(
            lambda: self._database.run(
                "event.members_seen",
                guild_id=guild_id,
                reconciliation_id=run_id,
                asked=wanted,
                members=[member_of(one) for one in answer["members"]],
                absent=[int(one) for one in answer.get("not_found", ())],
                at=at,
            ),
            WAITS,
            probe=self._database.alive,
        )

    async def _compare_bans(self, guild_id: int, run_id: int) -> None:
        while (
            after := await patiently(
                lambda: self._database.value(
                    "event.bans_wanted", guild_id=guild_id, reconciliation_id=run_id
                ),
                WAITS,
                probe=self._database.alive,
            )
        ) is not None:
            at = datetime.now(UTC)
            try:
                async with self._database.rest:
                    page = await self._client.http.request(
                        route("GET", f"/guilds/{guild_id}/bans"), params={"after": after, "limit": BANS}
                    )
            except nextcord.Forbidden:
                log.info("no right to read the list of bans", extra={"guild_id": guild_id})
                return
            await patiently(
                partial(
                    self._database.run,
                    "event.bans_seen",
                    guild_id=guild_id,
                    reconciliation_id=run_id,
                    after_id=after,
                    banned=[int(ban["user"]["id"]) for ban in page],
                    is_end=len(page) < BANS,
                    at=at,
                ),
                WAITS,
                probe=self._database.alive,
            )

    async def _ask(self, guild_id: int, member_ids: list[int]) -> Mapping[str, Any]:
        loop, nonce = asyncio.get_running_loop(), secrets.token_hex(16)
        asks_at = max(self._next_at, loop.time())
        self._next_at = asks_at + PAUSE  # reserved now: whoever asks meanwhile comes after
        await asyncio.sleep(asks_at - loop.time())
        self._asked[nonce] = loop.create_future()
        try:
            await self._client.ws.request_chunks(guild_id, limit=PAGE, user_ids=member_ids, nonce=nonce)
            async with asyncio.timeout(ANSWER_SECONDS):
                return await self._asked[nonce]
        finally:
            del self._asked[nonce]


def _tell(guild_id: int, outcome: Outcome) -> None:
    if not (outcome.different or outcome.absent):
        return
    level = logging.ERROR if outcome.state == "refused" else logging.INFO
    log.log(
        level,
        "members and bans after a gap: %s (%d looked at, %d different, %d gone, %d effects)",
        outcome.state,
        outcome.looked_at,
        outcome.different,
        outcome.absent,
        outcome.effects,
        extra={"guild_id": guild_id, "reconciliation_id": outcome.reconciliation_id},
    )
