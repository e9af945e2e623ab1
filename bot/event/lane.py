"""A lane of its own for what a start does for every guild: few at a time, so that people overtake it."""

import asyncio
from typing import Any

from bot.db import Database

DATABASE_AT_ONCE = 2
"""Connections, of the pool's ten: a command always finds one, however many guilds wait here."""
REST_AT_ONCE = 4
"""Requests: at Discord's 100 ms each they leave the half of its 50 a second to everything else."""


class SlowLane:
    """The database, called for work that nobody waits for, and slots for its requests to Discord.

    A slot is held for one call: not through a pause in which the database is away, and not while Discord is
    asked. So a wait here is none of a time limit's business: take the slot first, then the time.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._calls = asyncio.Semaphore(DATABASE_AT_ONCE)
        self.rest = asyncio.Semaphore(REST_AT_ONCE)

    async def row[Record](self, record: type[Record], function: str, **arguments: Any) -> Record:
        """As Database.row."""
        async with self._calls:
            return await self._database.row(record, function, **arguments)

    async def many[Record](self, record: type[Record], function: str, **arguments: Any) -> list[Record]:
        """As Database.many."""
        async with self._calls:
            return await self._database.many(record, function, **arguments)

    async def value(self, function: str, **arguments: Any) -> Any:
        """As Database.value."""
        async with self._calls:
            return await self._database.value(function, **arguments)

    async def alive(self) -> bool:
        """As Database.alive."""
        return await self._database.alive()

    async def run(self, function: str, **arguments: Any) -> None:
        """As Database.run."""
        async with self._calls:
            await self._database.run(function, **arguments)
