"""Messages written while the bot was away, read from the channels' history."""

import asyncio
import logging
from collections.abc import Sequence
from typing import Any

import aiohttp
import nextcord

from bot.errors import report
from bot.event.lane import SlowLane
from bot.event.messages import is_chat, past_message_of
from bot.metrics import Metrics
from bot.patience import patiently
from bot.records.app import Message
from bot.records.event import Gap

log = logging.getLogger(__name__)

PAGE = 100
"""Discord's limit, for messages of one history request and for members of one request."""
PAUSES = (30.0, 300.0, 1800.0)
"""Seconds until what Discord did not answer is asked again. nextcord has tried five times by then."""
GUILDS_AT_ONCE = 2
"""History requests share 50 requests a second with everything else the bot does."""


class Backfill:
    """Reads the gaps the database names, page by page.

    A page's messages and how far it reads are one call, so a bot that dies half-way is asked for the rest at
    its next start. A message read twice counts once.
    """

    def __init__(self, client: nextcord.Client, lane: SlowLane, metrics: Metrics) -> None:
        self._client = client
        self._database = lane
        self._metrics = metrics
        self._slots = asyncio.Semaphore(GUILDS_AT_ONCE)

    async def run(self, guild: nextcord.Guild, gaps: Sequence[Gap]) -> None:
        """Fill a guild's gaps, one channel after the other; asks again later where Discord does not answer.

        A channel that may not be read is passed over; so is, after the last pause, one that still fails: the
        next session is asked for it.
        """
        for pause in (*PAUSES, None):
            async with self._slots:
                gaps = [gap for gap in gaps if not await self._settled(guild, gap)]
            if not gaps or pause is None:
                return
            await asyncio.sleep(pause)

    async def _settled(self, guild: nextcord.Guild, gap: Gap) -> bool:
        """Fill one gap; False when it may be worth another try."""
        try:
            await self._fill(guild, gap)
        except (nextcord.Forbidden, nextcord.NotFound):
            log.info("no right to read a channel's history", extra={"channel_id": gap.channel_id})
        except (nextcord.HTTPException, aiohttp.ClientError, OSError) as error:
            log.warning("a channel's history waits: %r", error, extra={"channel_id": gap.channel_id})
            return False
        except Exception as error:
            report(error, self._metrics, guild_id=guild.id, channel_id=gap.channel_id)
        return True

    async def _fill(self, guild: nextcord.Guild, gap: Gap) -> None:
        thread = guild.get_thread(gap.channel_id)
        parent_id = thread.parent_id if thread else None
        after, count, reading = gap.after_id, 0, True
        while reading:
            page = await self._page(gap.channel_id, after)
            chat = [data for data in page if is_chat(data)]
            roles = await self._roles(guild, {int(data["author"]["id"]) for data in chat})
            messages = [
                past_message_of(
                    data, guild.id, gap.channel_id, parent_id, roles.get(int(data["author"]["id"]), [])
                )
                for data in chat
            ]
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
        async with self._database.rest:
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
            probe=self._database.alive,
            guild_id=guild.id,
        )
        self._metrics.messages.labels(str(self._client.shard_id or 0)).inc(len(messages))
        return reading

    async def _roles(self, guild: nextcord.Guild, member_ids: set[int]) -> dict[int, list[int]]:
        """The roles that the authors have now; history does not tell them. Who left is absent.

        Asking the gateway for members by id needs no privileged intent.
        """
        if not member_ids:
            return {}
        members = await guild.query_members(user_ids=sorted(member_ids), limit=PAGE, cache=False)
        return {member.id: [role.id for role in member.roles if role.id != guild.id] for member in members}
