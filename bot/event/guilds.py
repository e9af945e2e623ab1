"""The guilds' facts: what a guild is made of goes to the database whenever it changes."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Coroutine
from typing import Any

import nextcord

from bot.db import Database
from bot.errors import Refused, report
from bot.event.audit import AuditLog
from bot.event.backfill import Backfill
from bot.event.intake import Intake
from bot.event.lane import SlowLane
from bot.event.mailbox import Mailbox
from bot.event.reconcile import Reconciler
from bot.event.reread import Rereader
from bot.event.roster import Roster
from bot.event.session import Start
from bot.metrics import Metrics
from bot.patience import patiently
from bot.records.app import SeenChannel, SeenRole
from bot.records.event import Gap

log = logging.getLogger(__name__)

DEBOUNCE = 1.0
"""Seconds in which changes of one guild become one call: a template or a raid makes hundreds at once."""
STARTS_AT_ONCE = 8
"""Guilds that a new session takes in at the same time, each from its facts to its audit log: the first need
not wait for the last. More than the lane has slots, as some ask Discord meanwhile.
"""


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
        mailbox: Mailbox,
        metrics: Metrics,
        *,
        lane: SlowLane | None = None,
    ) -> None:
        """`lane`: that of all shards of a process, where it has several."""
        self._client = client
        self._database = lane = lane or SlowLane(database)
        self._intake = intake
        self._mailbox = mailbox
        self._backfill = Backfill(client, lane, metrics)
        self._audit_log = AuditLog(client, lane)
        self.reconciler = Reconciler(client, lane, metrics)
        self._rereader = Rereader(client, lane, metrics)
        self._roster = Roster(client, lane, metrics)
        self._metrics = metrics
        self._due: dict[int, asyncio.Task[None]] = {}
        self._locks: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._starts: dict[int, Start] = {}
        self._turns = asyncio.Semaphore(STARTS_AT_ONCE)
        self._tasks: set[asyncio.Task[None]] = set()

    def hold(self, guild_id: int) -> None:
        """Keep the guild's events back: a session names it for the first time, and its facts come first."""
        self._intake.hold(guild_id)
        self._mailbox.hold(guild_id)

    def started(self, guild_id: int, start: Start) -> None:
        """A session hears the guild from now on: report it, then look after what was missed."""
        self._starts[guild_id] = start
        self.changed(guild_id, delay=0)

    def changed(self, guild_id: int, delay: float = DEBOUNCE) -> None:
        """Report the guild after `delay` seconds, together with whatever else changes until then."""
        if guild_id not in self._due:
            self._due[guild_id] = self._spawn(self._later(guild_id, delay))

    def reread(self, guild_id: int) -> None:
        """The database wants to hear of a new message: read what happened to it before the bot knew."""
        guild = self._client.get_guild(guild_id)
        if guild is not None and guild_id not in self._starts:
            self._spawn(self._rereader.run(guild))

    def is_starting(self) -> bool:
        """Whether it is not told yet of a guild that a session hears it now, and since when nobody did."""
        guilds = map(self._client.get_guild, self._starts)
        return any(guild is not None and not guild.unavailable for guild in guilds)

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
        try:
            await patiently(
                lambda: self._report_in_turn(guild_id),
                "the facts of a guild wait",
                probe=self._database.alive,
                guild_id=guild_id,
            )
        except Refused as error:  # such as one of another cell: whatever is heard of it is not for here
            log.warning("a guild is refused: %s", error.message, extra={"guild_id": guild_id})
            self._forget(guild_id)
        except Exception as error:
            report(error, self._metrics, guild_id=guild_id)
            # Its events must not wait for ever: the database says what becomes of those of an unknown guild.
            self._open(guild_id)

    async def _report_in_turn(self, guild_id: int) -> None:
        if guild_id not in self._starts:
            await self._report_once(guild_id)
            return
        async with self._turns:
            await self._report_once(guild_id)

    async def _report_once(self, guild_id: int) -> None:
        guild = self._client.get_guild(guild_id)
        if guild is None:
            self._forget(guild_id)
            await self._database.run("event.guild_left", guild_id=guild_id)
            return
        if guild.unavailable:  # an outage at Discord: nothing is known, and nothing has changed
            return
        start = self._starts.get(guild_id)
        if start is not None:
            # Before the report, whose time would pass for a sign of life.
            await self._database.run(
                "event.session_started",
                guild_id=guild_id,
                key=start.key,
                heard_until=start.heard_until,
                at=start.at,
            )
        await self._see(guild)
        if start is not None:
            # The gaps are asked for while the guild's new messages still wait: once those are counted, the
            # database would take the channels for read up to them.
            gaps = await self._database.many(Gap, "event.find_gaps", guild_id=guild_id)
            await self._audit_log.catch_up(guild_id)
            if self._starts.get(guild_id) is start:
                del self._starts[guild_id]
                self._open(guild_id)
            self._spawn(self._backfill.run(guild, gaps))
            self._spawn(self._rereader.run(guild))
            self._spawn(self._compare(guild_id))

    async def _compare(self, guild_id: int) -> None:
        """Who is on the list of members need not be asked for one by one: the list comes first."""
        await self._roster.run(guild_id)
        await self.reconciler.run(guild_id)

    async def _see(self, guild: nextcord.Guild) -> None:
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
            intents=self._client.intents.value,
            owner_id=guild.owner_id,
            bot_joined_at=me.joined_at,
            icon=guild.icon.key if guild.icon else None,
            features=list(guild.features),
        )

    def _forget(self, guild_id: int) -> None:
        self._intake.forget(guild_id)
        self._mailbox.forget(guild_id)
        self._starts.pop(guild_id, None)

    def _open(self, guild_id: int) -> None:
        self._intake.open(guild_id)
        self._mailbox.open(guild_id)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task


def roles_of(guild: nextcord.Guild) -> list[SeenRole]:
    """The guild's roles without @everyone."""
    return [
        SeenRole(role.id, role.name, role.position, role.managed, role.permissions.value)
        for role in guild.roles
        if role.id != guild.id
    ]


def channels_of(guild: nextcord.Guild) -> list[SeenChannel]:
    """The guild's channels and categories, and the active threads the bot can see."""
    channels = [
        SeenChannel(
            channel.id,
            channel.category_id,
            channel.type.value,
            channel.name,
            getattr(channel, "last_message_id", None),
        )
        for channel in guild.channels
    ]
    threads = [
        SeenChannel(thread.id, thread.parent_id, thread.type.value, thread.name, thread.last_message_id)
        for thread in guild.threads
        if guild.get_channel(thread.parent_id) is not None  # nextcord keeps those of a channel that is gone
    ]
    return channels + threads
