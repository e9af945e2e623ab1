"""Who may identify when: asked of the database, one of a bucket at a time."""

import asyncio
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.shards.discord import Starts
from bot.shards.turns import Turns
from tests.patience import PATIENCE

RESETS = datetime(2026, 1, 1, tzinfo=UTC)


class Discord:
    """Recommends two shards, one of which may identify at a time."""

    async def starts(self) -> Starts:
        return Starts(2, 1, 999, RESETS)


class Database:
    """Lets everybody wait for so long."""

    def __init__(self, *waits: float) -> None:
        self.waits = list(waits)
        self.asked: list[dict[str, Any]] = []

    async def value(self, function: str, **arguments: Any) -> timedelta:
        assert function == "event.take_turn"
        self.asked.append(arguments)
        return timedelta(seconds=self.waits.pop(0))


def turns(database: Database) -> Turns:
    return Turns(database, Discord())  # type: ignore[arg-type]


async def test_it_waits_as_long_as_the_database_says() -> None:
    database = Database(0.05)
    began = asyncio.get_running_loop().time()
    await turns(database).wait(1)
    assert asyncio.get_running_loop().time() - began >= 0.05
    assert database.asked == [{"shard_id": 1, "max_concurrency": 1, "remaining": 999, "resets_at": RESETS}]


async def test_a_turn_is_taken_when_the_one_before_has_come() -> None:
    database = Database(3600, 0)
    both = turns(database)
    first, second = (asyncio.create_task(both.wait(shard_id)) for shard_id in (0, 1))
    async with asyncio.timeout(PATIENCE):
        while not database.asked:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    assert len(database.asked) == 1
    first.cancel()
    await second
    assert [one["shard_id"] for one in database.asked] == [0, 1]


async def test_a_turn_that_was_waited_for_too_briefly_is_still_its_own() -> None:
    database = Database(0.1)
    one = turns(database)
    with suppress(TimeoutError):
        async with asyncio.timeout(0.01):
            await one.wait(0)
    await one.wait(0)
    assert len(database.asked) == 1
