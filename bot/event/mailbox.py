"""Events on their way to the database, one call each: in order, bounded, not before their guild is known."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import NamedTuple

from bot.db import Database
from bot.errors import TooSlow, report
from bot.event import resting
from bot.event.resting import Resting
from bot.metrics import Metrics
from bot.patience import patiently

log = logging.getLogger(__name__)

CAPACITY = 20_000
"""Events kept while the database is away. Beyond that the newest are dropped and counted: what they would
have told of members is asked for after the next start.
"""
AT_ONCE = 3
"""Guilds served at the same time: most connections are for the commands that people wait for."""

type Call = Callable[[], Awaitable[object]]
type Relief = Callable[[Exception], Awaitable[object]]
"""What may make a call faster, once it is known to be too slow."""


class _Letter(NamedTuple):
    call: Call
    relief: Relief | None
    since: datetime


class Mailbox:
    """A queue for each guild. A call is made again while the database is away; one that fails otherwise is
    reported and dropped, so that it holds up nobody. One that is too slow while the database answers others
    is relieved, if that is known how; if it is no help, the guild rests.
    """

    def __init__(self, database: Database, metrics: Metrics, slots: asyncio.Semaphore | None = None) -> None:
        """`slots`: those of all shards of a process, where it has several."""
        self._database = database
        self._metrics = metrics
        self._queues: dict[int, deque[_Letter]] = {}
        self._resting = Resting()
        self._open: set[int] = set()
        self._waiting = 0
        self._serving: dict[int, asyncio.Task[None]] = {}
        self._slots = slots or asyncio.Semaphore(AT_ONCE)

    def __len__(self) -> int:
        return self._waiting

    def waiting_since(self) -> datetime | None:
        """Since when the oldest event waits that is not in the database yet."""
        return min((queue[0].since for queue in self._queues.values() if queue), default=None)

    def add(self, guild_id: int, call: Call, relief: Relief | None = None) -> None:
        """Queue a call, or drop it when too many wait."""
        if self._waiting >= CAPACITY:
            self._metrics.events_shed.inc()
            return
        self._waiting += 1
        self._queues.setdefault(guild_id, deque()).append(_Letter(call, relief, datetime.now(UTC)))
        self._serve(guild_id)

    def open(self, guild_id: int) -> None:
        """The database knows the guild: let its events go."""
        self._open.add(guild_id)
        self._serve(guild_id)

    def hold(self, guild_id: int) -> None:
        """Keep the guild's events back from now on, until it is opened (again)."""
        self._open.discard(guild_id)

    def forget(self, guild_id: int) -> None:
        """The bot left the guild: drop what waits for it."""
        self.hold(guild_id)
        self._waiting -= len(self._queues.pop(guild_id, ()))

    async def close(self, seconds: float) -> None:
        """Hand over what waits, at most for so long."""
        if self._serving:
            await asyncio.wait(self._serving.values(), timeout=seconds)
        for task in self._serving.values():
            task.cancel()

    def _serve(self, guild_id: int) -> None:
        if guild_id in self._open and self._queues.get(guild_id) and guild_id not in self._serving:
            self._serving[guild_id] = asyncio.create_task(self._deliver(guild_id))

    async def _deliver(self, guild_id: int) -> None:
        try:
            while guild_id in self._open and (queue := self._queues.get(guild_id)):
                async with self._slots:
                    await self._make(guild_id, queue[0])
                if queue is self._queues.get(guild_id):  # else it was forgotten meanwhile
                    queue.popleft()
                    self._waiting -= 1
        finally:
            del self._serving[guild_id]
        if not self._queues.get(guild_id):
            self._queues.pop(guild_id, None)
        self._serve(guild_id)

    async def _make(self, guild_id: int, letter: _Letter) -> None:
        if guild_id in self._resting:
            self._metrics.events_dropped.inc()
            return
        try:
            await self._bring(guild_id, letter.call)
        except TooSlow as error:
            await self._relieve(guild_id, letter, error)
        except Exception as error:
            report(error, self._metrics, guild_id=guild_id)

    async def _bring(self, guild_id: int, call: Call) -> None:
        await patiently(
            call, lambda: f"{self._waiting} events wait", probe=self._database.alive, guild_id=guild_id
        )

    async def _relieve(self, guild_id: int, letter: _Letter, error: Exception) -> None:
        """Try a call that was too slow once more, if something helps it; else let the guild rest."""
        try:
            if letter.relief is None:
                raise error
            await letter.relief(error)
            await self._bring(guild_id, letter.call)
        except Exception as still:
            self._resting.add(guild_id)
            self._metrics.events_dropped.inc()
            log.error(
                "a guild's event holds up the others: it is dropped, and what follows within %d s",
                resting.SECONDS,
                exc_info=still,
                extra={"guild_id": guild_id},
            )
