"""How members came: by which invitation, or otherwise. Discord tells who may manage the server, if asked."""

import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import aiohttp
import nextcord

from bot.event.lane import SlowLane
from bot.event.raw import moment, number
from bot.event.rounds import one_by_one
from bot.event.shared import Shards
from bot.metrics import Metrics
from bot.records.stats import JoinSource, WantedSources
from bot.rest import route

log = logging.getLogger(__name__)

GIVEN_UP = {403, 404}
"""Discord documents the request nowhere: where it does not answer, it is not asked again."""


class Sources:
    """Asks Discord about the members whom the database names.

    What the uses of invitations tell would be a guess as soon as two come at once.
    """

    def __init__(self, shards: Shards, lane: SlowLane, metrics: Metrics) -> None:
        self._shards = shards
        self._database = lane
        self._metrics = metrics
        self._given_up: set[int] = set()

    async def ask(self) -> None:
        """Ask about all who came a moment ago."""
        guild_ids = [guild.id for guild in self._shards.guilds if guild.id not in self._given_up]
        wanted = await self._database.many(
            WantedSources, "event.sources_wanted", guild_ids=guild_ids, at=datetime.now(UTC)
        )
        await one_by_one(wanted, self._ask, self._metrics)

    async def _ask(self, wanted: WantedSources) -> None:
        ids = [str(member_id) for member_id in wanted.member_ids]
        try:
            async with self._database.rest:
                found: dict[str, Any] = await self._shards.http.request(
                    route("POST", f"/guilds/{wanted.guild_id}/members-search"),
                    json={"limit": len(ids), "and_query": {"user_id": {"or_query": ids}}},
                )
        except (nextcord.HTTPException, aiohttp.ClientError, OSError) as error:
            if getattr(error, "status", None) in GIVEN_UP:
                self._given_up.add(wanted.guild_id)
            log.warning("how members came could not be asked: %r", error, extra={"guild_id": wanted.guild_id})
            return
        joins = list(_joins(found))
        if joins:
            await self._database.run("event.joins_sourced", guild_id=wanted.guild_id, joins=joins)


def _joins(found: dict[str, Any]) -> Iterator[JoinSource]:
    """What Discord knows; nothing at all while it makes its list of members."""
    for one in found.get("members", ()):
        yield JoinSource(
            int(one["member"]["user"]["id"]),
            moment(one["member"].get("joined_at")),
            one.get("join_source_type"),
            one.get("source_invite_code"),
            number(one.get("inviter_id")),
        )
