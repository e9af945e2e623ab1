"""Work due later: claims what is due, has the database run it, and tells it what failed.

Nothing is decided here, and nothing is remembered: what runs when, what is tried again and what is parked is
the database's affair. Work whose fate is not heard is taken back after its lease, unless it is done.
"""

import asyncio
import logging
from contextlib import suppress
from datetime import timedelta

from bot.db import Database, sqlstate
from bot.errors import Unavailable, report
from bot.metrics import Metrics
from bot.records.outbox import ClaimedWork

log = logging.getLogger(__name__)

AT_ONCE = 4
"""Functions under way at the same time: people's commands need connections too."""
POLL_SECONDS = 1.0
"""Longest wait for work that has become due."""
LEASE_SECONDS = 60.0
"""How long claimed work belongs to this process before it has begun; longer than any call may take."""
STOP_SECONDS = 10.0


class Worker:
    """Runs work from login to shutdown, whether or not the gateway is connected."""

    def __init__(self, database: Database, metrics: Metrics) -> None:
        self._database = database
        self._metrics = metrics
        self._wake = asyncio.Event()
        self._claiming = asyncio.Lock()
        self._stopping = False
        self._away = False
        self._tasks: set[asyncio.Task[None]] = set()

    def wake(self) -> None:
        """There may be work, and a free place for it: look now."""
        self._wake.set()

    async def run(self) -> None:
        """Claim and run until `stop`."""
        while not self._stopping:
            self._wake.clear()
            free = AT_ONCE - len(self._tasks)
            if free > 0:
                async with self._claiming:
                    await self._claim(free)
            with suppress(TimeoutError):
                async with asyncio.timeout(POLL_SECONDS):
                    await self._wake.wait()

    async def stop(self) -> None:
        """Claim no more, and let what is under way finish for STOP_SECONDS; what does not is rolled back."""
        self._stopping = True
        self.wake()
        # A claim under way is committed whether or not anybody hears the answer: hear it.
        with suppress(TimeoutError):
            async with asyncio.timeout(STOP_SECONDS), self._claiming:
                pass
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=STOP_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _claim(self, free: int) -> None:
        try:
            claimed = await self._database.many(
                ClaimedWork, "outbox.claim_due", max_work=free, lease=timedelta(seconds=LEASE_SECONDS)
            )
        except Unavailable as error:
            self._note_absence(error)
            return
        except Exception as error:
            report(error, self._metrics)
            return
        self._away = False
        for work in claimed:
            task = asyncio.create_task(self._run(work))
            self._tasks.add(task)
            task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self.wake()

    async def _run(self, work: ClaimedWork) -> None:
        try:
            state = await self._database.value(
                "outbox.run_due", guild_id=work.guild_id, work_id=work.work_id, token=work.token
            )
        except Exception as error:
            await self._put_off(work, error)
            return
        if state is None:
            log.info("work was moved, cancelled or taken back before it ran", extra=_about(work))

    async def _put_off(self, work: ClaimedWork, error: Exception) -> None:
        """Tell the database of a failure. Where that cannot be heard, the work is taken back by itself."""
        if isinstance(error, Unavailable):
            self._note_absence(error)
            message = f"no answer: {error.__cause__!r}"
        else:
            reference = report(error, self._metrics, **_about(work))
            message = f"{error} (reference {reference})"
        try:
            state = await self._database.value(
                "outbox.put_off",
                guild_id=work.guild_id,
                work_id=work.work_id,
                token=work.token,
                sqlstate=sqlstate(error),
                error=message,
            )
        except Unavailable as absence:
            self._note_absence(absence)
        except Exception as bug:
            report(bug, self._metrics, **_about(work))
        else:
            log.warning("work was not done", extra={**_about(work), "state": state, "error": message})

    def _note_absence(self, error: Unavailable) -> None:
        """Say once that the database is away, until it is there again."""
        if not self._away:
            log.warning("the database is away: due work waits", extra={"cause": repr(error.__cause__)})
        self._away = True


def _about(work: ClaimedWork) -> dict[str, object]:
    return {
        "guild_id": work.guild_id,
        "work_id": work.work_id,
        "function": work.function,
        "attempts": work.attempts,
    }
