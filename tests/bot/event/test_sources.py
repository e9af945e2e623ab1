"""Discord is asked how members came; where it does not answer it is left alone."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import nextcord
import pytest

from bot.event import rounds
from bot.event.lane import SlowLane
from bot.event.sources import Sources
from bot.metrics import Metrics
from bot.records.stats import JoinSource, WantedSources

JOINED = datetime(2026, 1, 1, 10, tzinfo=UTC)
MEMBERS = [
    {
        "member": {"user": {"id": "5"}, "joined_at": JOINED.isoformat()},
        "join_source_type": 5,
        "source_invite_code": "abc",
        "inviter_id": "7",
    },
    {
        "member": {"user": {"id": "6"}, "joined_at": JOINED.isoformat()},
        "join_source_type": 3,
        "source_invite_code": None,
        "inviter_id": None,
    },
]


class Database:
    """Wants to know of two members of each guild, and notes what it is told."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.told: list[tuple[int, list[JoinSource]]] = []

    async def many(self, _record: type, function: str, **arguments: Any) -> list[WantedSources]:
        assert function == "event.sources_wanted"
        self.asked.append(arguments["guild_ids"])
        return [WantedSources(guild_id, [5, 6]) for guild_id in arguments["guild_ids"]]

    async def run(self, function: str, **told: Any) -> None:
        assert function == "event.joins_sourced"
        self.told.append((told["guild_id"], told["joins"]))


class Http:
    """Answers with this, or an error."""

    def __init__(self, answer: dict[str, Any] | Exception) -> None:
        self.answer = answer

    async def request(self, route: Any, json: dict[str, Any]) -> dict[str, Any]:
        assert route.path == "/guilds/{guild_id}/members-search"
        assert json == {"limit": 2, "and_query": {"user_id": {"or_query": ["5", "6"]}}}
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def asking(database: Database, answer: dict[str, Any] | Exception) -> Sources:
    client: Any = SimpleNamespace(http=Http(answer), guilds=[SimpleNamespace(id=1)])
    return Sources(client, SlowLane(database), Metrics())  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "APART_SECONDS", 0)


async def test_what_discord_says_is_handed_on() -> None:
    database = Database()
    await asking(database, {"members": MEMBERS}).ask()
    assert database.told == [
        (1, [JoinSource(5, JOINED, 5, "abc", 7), JoinSource(6, JOINED, 3, None, None)]),
    ]


async def test_while_discord_makes_its_list_nothing_is_told() -> None:
    database = Database()
    await asking(database, {"message": "Index not yet available", "code": 110000, "retry_after": 5}).ask()
    assert database.told == []


@pytest.mark.parametrize(("status", "again"), [(500, [1]), (403, []), (404, [])])
async def test_where_it_may_not_ask_it_asks_once(status: int, again: list[int]) -> None:
    response: Any = SimpleNamespace(status=status, reason="")
    database = Database()
    sources = asking(database, nextcord.HTTPException(response, ""))
    await sources.ask()
    await sources.ask()
    assert database.asked == [[1], again]
