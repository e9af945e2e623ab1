"""A wire and an unmodified nextcord process on it."""

import asyncio
import json
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from playground.wire import Wire
from tests.forks import Fork


class BotProcess:
    """The small bot and what it said that it saw."""

    def __init__(self, process: Fork, output: int) -> None:
        self.process = process
        self.lines: list[dict[str, Any]] = []
        self._more = asyncio.Event()
        self._reader = asyncio.create_task(self._read(output))

    async def _read(self, output: int) -> None:
        stream = asyncio.StreamReader()
        with os.fdopen(output) as pipe:
            await asyncio.get_running_loop().connect_read_pipe(
                lambda: asyncio.StreamReaderProtocol(stream), pipe
            )
            async for line in stream:
                self._take(line)

    def _take(self, line: bytes) -> None:
        self.lines.append(json.loads(line))
        self._more.set()

    def saw(self, what: str) -> list[dict[str, Any]]:
        """What it saw of one kind so far."""
        return [line for line in self.lines if line["saw"] == what]

    async def sees(self, what: str, *, count: int = 1, within: float = 60.0) -> list[dict[str, Any]]:
        """Wait until it has seen something so many times."""
        async with asyncio.timeout(within):
            while len(self.saw(what)) < count:
                self._more.clear()
                await self._more.wait()
        return self.saw(what)

    async def stop(self) -> None:
        """End the process."""
        if self.process.code is None:
            self.process.send(signal.SIGKILL)
        await self.process.wait()
        await self._reader


@asynccontextmanager
async def small_bot(wire: Wire, *options: str) -> AsyncIterator[BotProcess]:
    """Start the small bot on the wire and stop it at the end."""
    reading, writing = os.pipe()
    environment = {**os.environ, "DISCORD_API": wire.api}
    process = Fork("tests.playground.small_bot", options, environment, output=writing)
    os.close(writing)
    bot = BotProcess(process, reading)
    try:
        yield bot
    finally:
        await bot.stop()


@asynccontextmanager
async def connected_bot(wire: Wire) -> AsyncIterator[BotProcess]:
    """Start the small bot and wait until it is connected and has registered its commands."""
    async with small_bot(wire) as process:
        await process.sees("ready")
        await wire.registered("ping", "about", "slow", "pick", "form", "manage", "Rank", "Ask", "Quote")
        yield process


@pytest.fixture
async def wire() -> AsyncIterator[Wire]:
    """A fresh pretended Discord."""
    async with Wire() as wire:
        yield wire


@pytest.fixture
async def bot(wire: Wire) -> AsyncIterator[BotProcess]:
    """The small bot, connected, its commands registered."""
    async with connected_bot(wire) as process:
        yield process
