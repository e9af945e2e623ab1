"""The list of members is read page by page, as long as the database wants it."""

from types import SimpleNamespace
from typing import Any

import nextcord
import pytest

from bot.event import roster
from bot.event.lane import SlowLane
from bot.event.roster import Roster
from bot.metrics import Metrics


class Database:
    """Wants the list from the beginning, and from where the last page ended; at the end it does not."""

    def __init__(self, after: int | None = 0) -> None:
        self.after = after
        self.pages: list[tuple[int, list[int], bool]] = []

    async def value(self, _function: str, **_: Any) -> int | None:
        return self.after

    async def run(self, _function: str, **told: Any) -> None:
        ids = [member.member_id for member in told["members"]]
        self.pages.append((told["after_id"], ids, told["is_end"]))
        self.after = None if told["is_end"] else ids[-1]


def member(user_id: int) -> dict[str, Any]:
    return {"user": {"id": str(user_id)}, "roles": []}


class Http:
    """Seven members, in the order of their ids."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error
        self.requests = 0

    async def request(self, route: Any, params: dict[str, int]) -> list[dict[str, Any]]:
        assert route.path == "/guilds/{guild_id}/members"
        self.requests += 1
        if self.error is not None:
            raise self.error
        return [member(i) for i in range(1, 8) if i > params["after"]][: params["limit"]]


def reader(database: Database, http: Http) -> Roster:
    client: Any = SimpleNamespace(http=http)
    lane: Any = SlowLane(database)  # type: ignore[arg-type]
    return Roster(client, lane, Metrics())


async def test_it_is_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(roster, "PAGE", 3)
    database = Database()
    await reader(database, Http()).run(1)
    assert database.pages == [(0, [1, 2, 3], False), (3, [4, 5, 6], False), (6, [7], True)]


async def test_nobody_is_asked_when_it_is_not_wanted() -> None:
    http = Http()
    await reader(Database(None), http).run(1)
    assert http.requests == 0


async def test_what_discord_refuses_is_left_for_the_next_session(caplog: pytest.LogCaptureFixture) -> None:
    refused = nextcord.Forbidden(SimpleNamespace(status=403, reason="no"), "Missing Access")
    http = Http(refused)
    await reader(Database(), http).run(1)
    assert http.requests == 1
    assert "could not be listed" in caplog.text
