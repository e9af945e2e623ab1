"""Reactions given and removed while the bot was away, or before it knew that a message is heard."""

import asyncio
import logging
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

import aiohttp
import nextcord

from bot.errors import report
from bot.event.lane import SlowLane
from bot.event.reactions import emoji_of
from bot.metrics import Metrics
from bot.patience import patiently
from bot.records.app import Reaction, ReactionCount
from bot.records.event import Place, Unread
from bot.rest import route

log = logging.getLogger(__name__)

PAGE = 100
"""Discord's limit for one request."""
PAGES = 20
"""Of more reactions with one emoji, those that were missed count, and of removed ones nothing is known."""
WAITS = "the reactions of a guild wait"


class Rereader:
    """Looks at the messages that the database names; it says of which emoji to read, and who was missed."""

    def __init__(self, client: nextcord.Client, lane: SlowLane, metrics: Metrics) -> None:
        self._client = client
        self._database = lane
        self._metrics = metrics

    async def run(self, guild: nextcord.Guild) -> None:
        """Look at all messages of a guild. One that Discord does not show is passed over: the next session
        looks again.
        """
        places = await patiently(
            lambda: self._database.many(Place, "event.reacted_messages", guild_id=guild.id), WAITS
        )
        for place in places:
            try:
                await self._look_at(guild, place)
            except (nextcord.HTTPException, aiohttp.ClientError, OSError) as error:
                log.warning("reactions could not be read: %r", error, extra={"channel_id": place.channel_id})
            except Exception as error:
                report(error, self._metrics, guild_id=guild.id, channel_id=place.channel_id)

    async def _look_at(self, guild: nextcord.Guild, place: Place) -> None:
        at = datetime.now(UTC)  # what is heard from now on is newer
        try:
            message = await self._ask(f"/channels/{place.channel_id}/messages/{place.message_id}")
        except nextcord.NotFound:
            message = None
        counts = [count_of(data) for data in (message or {}).get("reactions", ())]
        unread = await patiently(
            lambda: self._database.many(
                Unread,
                "event.reactions_counted",
                guild_id=guild.id,
                message_id=place.message_id,
                counts=counts,
                is_gone=message is None,
                at=at,
            ),
            WAITS,
            guild_id=guild.id,
        )
        for one in unread:
            await self._read(guild, place, one, at)

    async def _read(self, guild: nextcord.Guild, place: Place, unread: Unread, at: datetime) -> None:
        everybody: list[int] = []
        for _ in range(PAGES):
            page = await self._ask(
                f"/channels/{place.channel_id}/messages/{place.message_id}/reactions/{quote(unread.emoji)}",
                limit=PAGE,
                after=everybody[-1] if everybody else 0,
                type=int(unread.is_burst),
            )
            everybody += [int(user["id"]) for user in page]
            people = [int(user["id"]) for user in page if not user.get("bot")]
            await self._hand_over(guild, place, unread, people, at)
            if len(page) < PAGE:
                await self._hand_over_all(guild, place, unread, everybody, at)
                return

    async def _hand_over(
        self, guild: nextcord.Guild, place: Place, unread: Unread, member_ids: list[int], at: datetime
    ) -> None:
        missed: list[int] = await patiently(
            lambda: self._database.value(
                "event.reactions_missed",
                guild_id=guild.id,
                message_id=place.message_id,
                emoji=unread.emoji,
                is_burst=unread.is_burst,
                member_ids=member_ids,
                at=at,
            ),
            WAITS,
            guild_id=guild.id,
        )
        reactions = [
            Reaction(
                guild.id,
                place.channel_id,
                place.message_id,
                "added",
                member_id,
                unread.emoji,
                unread.is_burst,
                False,
                role_ids,
                None,
                at,
            )
            for member_id, role_ids in (await self._roles(guild, missed)).items()
        ]
        if reactions:
            await patiently(
                lambda: self._database.run(
                    "event.reactions_read", guild_id=guild.id, reactions=reactions, at=at
                ),
                WAITS,
                guild_id=guild.id,
            )

    async def _hand_over_all(
        self, guild: nextcord.Guild, place: Place, unread: Unread, everybody: list[int], at: datetime
    ) -> None:
        await patiently(
            lambda: self._database.run(
                "event.reactions_unread",
                guild_id=guild.id,
                message_id=place.message_id,
                emoji=unread.emoji,
                is_burst=unread.is_burst,
                member_ids=everybody,
                at=at,
            ),
            WAITS,
            guild_id=guild.id,
        )

    async def _ask(self, path: str, **params: int) -> Any:
        async with self._database.rest:
            return await self._client.http.request(route("GET", path), params=params)

    async def _roles(self, guild: nextcord.Guild, member_ids: list[int]) -> dict[int, list[int]]:
        """The roles that they have now. Who left is absent: their reaction stays, and gives nothing."""
        if not member_ids:
            return {}
        async with asyncio.timeout(30):
            members = await guild.query_members(user_ids=member_ids, limit=PAGE, cache=False)
        return {member.id: [role.id for role in member.roles if role.id != guild.id] for member in members}


def count_of(data: dict[str, Any]) -> ReactionCount:
    """The record of a raw count of reactions, which Discord tells with a message."""
    details = data.get("count_details") or {"normal": data["count"], "burst": 0}
    return ReactionCount(emoji_of(data["emoji"]), details["normal"], details["burst"], bool(data["me"]))
