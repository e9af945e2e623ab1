"""The guilds' facts: what a guild is made of goes to the database whenever it changes."""

import asyncio
import logging
from collections import defaultdict

import nextcord

from bot.backfill import Backfill
from bot.db import Database
from bot.errors import Unavailable, report
from bot.intake import Intake
from bot.metrics import Metrics
from bot.records.event import Channel, Gap, Role

log = logging.getLogger(__name__)

DEBOUNCE = 1.0
"""Seconds in which changes of one guild become one call: a template or a raid makes hundreds at once."""
MAX_BACKOFF = 5.0


class Guilds:
    """Reports each guild as it is now; called for every event that may have changed one.

    A report looks at the present state instead of the event: gone means event.guild_left, present means
    event.guild_seen with all facts. Both are idempotent, so one too many does no harm.
    """

    def __init__(
        self,
        client: nextcord.Client,
        database: Database,
        intake: Intake,
        backfill: Backfill,
        metrics: Metrics,
    ) -> None:
        self._client = client
        self._database = database
        self._intake = intake
        self._backfill = backfill
        self._metrics = metrics
        self._due: dict[int, asyncio.Task[None]] = {}
        self._locks: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._tasks: set[asyncio.Task[None]] = set()

    def changed(self, guild_id: int, delay: float = DEBOUNCE) -> None:
        """Report the guild after `delay` seconds, together with whatever else changes until then."""
        if guild_id not in self._due:
            self._due[guild_id] = task = asyncio.create_task(self._later(guild_id, delay))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def close(self) -> None:
        """Stop reporting; what was not sent is sent at the next start."""
        for task in self._tasks:
            task.cancel()

    async def _later(self, guild_id: int, delay: float) -> None:
        await asyncio.sleep(delay)
        del self._due[guild_id]  # from here on a change needs a report of its own
        async with self._locks[guild_id]:
            await self._report(guild_id)

    async def _report(self, guild_id: int) -> None:
        backoff = 0.1
        while True:
            try:
                await self._report_once(guild_id)
            except Unavailable:
                log.warning("the database is away: the facts of a guild wait", extra={"guild_id": guild_id})
                await asyncio.sleep(backoff)
                backoff = min(backoff * 2, MAX_BACKOFF)
            except Exception as error:
                report(error, self._metrics, guild_id=guild_id)
                # Its messages must not wait for ever: the database says what becomes of those of an unknown
                # guild.
                self._intake.open(guild_id)
                return
            else:
                return

    async def _report_once(self, guild_id: int) -> None:
        guild = self._client.get_guild(guild_id)
        if guild is None:
            self._intake.forget(guild_id)
            await self._database.run("event.guild_left", guild_id=guild_id)
            return
        if guild.unavailable:  # an outage at Discord: nothing is known, and nothing has changed
            return
        me = guild.me
        await self._database.run(
            "event.guild_seen",
            guild_id=guild.id,
            name=guild.name,
            locale=guild.preferred_locale,
            bot_id=me.id,
            bot_permissions=me.guild_permissions.value,
            bot_position=me.top_role.position,
            system_channel_id=guild.system_channel.id if guild.system_channel else None,
            roles=roles_of(guild),
            channels=channels_of(guild),
            owner_id=guild.owner_id,
        )
        if not self._intake.is_open(guild_id):
            # The gaps are asked for while the guild's new messages still wait: once those are counted, the
            # database would take the channels for read up to them.
            gaps = await self._database.many(Gap, "event.gaps", guild_id=guild_id)
            self._intake.open(guild_id)
            task = asyncio.create_task(self._backfill.run(guild, gaps))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)


def roles_of(guild: nextcord.Guild) -> list[Role]:
    """The guild's roles without @everyone."""
    return [
        Role(role.id, role.name, role.position, role.managed) for role in guild.roles if role.id != guild.id
    ]


def channels_of(guild: nextcord.Guild) -> list[Channel]:
    """The guild's channels and categories, and the active threads the bot can see."""
    channels = [
        Channel(
            channel.id,
            channel.category_id,
            channel.type.value,
            channel.name,
            getattr(channel, "last_message_id", None),
        )
        for channel in guild.channels
    ]
    threads = [
        Channel(thread.id, thread.parent_id, thread.type.value, thread.name, thread.last_message_id)
        for thread in guild.threads
    ]
    return channels + threads
