"""A session begins to hear 2,500 guilds at once: all are reported, and people's commands overtake them."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Iterable
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from bot.errors import Refused, Unavailable
from bot.event import guilds, lane, reconcile
from bot.event.guilds import Guilds
from bot.event.intake import Intake
from bot.event.mailbox import Mailbox
from bot.event.session import Start
from bot.metrics import Metrics
from bot.records.event import Outcome

GUILDS = range(1, 2_501)
START = Start("session 1", datetime(2026, 11, 29, tzinfo=UTC), None)
POOL = 10
ANSWERS = {
    "event.audit_gap": 1,
    "event.find_gaps": [],
    "event.reacted_messages": [],
    "event.reconcile": 1,
    "event.wanted": [],
    "event.reconciled": Outcome(1, "done", 0, 0, 0, 0),
}
ENTRY = {"id": str(1 << 22), "action_type": 20, "user_id": "7", "target_id": "8"}


class Crowd:
    """Counts who is inside, and how many were at the most."""

    def __init__(self) -> None:
        self.inside = self.most = 0

    async def visit(self) -> None:
        self.inside += 1
        self.most = max(self.most, self.inside)
        for _ in range(3):
            await asyncio.sleep(0)
        self.inside -= 1


class Database:
    """A pool that turns away whoever finds no connection, as the real one does after two seconds."""

    def __init__(self) -> None:
        self.crowd = Crowd()
        self.calls: Counter[str] = Counter()
        self.first: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)
        self.turned_away = 0
        self.refusal: Exception | None = None

    async def value(self, function: str, **_: Any) -> Any:
        if self.crowd.inside == POOL:
            self.turned_away += 1
            raise Unavailable
        await self.crowd.visit()
        if self.refusal is not None and function == "event.guild_seen":
            raise self.refusal
        self.calls[function] += 1
        self.first[function].set()
        return ANSWERS.get(function)

    run = value

    async def many(self, _record: type, function: str, **arguments: Any) -> Any:
        return await self.value(function, **arguments)

    async def row(self, _record: type, function: str, **arguments: Any) -> Any:
        return await self.value(function, **arguments)


class Discord:
    """Every guild's audit log has one entry that nobody heard."""

    def __init__(self) -> None:
        self.intents = SimpleNamespace(value=0)
        self.crowd = Crowd()
        self.asked = 0
        self.http = self

    async def request(self, _route: Any, **_: Any) -> dict[str, Any]:
        await self.crowd.visit()
        self.asked += 1
        return {"audit_log_entries": [ENTRY]}

    def get_guild(self, guild_id: int) -> Any:
        me = SimpleNamespace(
            id=9,
            guild_permissions=SimpleNamespace(value=8),
            top_role=SimpleNamespace(position=1),
            joined_at=None,
        )
        return SimpleNamespace(
            id=guild_id,
            name="Guild",
            preferred_locale="en-US",
            owner_id=5,
            features=[],
            icon=None,
            me=me,
            system_channel=None,
            roles=[],
            channels=[],
            threads=[],
            unavailable=False,
        )


@pytest.fixture
def database() -> Database:
    return Database()


@pytest.fixture
def discord() -> Discord:
    return Discord()


@pytest.fixture
def named() -> Iterable[int]:
    """Which guilds a session names."""
    return GUILDS


@pytest.fixture
async def started(database: Database, discord: Discord, named: Iterable[int]) -> AsyncIterator[Guilds]:
    metrics = Metrics()
    intake = Intake(database, metrics, lambda _guild, _channel: None, lambda: 9)  # type: ignore[arg-type]
    facts = Guilds(discord, database, intake, Mailbox(database, metrics), metrics)  # type: ignore[arg-type]
    for guild_id in named:
        facts.hold(guild_id)
        facts.started(guild_id, START)
    yield facts
    facts.close()


async def finish(facts: Guilds) -> None:
    while facts._tasks:
        await asyncio.wait(facts._tasks)


async def test_all_guilds_are_taken_in_a_few_at_a_time(
    started: Guilds, database: Database, discord: Discord
) -> None:
    await finish(started)
    for function in (
        "event.session_started",
        "event.guild_seen",
        "event.find_gaps",
        "event.audit_entry",
        "event.reconciled",
    ):
        assert database.calls[function] == len(GUILDS), function
    assert discord.asked == len(GUILDS)
    assert database.crowd.most == lane.DATABASE_AT_ONCE
    assert discord.crowd.most <= lane.REST_AT_ONCE
    assert started._mailbox._open == set(GUILDS)


async def test_a_command_overtakes_them(started: Guilds, database: Database) -> None:
    await database.first["event.guild_seen"].wait()
    await database.value("leveling.rank")
    assert database.calls["event.guild_seen"] < guilds.STARTS_AT_ONCE
    await finish(started)
    assert database.turned_away == 0


async def test_the_first_guild_does_not_wait_for_the_last(started: Guilds, database: Database) -> None:
    await database.first["event.reconcile"].wait()
    assert started._mailbox._open
    assert database.calls["event.session_started"] < 10 * guilds.STARTS_AT_ONCE


async def test_comparisons_with_nobody_to_look_at_cost_no_pause(
    started: Guilds, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reconcile, "PAUSE", 1e9)
    await finish(started)
    assert database.calls["event.reconciled"] == len(GUILDS)


@pytest.mark.parametrize("named", [range(1, 3)])
async def test_a_guild_of_another_cell_is_not_for_here(
    started: Guilds, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    database.refusal = Refused("U0CEL", "Server 1 is not of this database.")
    await finish(started)
    assert not started.is_starting()
    assert {line.getMessage() for line in caplog.records} == {
        "a guild is refused: Server 1 is not of this database."
    }


@pytest.mark.parametrize("named", [range(1, 3)])
async def test_it_starts_until_all_guilds_are_told_of(started: Guilds) -> None:
    assert started.is_starting()
    await finish(started)
    assert not started.is_starting()
