"""The leases of a process, between a database that answers and a clock that goes on."""

import re
from datetime import datetime
from typing import Any

import pytest

from bot.config import WantedShards
from bot.records.event import ClaimedShard, KeptShard
from bot.shards import lease
from bot.shards.lease import LEASE_SECONDS, MARGIN_SECONDS, Leases


class Database:
    """Gives what is asked for, and notes the calls."""

    def __init__(self) -> None:
        self.claimed = [ClaimedShard(0, None, True), ClaimedShard(1, None, False)]
        self.kept = [KeptShard(0, is_surplus=False), KeptShard(1, is_surplus=True)]
        self.calls: list[tuple[str, dict[str, Any]]] = []

    async def value(self, function: str, **arguments: Any) -> int:
        self.calls.append((function, arguments))
        return 8

    async def many(self, record: type, function: str, **arguments: Any) -> list[Any]:
        self.calls.append((function, arguments))
        return self.claimed if record is ClaimedShard else self.kept

    async def run(self, function: str, **arguments: Any) -> None:
        self.calls.append((function, arguments))


class Clock:
    """Goes on when it is told to."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(lease, "clock", clock)
    return clock


def leases(database: Database, wanted: WantedShards | None = None) -> Leases:
    return Leases(database, wanted or WantedShards())  # type: ignore[arg-type]


async def test_who_leaves_the_number_open_asks_the_database(clock: Clock) -> None:
    database = Database()
    one = leases(database)
    await one.claim(7)
    assert database.calls[0] == ("event.shard_count", {"recommended": 7})
    assert database.calls[1][1]["shard_count"] == one.count == 8
    assert one.held == {0, 1}


async def test_who_names_shards_claims_those(clock: Clock) -> None:
    database = Database()
    await leases(database, WantedShards(count=4, ids=(2, 3))).claim(0)
    ((function, arguments),) = database.calls
    assert (function, arguments["shard_count"], arguments["shard_ids"]) == ("event.claim_shards", 4, [2, 3])
    assert re.fullmatch(r".+:[0-9]+:[0-9a-f]{8}", arguments["holder"])


async def test_it_holds_until_shortly_before_its_lease_is_over(clock: Clock) -> None:
    one = leases(Database())
    assert not one.hold()
    await one.claim(1)
    clock.now += LEASE_SECONDS - MARGIN_SECONDS - 1
    assert one.hold()
    await one.keep({0: None, 1: None})
    clock.now += LEASE_SECONDS - MARGIN_SECONDS
    assert not one.hold()


async def test_what_is_claimed_later_does_not_prolong_what_is_held(clock: Clock) -> None:
    one = leases(Database())
    await one.claim(1)
    clock.now += LEASE_SECONDS - 1
    await one.claim(1)
    assert not one.hold()


async def test_an_event_that_came_too_late_ends_all_until_shards_are_claimed_anew(clock: Clock) -> None:
    one = leases(Database())
    await one.claim(1)
    assert one.hears()
    clock.now += LEASE_SECONDS
    assert not one.hears()
    await one.keep({0: None, 1: None})  # its answer came late, too: nobody had taken them
    assert not one.hold(), "that event is lost, so a session must begin that knows of a gap"
    assert not one.hears()
    await one.release({0: None, 1: None})
    await one.claim(1)
    assert one.hears()


async def test_what_is_kept_is_what_the_database_says(clock: Clock) -> None:
    database = Database()
    one = leases(database)
    await one.claim(1)
    database.kept = [KeptShard(1, is_surplus=False)]
    heard = datetime(2026, 1, 1)
    await one.keep({0: None, 1: heard})
    assert database.calls[-1][1]["shard_ids"] == [0, 1]
    assert database.calls[-1][1]["heard_until"] == [None, heard]
    assert one.held == {1}
