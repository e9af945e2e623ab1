"""Messages on their way to the database: batched, bounded, never before their guild is known."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from itertools import batched, chain, groupby
from operator import attrgetter
from typing import Any

from nextcord.utils import snowflake_time

from bot.db import Database, sqlstate
from bot.errors import TooSlow, report
from bot.event import resting
from bot.event.aside import Aside
from bot.event.messages import NOBODY, ParentOf, is_chat, message_of, notice_of
from bot.event.resting import Resting
from bot.metrics import Metrics
from bot.patience import patiently
from bot.records.app import Message

log = logging.getLogger(__name__)

MAX_AGE = 0.1
"""Seconds the first message of a batch waits for others."""
BATCH = 500
"""Messages that go without waiting."""
MAX_BATCH = 4_000
"""Messages in one call when the database was slower than the chat: a larger batch is cheaper."""
CAPACITY = 100_000
"""Messages kept while the database is away, about 50 MB of the usual chat. Beyond that the newest are
dropped and counted: those kept are the older ones, and what a channel's history still has can be backfilled.
"""

SHARDS_AT_ONCE = 3
"""Shards of a process that hand over at the same time: those that wait make larger batches, which cost less.
"""
PARTS = 16
"""Into how many a batch that failed is parted: three steps part thousands of guilds from one another."""

_PATTERN = "2201B"  # a regular expression that PostgreSQL cannot work with: it comes from a guild's rules


class Intake:
    """The queue between the gateway and event.messages.

    A guild's messages wait until the database has committed the guild's facts (`open`), since it refuses
    guilds it does not know. event.messages is idempotent, so a batch is retried as a whole for as long as
    the database is away. One that is too slow, or fails, while the database answers otherwise is parted,
    until it is known whose messages that comes from: one guild must never stop the others.
    """

    def __init__(
        self,
        database: Database,
        metrics: Metrics,
        parent_of: ParentOf,
        bot_id: Callable[[], int | None],
        *,
        shard_id: int = 0,
        slots: asyncio.Semaphore | None = None,
    ) -> None:
        self._database = database
        self._metrics = metrics
        self._handed_over = metrics.messages.labels(str(shard_id))
        self._queued = metrics.queue.labels(str(shard_id))
        self._slots = slots or asyncio.Semaphore()
        self._parent_of = parent_of
        self._aside = Aside(database, metrics, bot_id)
        self._queue: list[Message] = []
        self._held: dict[int, list[Message]] = {}
        self._open: set[int] = set()
        self._resting = Resting()
        self._waiting = 0  # queued and held
        self._shed = 0  # since the last line in the log
        self._some = asyncio.Event()
        self._full = asyncio.Event()
        self._closing = False

    def __len__(self) -> int:
        return self._waiting

    def waiting_since(self) -> datetime | None:
        """Since when the oldest message waits that is not in the database yet."""
        oldest = [messages[0].message_id for messages in (self._queue, *self._held.values()) if messages]
        return snowflake_time(min(oldest)) if oldest else None

    def receive(self, data: dict[str, Any]) -> None:
        """Take a raw MESSAGE_CREATE."""
        if data.get("guild_id") is not None:
            self.add(message_of(data, self._parent_of) if is_chat(data) else notice_of(data))

    def add(self, message: Message) -> None:
        """Queue a message, or drop it when the queue is full."""
        if self._waiting >= CAPACITY:
            self._shed += 1
            self._metrics.shed.inc()
            return
        self._waiting += 1
        if message.guild_id in self._open:
            self._queue.append(message)
            self._signal()
        else:
            self._held.setdefault(message.guild_id, []).append(message)

    def is_open(self, guild_id: int) -> bool:
        """Whether the guild's messages go to the database."""
        return guild_id in self._open

    def open(self, guild_id: int) -> None:
        """The database knows the guild: let its messages go."""
        self._open.add(guild_id)
        self._queue.extend(self._held.pop(guild_id, ()))
        self._signal()

    def hold(self, guild_id: int) -> None:
        """Keep the guild's messages back from now on, until it is opened (again)."""
        self._open.discard(guild_id)

    def forget(self, guild_id: int) -> None:
        """The bot left the guild: drop what is held for it."""
        self.hold(guild_id)
        self._waiting -= len(self._held.pop(guild_id, ()))

    async def run(self) -> None:
        """Hand over batches until `close` was called and the queue is empty."""
        while not (self._closing and not self._queue):
            await self._due()
            batch = self._queue[:MAX_BATCH]
            if batch:
                await self._hand_over(batch)
                del self._queue[: len(batch)]
                self._waiting -= len(batch)
            self._settle()

    def close(self) -> None:
        """Take no more waits: `run` hands over what is queued and returns."""
        self._closing = True
        self._some.set()
        self._full.set()

    def _signal(self) -> None:
        if self._queue:
            self._some.set()
        if len(self._queue) >= BATCH:
            self._full.set()

    def _settle(self) -> None:
        """Note what is still queued after a batch."""
        if not self._closing:
            self._some.clear()
            self._full.clear()
            self._signal()
        self._queued.set(self._waiting)
        if self._shed:
            log.error("the queue is full: dropped %d messages", self._shed)
            self._shed = 0

    async def _due(self) -> None:
        """Wait for the first message, then for BATCH of them or MAX_AGE."""
        await self._some.wait()
        with suppress(TimeoutError):
            async with asyncio.timeout(MAX_AGE):
                await self._full.wait()

    async def _hand_over(self, batch: list[Message], *, again: bool = False) -> None:
        """Bring a batch, or `again` a part of one that failed, to the database, however long that is away."""
        if self._resting:
            batch = self._without_resting(batch)
        if not batch:
            return
        try:
            await self._bring(batch)
        except Exception as error:
            await self._isolate(batch, error, again=again)

    async def _bring(self, batch: list[Message]) -> None:
        """Hand a batch over. TooSlow: an empty batch gets through, so it is for what is in this one."""
        await patiently(
            lambda: self._report(batch),
            lambda: f"{self._waiting} messages wait",
            probe=lambda: self._report([]),
            tries=1,
        )
        self._metrics.batches.inc()
        self._handed_over.inc(sum(message.member_id != NOBODY for message in batch))

    async def _report(self, batch: list[Message]) -> None:
        async with self._slots:
            await self._database.run("event.messages", messages=batch)

    async def _isolate(self, batch: list[Message], error: Exception, *, again: bool) -> None:
        """Part a batch that failed by guilds, then by messages, until those are alone that it failed for."""
        slow = isinstance(error, TooSlow)
        parts = _by_guilds(batch)
        if slow and len(parts) == 1:
            parts = _parts(batch, BATCH)
        if len(parts) > 1:
            for part in parts:
                await self._hand_over(part, again=True)
        elif slow and not again:
            await self._hand_over(batch, again=True)  # one stall of the database is nobody's fault
        elif slow or sqlstate(error) == _PATTERN:
            await self._relieve(batch, error)
        elif len(batch) > 1:
            for part in _parts(batch, -(-len(batch) // PARTS)):
                await self._hand_over(part, again=True)
        else:
            report(error, self._metrics, message_id=batch[0].message_id, guild_id=batch[0].guild_id)

    async def _relieve(self, batch: list[Message], error: Exception) -> None:
        """Try a guild's messages once more without its automatic rules; if that is no help, let it rest."""
        guild_id = batch[0].guild_id
        try:
            await self._aside.set(guild_id, error)
            await self._bring(batch)
        except Exception as still:
            self._resting.add(guild_id)
            self._metrics.dropped.inc(len(batch))
            log.error(
                "a guild's messages hold up the others: %d are dropped, and what follows within %d s",
                len(batch),
                resting.SECONDS,
                exc_info=still,
                extra={"guild_id": guild_id},
            )

    def _without_resting(self, batch: list[Message]) -> list[Message]:
        """What is left of a batch without the guilds that rest."""
        left = [message for message in batch if message.guild_id not in self._resting]
        self._metrics.dropped.inc(len(batch) - len(left))
        return left


def _by_guilds(batch: list[Message]) -> list[list[Message]]:
    """A batch in at most PARTS parts of whole guilds; a single one if it is of one guild."""
    guild_id = attrgetter("guild_id")
    guilds = [list(messages) for _, messages in groupby(sorted(batch, key=guild_id), guild_id)]
    return [list(chain.from_iterable(some)) for some in batched(guilds, -(-len(guilds) // PARTS))]


def _parts(batch: list[Message], size: int) -> list[list[Message]]:
    return [list(part) for part in batched(batch, size)]
