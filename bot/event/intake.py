"""Messages on their way to the database: batched, bounded, never before their guild is known."""

import asyncio
import logging
from contextlib import suppress
from typing import Any

from bot.db import Database
from bot.errors import report
from bot.event.messages import NOBODY, ParentOf, is_chat, message_of, notice_of
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


class Intake:
    """The queue between the gateway and event.messages.

    A guild's messages wait until the database has committed the guild's facts (`open`), since it refuses
    guilds it does not know. event.messages is idempotent, so a batch is retried as a whole for as long as
    the database is away.
    """

    def __init__(self, database: Database, metrics: Metrics, parent_of: ParentOf) -> None:
        self._database = database
        self._metrics = metrics
        self._parent_of = parent_of
        self._queue: list[Message] = []
        self._held: dict[int, list[Message]] = {}
        self._open: set[int] = set()
        self._waiting = 0  # queued and held
        self._shed = 0  # since the last line in the log
        self._some = asyncio.Event()
        self._full = asyncio.Event()
        self._closing = False

    def __len__(self) -> int:
        return self._waiting

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
        self._metrics.queue.set(self._waiting)
        if self._shed:
            log.error("the queue is full: dropped %d messages", self._shed)
            self._shed = 0

    async def _due(self) -> None:
        """Wait for the first message, then for BATCH of them or MAX_AGE."""
        await self._some.wait()
        with suppress(TimeoutError):
            async with asyncio.timeout(MAX_AGE):
                await self._full.wait()

    async def _hand_over(self, batch: list[Message]) -> None:
        """Bring a batch to the database, however long it is away."""
        try:
            await patiently(
                lambda: self._database.run("event.messages", messages=batch),
                lambda: f"{self._waiting} messages wait",
            )
        except Exception as error:
            await self._isolate(batch, error)
        else:
            self._metrics.batches.inc()
            self._metrics.messages.inc(sum(message.member_id != NOBODY for message in batch))

    async def _isolate(self, batch: list[Message], error: Exception) -> None:
        """A batch that fails for another reason: halve it until the bad message is alone, and drop that."""
        if len(batch) == 1:
            report(error, self._metrics, message_id=batch[0].message_id, guild_id=batch[0].guild_id)
            return
        middle = len(batch) // 2
        await self._hand_over(batch[:middle])
        await self._hand_over(batch[middle:])
