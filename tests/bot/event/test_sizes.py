"""Guilds are asked about as the database wants it; one that fails holds up no other."""

import asyncio
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest

from bot.errors import Unavailable
from bot.event import sizes
from bot.event.sizes import Sizes
from bot.metrics import Metrics


class Database:
    """Wants all guilds that it is asked about, and notes what it is told; away at first, if told so."""

    def __init__(self, away: int = 0) -> None:
        self.away = away
        self.told: list[tuple[int, int, int]] = []
        self.enough = asyncio.Event()

    async def value(self, function: str, **arguments: Any) -> list[int]:
        assert function == "event.sizes_wanted"
        if self.away:
            self.away -= 1
            raise Unavailable
        wanted: list[int] = arguments["guild_ids"]
        return wanted

    async def run(self, function: str, **told: Any) -> None:
        assert function == "event.size_seen"
        self.told.append((told["guild_id"], told["members"], told["online"]))
        self.enough.set()


class Http:
    """Answers about all guilds but number 2."""

    async def request(self, route: Any, params: dict[str, str]) -> dict[str, int]:
        assert (route.path, params) == ("/guilds/{guild_id}", {"with_counts": "true"})
        if route.guild_id == 2:
            raise aiohttp.ClientError
        return {"approximate_member_count": 100, "approximate_presence_count": 10}


def reader(database: Database, *unavailable: int) -> Sizes:
    guilds = [SimpleNamespace(id=n, unavailable=n in unavailable) for n in (1, 2, 3)]
    client: Any = SimpleNamespace(http=Http(), guilds=guilds)
    return Sizes(client, database, Metrics())  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sizes, "PAUSE_SECONDS", 0)
    monkeypatch.setattr(sizes, "APART_SECONDS", 0)


async def test_all_that_are_wanted_are_asked_about() -> None:
    database = Database()
    await reader(database).look()
    assert database.told == [(1, 100, 10), (3, 100, 10)]


async def test_during_an_outage_of_a_guild_it_is_left_out() -> None:
    database = Database()
    await reader(database, 1).look()
    assert database.told == [(3, 100, 10)]


async def test_it_goes_on_when_the_database_is_back() -> None:
    database = Database(away=2)
    running = asyncio.create_task(reader(database).run())
    await database.enough.wait()
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    assert database.told[0] == (1, 100, 10)
