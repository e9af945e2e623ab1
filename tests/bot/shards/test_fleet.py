"""What a process does with the shards that the database gives it, and takes from it."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.errors import Refused, Unavailable
from bot.metrics import Metrics
from bot.records.event import ClaimedShard, KeptShard
from bot.shards import fleet as module
from bot.shards.discord import Fatal
from bot.shards.fleet import RETRY_SECONDS, ROUND_SECONDS, Fleet

HEARD = datetime(2026, 1, 1, tzinfo=UTC)


class Client:
    """Stands for a client."""

    latency = 0.1
    ws = None

    def __init__(self) -> None:
        self.hears: Any = None

    def hear_while(self, hears: Any) -> None:
        self.hears = hears

    def heard_until(self) -> datetime:
        return HEARD

    def get_guild(self, _guild_id: int) -> None: ...

    def is_ready(self) -> bool:
        return True


class Shard:
    """Stands for a shard: notes what becomes of it."""

    def __init__(self, client: Client, _turn: Any) -> None:
        self.client = client
        self.became: list[str] = []
        self.tasks = {asyncio.get_running_loop().create_future()}

    def latency(self) -> float:
        return 0.1

    async def leave(self, seconds: float = 2) -> None:
        self.became.append(f"left within {seconds:g} s")

    async def flush(self) -> None:
        self.became.append("flushed")

    async def close(self) -> None:
        self.became.append("closed")


class Leases:
    """Stands for the leases."""

    count = 4
    knows_count = True

    def __init__(self) -> None:
        self.held: set[int] = set()
        self.free = [ClaimedShard(0, HEARD, True), ClaimedShard(1, None, False)]
        self.surplus: set[int] = set()
        self.lost: set[int] = set()
        self.is_over = False
        self.failure: Exception | None = None
        self.released: list[dict[int, datetime | None]] = []
        self.leaves = False

    def hold(self) -> bool:
        return not self.is_over

    def hears(self) -> bool:
        return True

    async def claim(self, _recommended: int) -> list[ClaimedShard]:
        if self.failure:
            raise self.failure
        taken, self.free = self.free, []
        self.held |= {one.shard_id for one in taken}
        return taken

    async def keep(self, heard: dict[int, Any]) -> list[KeptShard]:
        if self.failure:
            raise self.failure
        return [KeptShard(one, one in self.surplus) for one in heard if one not in self.lost]

    async def release(self, heard: dict[int, datetime | None], *, leaves: bool = False) -> None:
        self.released.append(dict(heard))
        self.held -= heard.keys()
        self.leaves = leaves


class Discord:
    """Stands for REST."""

    http = None

    async def close(self) -> None: ...


@pytest.fixture
def leases() -> Leases:
    return Leases()


@pytest.fixture
async def fleet(leases: Leases, monkeypatch: pytest.MonkeyPatch) -> Fleet:
    monkeypatch.setattr(module, "Shard", Shard)
    monkeypatch.setattr(Fleet, "_client", lambda *_: Client())
    return Fleet(None, Metrics(), None, Discord(), leases)  # type: ignore[arg-type]


async def go(fleet: Fleet, leases: Leases) -> float:
    for shard_id in fleet._shards:
        fleet._metrics.queue.labels(str(shard_id)).set(0)
    return await fleet._round(leases, None)  # type: ignore[arg-type]


async def test_what_is_free_is_heard_as_long_as_it_is_held(fleet: Fleet, leases: Leases) -> None:
    assert await go(fleet, leases) == ROUND_SECONDS
    assert fleet.latencies() == {0: 0.1, 1: 0.1}
    assert fleet.place() == ([0, 1], 4)
    assert all(shard.client.hears == leases.hears for shard in fleet._shards.values())  # type: ignore[attr-defined]


async def test_what_is_another_s_share_is_handed_over_in_good_order(fleet: Fleet, leases: Leases) -> None:
    await go(fleet, leases)
    given: Any = fleet._shards[1]
    leases.surplus = {1}
    await go(fleet, leases)
    assert given.became == ["left within 2 s", "flushed", "closed"]
    assert leases.released == [{1: HEARD}]
    assert list(fleet._shards) == [0]


async def test_what_another_holds_is_dropped_at_once(fleet: Fleet, leases: Leases) -> None:
    await go(fleet, leases)
    lost: Any = fleet._shards[0]
    leases.lost = {0}
    await go(fleet, leases)
    assert lost.became == ["left within 0 s", "closed"]
    assert list(fleet._shards) == [1]


async def test_when_the_leases_are_over_all_is_dropped_and_claimed_anew(fleet: Fleet, leases: Leases) -> None:
    await go(fleet, leases)
    before: Any = dict(fleet._shards)
    leases.is_over, leases.free = True, [ClaimedShard(0, HEARD, True)]
    await go(fleet, leases)
    assert [shard.became[-1] for shard in before.values()] == ["closed", "closed"]
    assert leases.released == [{0: None, 1: None}], "what was heard is not said: it may be lost"
    assert list(fleet._shards) == [0]
    assert fleet._shards[0] is not before[0]


@pytest.mark.parametrize("failure", [Unavailable(), TimeoutError()])
async def test_while_the_database_is_away_what_is_held_is_heard(
    fleet: Fleet, leases: Leases, failure: Exception
) -> None:
    await go(fleet, leases)
    leases.failure = failure
    assert await go(fleet, leases) == RETRY_SECONDS
    assert list(fleet._shards) == [0, 1]


async def test_another_count_is_waited_for_and_what_is_wrong_is_not(
    fleet: Fleet, leases: Leases, caplog: pytest.LogCaptureFixture
) -> None:
    leases.failure = Refused("U0SHC", "Shards are held as parts of 2.")
    assert await go(fleet, leases) == ROUND_SECONDS
    await go(fleet, leases)
    assert [line.getMessage() for line in caplog.records] == ["Shards are held as parts of 2."]
    leases.failure = Refused("U0SHR", "Shard 5 of 4 is none.")
    with pytest.raises(Fatal, match="Shard 5 of 4 is none"):
        await go(fleet, leases)


async def test_who_stops_hands_over_and_leaves(fleet: Fleet, leases: Leases) -> None:
    await go(fleet, leases)
    await fleet.leave()
    await fleet.flush()
    assert leases.released == [{0: HEARD, 1: HEARD}]
    assert leases.leaves


async def test_the_only_shard_is_not_there_before_it_has_begun() -> None:
    alone = Fleet(None, Metrics(), None, Discord())  # type: ignore[arg-type]
    assert alone.latencies() == {0: float("inf")}
