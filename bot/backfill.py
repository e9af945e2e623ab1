"""Messages written while the bot was away, read from the channels' history and handed to the same intake."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from typing import Any

import nextcord

from bot.errors import report
from bot.intake import Intake, is_chat
from bot.metrics import Metrics
from bot.records.event import Gap, Message

log = logging.getLogger(__name__)

PAGE = 100
"""Discord's limit, for messages of one history request and for members of one request."""
GUILDS_AT_ONCE = 2
"""History requests share 50 requests a second with everything else the bot does."""


class Backfill:
    """Reads the gaps the database names. A message read twice counts once: a crash half-way costs nothing."""

    def __init__(self, client: nextcord.Client, intake: Intake, metrics: Metrics) -> None:
        self._client = client
        self._intake = intake
        self._metrics = metrics
        self._slots = asyncio.Semaphore(GUILDS_AT_ONCE)

    async def run(self, guild: nextcord.Guild, gaps: Sequence[Gap]) -> None:
        """Fill a guild's gaps, one channel after the other; one that cannot be read is skipped."""
        async with self._slots:
            for gap in gaps:
                try:
                    await self._fill(guild, gap)
                except (nextcord.Forbidden, nextcord.NotFound):
                    log.info("no right to read a channel's history", extra={"channel_id": gap.channel_id})
                except Exception as error:
                    report(error, self._metrics, guild_id=guild.id, channel_id=gap.channel_id)

    async def _fill(self, guild: nextcord.Guild, gap: Gap) -> None:
        count = 0
        async for page in self._pages(gap):
            chat = [data for data in page if is_chat(data)]
            roles = await self._roles(guild, {int(data["author"]["id"]) for data in chat})
            await self._intake.add_all(message_of(guild, gap.channel_id, data, roles) for data in chat)
            count += len(chat)
        if count:
            log.info(
                "read %d messages from a channel's history",
                count,
                extra={"guild_id": guild.id, "channel_id": gap.channel_id},
            )

    async def _pages(self, gap: Gap) -> AsyncIterator[list[Any]]:
        """Raw message objects, oldest first, at most max_messages in all.

        Raw, as the gateway's are, so that one filter serves both. Discord answers `after` with the next
        messages, newest first.
        """
        after, left = gap.after_id, gap.max_messages
        while left > 0:
            limit = min(PAGE, left)
            page: list[Any] = list(await self._client.http.logs_from(gap.channel_id, limit, after=after))
            page.sort(key=lambda data: int(data["id"]))
            if page:
                yield page
                after = int(page[-1]["id"])
            if len(page) < limit:
                return
            left -= len(page)

    async def _roles(self, guild: nextcord.Guild, member_ids: set[int]) -> dict[int, list[int]]:
        """The roles that the authors have now; history does not tell them. Who left is absent.

        Asking the gateway for members by id needs no privileged intent.
        """
        if not member_ids:
            return {}
        members = await guild.query_members(user_ids=sorted(member_ids), limit=PAGE, cache=False)
        return {member.id: [role.id for role in member.roles if role.id != guild.id] for member in members}


def message_of(guild: nextcord.Guild, channel_id: int, data: Any, roles: dict[int, list[int]]) -> Message:
    """The record of a raw message from a channel's history."""
    thread = guild.get_thread(channel_id)
    parent_id = thread.parent_id if thread else None
    member_id = int(data["author"]["id"])
    return Message(guild.id, channel_id, parent_id, member_id, int(data["id"]), roles.get(member_id, []))
