"""The listener outlives every way in which a connection can end."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

import asyncpg
import pytest

from bot.outbox.listener import Listener
from tests.patience import PATIENCE

ENDS = [
    OSError("refused"),
    asyncpg.InterfaceError("connection is closed"),
    asyncpg.InternalClientError("cannot switch to state 11; another operation (2) is in progress"),
    asyncpg.CannotConnectNowError("the database system is starting up"),
]


class Connection:
    """One that cannot listen, or one that listens until it is cancelled."""

    def __init__(self, end: Exception | None) -> None:
        self.end = end
        self.terminated = False
        self.callbacks: dict[str, Callable[..., None]] = {}

    def add_termination_listener(self, _: Callable[..., None]) -> None: ...

    async def add_listener(self, channel: str, callback: Callable[..., None]) -> None:
        if self.end is not None:
            raise self.end
        self.callbacks[channel] = callback

    def terminate(self) -> None:
        self.terminated = True


@pytest.mark.parametrize("end", ENDS, ids=lambda end: type(end).__name__)
async def test_a_connection_that_dies_while_it_begins_to_listen_is_replaced(
    end: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    connections = [Connection(end), Connection(None)]
    waiting = iter(connections)

    async def connect(*_: Any, **__: Any) -> Connection:
        return next(waiting)

    monkeypatch.setattr(asyncpg, "connect", connect)
    listening = asyncio.Event()
    running = asyncio.create_task(Listener("postgresql://nowhere", None, {"outbox": listening.set}).run())
    async with asyncio.timeout(PATIENCE):
        await listening.wait()
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    assert [one.terminated for one in connections] == [True, True]


async def test_each_channel_wakes_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    connection = Connection(None)

    async def connect(*_: Any, **__: Any) -> Connection:
        return connection

    monkeypatch.setattr(asyncpg, "connect", connect)
    woken: list[str] = []
    wakes = {name: partial(woken.append, name) for name in ("outbox", "outbox_due")}
    running = asyncio.create_task(Listener("postgresql://nowhere", None, wakes).run())
    async with asyncio.timeout(PATIENCE):
        while len(woken) < 2:  # noqa: ASYNC110
            await asyncio.sleep(0.005)
    assert woken == ["outbox", "outbox_due"], "what came before was not heard"
    connection.callbacks["outbox_due"](connection, 1, "outbox_due", "")
    assert woken[2:] == ["outbox_due"]
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
