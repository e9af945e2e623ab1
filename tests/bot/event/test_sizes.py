"""Guilds are asked about as the database wants it; one that fails holds up no other."""

from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest

from bot.errors import Refused, TooSlow
from bot.event import rounds
from bot.event.lane import SlowLane
from bot.event.sizes import Sizes
from bot.metrics import Metrics


class Database:
    """Wants all guilds that it is asked about, and notes what it is told."""

    def __init__(self) -> None:
        self.told: list[tuple[int, int, int]] = []

    async def value(self, function: str, **arguments: Any) -> list[int]:
        assert function == "event.sizes_wanted"
        wanted: list[int] = arguments["guild_ids"]
        return wanted

    async def run(self, function: str, **told: Any) -> None:
        assert function == "event.size_seen"
        self.told.append((told["guild_id"], told["members"], told["online"]))


class Http:
    """Answers about all guilds but number 2."""

    failure: Exception | None = aiohttp.ClientError()

    async def request(self, route: Any, params: dict[str, str]) -> dict[str, int]:
        assert (route.path, params) == ("/guilds/{guild_id}", {"with_counts": "true"})
        if route.guild_id == 2:
            if self.failure is None:
                return {}
            raise self.failure
        return {"approximate_member_count": 100, "approximate_presence_count": 10}


def reader(database: Database, *unavailable: int) -> Sizes:
    guilds = [SimpleNamespace(id=n, unavailable=n in unavailable) for n in (1, 2, 3)]
    client: Any = SimpleNamespace(http=Http(), guilds=guilds)
    return Sizes(client, SlowLane(database), Metrics())  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "APART_SECONDS", 0)


@pytest.mark.parametrize("failure", [aiohttp.ClientError(), TooSlow(), Refused("U0GLD", "Unknown."), None])
async def test_all_that_are_wanted_are_asked_about(
    monkeypatch: pytest.MonkeyPatch, failure: Exception | None
) -> None:
    monkeypatch.setattr(Http, "failure", failure)
    database = Database()
    await reader(database).ask()
    assert database.told == [(1, 100, 10), (3, 100, 10)]


async def test_during_an_outage_of_a_guild_it_is_left_out() -> None:
    database = Database()
    await reader(database, 1).ask()
    assert database.told == [(3, 100, 10)]
