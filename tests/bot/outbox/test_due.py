import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from bot.errors import Refused, Unavailable
from bot.metrics import Metrics
from bot.outbox import due as module
from bot.outbox.due import Worker
from bot.records.outbox import ClaimedWork
from tests.patience import PATIENCE


def work(number: int = 1) -> ClaimedWork:
    return ClaimedWork(9, number, uuid4(), "tests._work", 1)


class Database:
    """Stands for the database: hands out work, runs it as it was told to, notes what is put off."""

    def __init__(self, *waiting: ClaimedWork) -> None:
        self.waiting = list(waiting)
        self.ran: list[int] = []
        self.put_off: list[dict[str, Any]] = []
        self.failures: dict[int, Exception] = {}
        self.away: Exception | None = None
        self.claims = 0
        self.hold = asyncio.Event()
        self.hold.set()

    async def many(
        self, record: type, function: str, *, max_work: int, lease: timedelta
    ) -> list[ClaimedWork]:
        assert (record, function) == (ClaimedWork, "outbox.claim_due")
        assert lease == timedelta(seconds=module.LEASE_SECONDS)
        self.claims += 1
        if self.away:
            raise self.away
        claimed, self.waiting = self.waiting[:max_work], self.waiting[max_work:]
        return claimed

    async def value(self, function: str, **arguments: Any) -> str | None:
        if self.away:
            raise self.away
        if function == "outbox.put_off":
            self.put_off.append(arguments)
            return "pending"
        assert function == "outbox.run_due"
        self.ran.append(arguments["work_id"])
        await self.hold.wait()
        if failure := self.failures.get(arguments["work_id"]):
            raise failure
        return "done"


def start(database: Database) -> tuple[Worker, asyncio.Task[None]]:
    worker = Worker(database, Metrics())  # type: ignore[arg-type]
    return worker, asyncio.create_task(worker.run())


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not true():  # noqa: ASYNC110
            await asyncio.sleep(0.005)


async def run_all(database: Database) -> None:
    """Run a worker until everything has been run, then stop it."""
    expected = len(database.waiting)
    worker, running = start(database)
    await until(lambda: len(database.ran) >= expected)
    await worker.stop()
    await running


async def test_what_is_claimed_is_run_once() -> None:
    database = Database(*[work(number) for number in range(20)])
    await run_all(database)
    assert sorted(database.ran) == list(range(20))
    assert database.put_off == []


async def test_a_few_run_at_once_and_a_free_place_is_filled_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "POLL_SECONDS", 60.0)
    database = Database(*[work(number) for number in range(module.AT_ONCE + 2)])
    database.hold.clear()
    worker, running = start(database)
    await until(lambda: len(database.ran) == module.AT_ONCE)
    assert len(database.waiting) == 2, "what cannot run now is left to others"
    database.hold.set()
    await until(lambda: len(database.ran) == module.AT_ONCE + 2)
    await worker.stop()
    await running


async def test_work_that_becomes_due_is_found_by_looking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "POLL_SECONDS", 0.01)
    database = Database()
    worker, running = start(database)
    await until(lambda: database.claims >= 2)
    database.waiting.append(work())
    await until(lambda: database.ran)
    await worker.stop()
    await running


def raised(message: str, detail: str) -> Exception:
    error = asyncpg.UniqueViolationError(message)
    error.detail = detail
    return error


async def test_what_a_function_raises_is_logged_and_reported(caplog: pytest.LogCaptureFixture) -> None:
    database = Database(work(7))
    database.failures[7] = raised("duplicate key", "Key (a)=(1) already exists.")
    await run_all(database)
    (report,) = database.put_off
    assert report["sqlstate"] == "23505"
    bug = next(record for record in caplog.records if record.exc_info)
    reference = bug.reference  # type: ignore[attr-defined]
    assert report["error"].startswith("duplicate key\nDETAIL:  Key (a)=(1) already exists.")
    assert report["error"].endswith(f"(reference {reference})")
    assert (bug.work_id, bug.function) == (7, "tests._work")  # type: ignore[attr-defined]


async def test_a_refusal_is_put_off_too() -> None:
    database = Database(work(7))
    database.failures[7] = Refused("U0GLD", "Server 9 is not registered here.")
    await run_all(database)
    (report,) = database.put_off
    assert report["sqlstate"] == "U0GLD"
    assert report["error"].startswith("Server 9 is not registered here. (reference ")


async def test_no_answer_is_no_bug_and_has_no_sqlstate(caplog: pytest.LogCaptureFixture) -> None:
    database = Database(work(7))
    failure = Unavailable()
    failure.__cause__ = TimeoutError()
    database.failures[7] = failure
    await run_all(database)
    (report,) = database.put_off
    assert (report["sqlstate"], report["error"]) == (None, "no answer: TimeoutError()")
    assert not [record for record in caplog.records if record.exc_info]


async def test_a_deadlock_keeps_its_sqlstate() -> None:
    database = Database(work(7))
    failure = Unavailable()
    failure.__cause__ = asyncpg.DeadlockDetectedError("deadlock detected")
    database.failures[7] = failure
    await run_all(database)
    assert database.put_off[0]["sqlstate"] == "40P01"


async def test_a_database_that_is_away_is_told_of_once_and_waited_for(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "POLL_SECONDS", 0.005)
    database = Database(work())
    database.away = Unavailable()
    worker, running = start(database)
    await until(lambda: database.claims >= 5)
    assert caplog.text.count("the database is away") == 1
    database.away = None
    await until(lambda: database.ran)
    database.away = Unavailable()
    claims = database.claims
    await until(lambda: database.claims >= claims + 5)
    assert caplog.text.count("the database is away") == 2, "it was there in between"
    await worker.stop()
    await running


async def test_a_claim_that_fails_otherwise_does_not_end_the_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "POLL_SECONDS", 0.005)
    database = Database(work())
    database.away = ValueError("a bug")
    worker, running = start(database)
    await until(lambda: database.claims >= 2)
    database.away = None
    await until(lambda: database.ran)
    await worker.stop()
    await running


async def test_a_stop_lets_what_is_under_way_finish_and_claims_no_more() -> None:
    database = Database(*[work(number) for number in range(10)])
    database.hold.clear()
    worker, running = start(database)
    await until(lambda: len(database.ran) == module.AT_ONCE)
    stopping = asyncio.create_task(worker.stop())
    await running
    assert not stopping.done()
    database.hold.set()
    await stopping
    assert len(database.ran) == module.AT_ONCE
    assert len(database.waiting) == 10 - module.AT_ONCE


async def test_what_does_not_finish_is_left_to_its_lease(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "STOP_SECONDS", 0.02)
    database = Database(work())
    database.hold.clear()
    worker, running = start(database)
    await until(lambda: database.ran)
    async with asyncio.timeout(PATIENCE):
        await worker.stop()
    await running
    assert database.put_off == []
