"""The list of a guild's members: whom the bot never heard of is known then, too."""

import logging
from datetime import UTC, datetime
from functools import partial
from typing import Any

import aiohttp
import nextcord

from bot.errors import report
from bot.event.lane import SlowLane
from bot.event.members import member_of
from bot.metrics import Metrics
from bot.patience import patiently
from bot.rest import route

log = logging.getLogger(__name__)

PAGE = 1_000
"""Discord's limit for one request."""
WAITS = "the list of members waits"


class Roster:
    """Reads it page by page, where and when the database wants it."""

    def __init__(self, client: nextcord.Client, lane: SlowLane, metrics: Metrics) -> None:
        self._client = client
        self._database = lane
        self._metrics = metrics

    async def run(self, guild_id: int) -> None:
        """Read one guild's. What fails, the next session goes on with."""
        try:
            while (after := await self._wanted(guild_id)) is not None:
                at = datetime.now(UTC)  # what is heard from now on is newer
                await self._hand_over(guild_id, after, await self._ask(guild_id, after), at)
        except (nextcord.HTTPException, aiohttp.ClientError, OSError) as error:
            log.warning("the members could not be listed: %r", error, extra={"guild_id": guild_id})
        except Exception as error:
            report(error, self._metrics, guild_id=guild_id)

    async def _wanted(self, guild_id: int) -> int | None:
        after: int | None = await patiently(
            lambda: self._database.value("event.roster_wanted", guild_id=guild_id, at=datetime.now(UTC)),
            WAITS,
            probe=self._database.alive,
        )
        return after

    async def _ask(self, guild_id: int, after: int) -> list[dict[str, Any]]:
        async with self._database.rest:
            page: list[dict[str, Any]] = await self._client.http.request(
                route("GET", f"/guilds/{guild_id}/members"), params={"after": after, "limit": PAGE}
            )
        return page

    async def _hand_over(self, guild_id: int, after: int, page: list[dict[str, Any]], at: datetime) -> None:
        await patiently(
            partial(
                self._database.run,
                "event.roster_seen",
                guild_id=guild_id,
                after_id=after,
                members=[member_of(one) for one in page],
                is_end=len(page) < PAGE,
                at=at,
            ),
            WAITS,
            probe=self._database.alive,
        )
