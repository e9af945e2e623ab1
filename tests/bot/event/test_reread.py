"""After a gap: what is on a message is counted, and of what may differ is read who has it."""

from types import SimpleNamespace
from typing import Any

import nextcord
import pytest

from bot.event.lane import SlowLane
from bot.event.reread import Rereader, count_of
from bot.metrics import Metrics
from bot.records.event import Place, Unread

PLACES = [Place(101, 7002)]


class Database:
    def __init__(self) -> None:
        self.told: list[tuple[str, dict[str, Any]]] = []

    async def many(self, _record: type, function: str, **arguments: Any) -> list[Any]:
        if function == "event.reacted_messages":
            return PLACES
        self.told.append((function, arguments))
        return [] if arguments["is_gone"] else [Unread("frog:12", False)]

    async def value(self, function: str, **arguments: Any) -> list[int]:
        """Members 3 and 101 were missed."""
        self.told.append((function, arguments))
        return [member_id for member_id in arguments["member_ids"] if member_id in (3, 101)]

    async def run(self, function: str, **arguments: Any) -> None:
        self.told.append((function, arguments))


class Discord:
    """A message with 101 reactions, the first of a bot's, or none at all."""

    def __init__(self) -> None:
        self.http = self
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.failure: Exception | None = None

    async def request(self, route: Any, *, params: dict[str, Any]) -> Any:
        self.asked.append((route.url.split("/reactions/")[-1], params))
        if self.failure is not None:
            raise self.failure
        if not params:
            emoji = {"id": "12", "name": "frog"}
            details = {"normal": 101, "burst": 2}
            return {"reactions": [{"emoji": emoji, "count": 103, "count_details": details, "me": True}]}
        first = params["after"] + 1
        return [{"id": str(n), "bot": n == 1} for n in range(first, min(first + 100, 102))]


class Guild:
    """Member 101 has left."""

    id = 1

    async def query_members(self, *, user_ids: list[int], **_: Any) -> list[Any]:
        roles = [SimpleNamespace(id=1), SimpleNamespace(id=201)]
        return [SimpleNamespace(id=n, roles=roles) for n in user_ids if n < 101]


def failure(kind: type[nextcord.HTTPException], status: int) -> nextcord.HTTPException:
    return kind(SimpleNamespace(status=status, reason=""), "")


@pytest.fixture
def database() -> Database:
    return Database()


@pytest.fixture
def discord() -> Discord:
    return Discord()


@pytest.fixture
def rereader(database: Database, discord: Discord) -> Rereader:
    return Rereader(discord, SlowLane(database), Metrics())  # type: ignore[arg-type]


async def test_what_may_differ_is_read_page_by_page(
    rereader: Rereader, database: Database, discord: Discord
) -> None:
    await rereader.run(Guild())  # type: ignore[arg-type]
    functions = [function for function, _ in database.told]
    assert functions == [
        "event.reactions_counted",
        "event.reactions_missed",
        "event.reactions_read",
        "event.reactions_missed",  # of whom one has left
        "event.reactions_unread",
    ]
    counted, first, read, second, unread = (arguments for _, arguments in database.told)
    assert counted["counts"] == [("frog:12", 101, 2, True)]
    assert first["member_ids"] == list(range(2, 101))
    assert [(reaction.member_id, reaction.role_ids) for reaction in read["reactions"]] == [(3, [201])]
    assert second["member_ids"] == [101]
    assert unread["member_ids"] == list(range(1, 102))
    assert {arguments["at"] for _, arguments in database.told} == {counted["at"]}
    assert discord.asked[1:] == [
        ("frog%3A12", {"limit": 100, "after": after, "type": 0}) for after in (0, 100)
    ]


async def test_a_message_that_is_gone_is_told(
    rereader: Rereader, database: Database, discord: Discord
) -> None:
    discord.failure = failure(nextcord.NotFound, 404)
    await rereader.run(Guild())  # type: ignore[arg-type]
    assert [arguments["is_gone"] for _, arguments in database.told] == [True]


async def test_a_message_that_may_not_be_read_is_passed_over(
    rereader: Rereader, database: Database, discord: Discord
) -> None:
    discord.failure = failure(nextcord.Forbidden, 403)
    await rereader.run(Guild())  # type: ignore[arg-type]
    assert database.told == []


def test_a_count_without_details_is_of_ordinary_ones() -> None:
    assert count_of({"emoji": {"id": None, "name": "🐸"}, "count": 3, "me": False}) == ("🐸", 3, 0, False)
