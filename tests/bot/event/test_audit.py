"""The audit log's time limit is Discord's: waiting for a slot, or for the database, gives up on nothing."""

import asyncio
from typing import Any

import pytest

from bot.event import audit, lane
from bot.event.audit import AuditLog
from bot.event.lane import SlowLane


def entry(number: int) -> dict[str, Any]:
    return {"id": str(number << 22), "action_type": 20}


class Discord:
    """Answers at once."""

    def __init__(self) -> None:
        self.http = self

    async def request(self, _route: Any, **_: Any) -> dict[str, Any]:
        return {"audit_log_entries": [entry(1), entry(2)]}


class Database:
    """Notes the entries, and takes its time for each."""

    def __init__(self) -> None:
        self.entries: list[int] = []

    async def value(self, _function: str, **_: Any) -> int:
        return 1

    async def run(self, _function: str, *, entry_id: int, **_: Any) -> None:
        for _turn in range(3):
            await asyncio.sleep(0)
        self.entries.append(entry_id)


async def test_who_waits_for_a_slot_is_not_given_up_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "READ_SECONDS", 0.0)  # any wait within it is too long
    database = Database()
    slow_lane = SlowLane(database)  # type: ignore[arg-type]
    for _ in range(lane.REST_AT_ONCE):
        await slow_lane.rest.acquire()
    reading = asyncio.create_task(AuditLog(Discord(), slow_lane).catch_up(1))  # type: ignore[arg-type]
    await asyncio.wait([reading], timeout=0.05)
    assert not reading.done()
    slow_lane.rest.release()
    await reading
    assert database.entries == [1 << 22, 2 << 22]
