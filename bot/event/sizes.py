"""How many members guilds have, and how many of them are online: asked by the hour, as no event tells it."""

import logging
from datetime import UTC, datetime
from typing import Any

import aiohttp
import nextcord

from bot.event.lane import SlowLane
from bot.event.rounds import one_by_one
from bot.event.shared import Shards
from bot.metrics import Metrics
from bot.rest import route

log = logging.getLogger(__name__)


class Sizes:
    """Asks Discord about the guilds that the database names."""

    def __init__(self, shards: Shards, lane: SlowLane, metrics: Metrics) -> None:
        self._shards = shards
        self._database = lane
        self._metrics = metrics

    async def ask(self) -> None:
        """Ask about all that are due now."""
        guild_ids = [guild.id for guild in self._shards.guilds if not guild.unavailable]
        wanted: list[int] = await self._database.value(
            "event.sizes_wanted", guild_ids=guild_ids, at=datetime.now(UTC)
        )
        await one_by_one(wanted, self._ask, self._metrics)

    async def _ask(self, guild_id: int) -> None:
        try:
            async with self._database.rest:
                guild: dict[str, Any] = await self._shards.http.request(
                    route("GET", f"/guilds/{guild_id}"), params={"with_counts": "true"}
                )
        except (nextcord.HTTPException, aiohttp.ClientError, OSError) as error:
            log.warning("a guild's size could not be asked: %r", error, extra={"guild_id": guild_id})
            return
        await self._database.run(
            "event.size_seen",
            guild_id=guild_id,
            members=guild["approximate_member_count"],
            online=guild["approximate_presence_count"],
            at=datetime.now(UTC),
        )
