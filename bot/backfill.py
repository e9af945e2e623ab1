"""Messages written while the bot was away, read from the channels' history."""

import asyncio
import logging
from collections.abc import Sequence
from typing import Any

import nextcord

from bot.db import Database
from bot.errors import report
from bot.intake import is_chat
from bot.metrics import Metrics
from bot.patience import patiently
from bot.records.event import Gap, Message

log = logging.getLogger(__name__)

PAGE = 100
"""Discord's limit, for messages of one history request and for members of one request."""
GUILDS_AT_ONCE = 2
"""History requests share 50 requests a second with everything else the bot does."""


class Backfill:
    """Reads the gaps the database names, page by page.

    A page's messages and how far it reads are one call, so a bot that dies half-way is asked for the rest at
    its next start. A message read twice counts once.
    """

    def __init__(self, client: nextcord.Client, database: Database, metrics: Metrics) -> None:
        self._client = client
        self._database = database
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
        after, count, reading = gap.after_id, 0, True
        while reading:
            page = await self._page(gap.channel_id, after)
            chat = [data for data in page if is_chat(data)]
            roles = await self._roles(guild, {int(data["author"]["id"]) for data in chat})
            messages = [message_of(guild, gap.channel_id, data, roles) for data in chat]
            reading = await self._hand_over(guild, gap, messages, page, is_end=len(page) < PAGE)
            count += len(chat)
            after = int(page[-1]["id"]) if page else after
        if count:
            log.info(
                "read %d messages from a channel's history",
                count,
                extra={"guild_id": guild.id, "channel_id": gap.channel_id},
            )

    async def _page(self, channel_id: int, after: int) -> list[Any]:
        """Raw message objects, oldest first, as the gateway's are, so that one filter serves both.

        Discord answers `after` with the next messages, newest first.
        """
        page: list[Any] = list(await self._client.http.logs_from(channel_id, PAGE, after=after))
        page.sort(key=lambda data: int(data["id"]))
        return page

    async def _hand_over(
        self, guild: nextcord.Guild, gap: Gap, messages: list[Message], page: list[Any], *, is_end: bool
    ) -> bool:
        """Bring a page to the database; whether to read on."""
        reading: bool = await patiently(
            lambda: self._database.value(
                "event.history_read",
                guild_id=guild.id,
                channel_id=gap.channel_id,
                before_id=gap.before_id,
                messages=messages,
                read_to=int(page[-1]["id"]) if page else None,
                count=len(page),
                is_end=is_end,
            ),
            "a channel's history waits",
            guild_id=guild.id,
        )
        self._metrics.messages.inc(len(messages))
        return reading

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
