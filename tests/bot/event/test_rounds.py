"""What is asked by the minute goes on, whatever fails."""

import asyncio
from contextlib import suppress

import pytest

from bot.errors import Unavailable
from bot.event import rounds
from bot.event.rounds import Rounds
from bot.metrics import Metrics


async def test_a_failure_ends_neither_the_round_nor_those_after_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "PAUSE_SECONDS", 0)
    asked, enough = [], asyncio.Event()

    async def fail() -> None:
        asked.append("first")
        raise Unavailable if len(asked) == 1 else ValueError

    async def ask() -> None:
        asked.append("second")
        if len(asked) == 4:
            enough.set()

    metrics = Metrics()
    running = asyncio.create_task(Rounds(metrics, fail, ask).run())
    await enough.wait()
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    assert asked[:4] == ["first", "second"] * 2
