"""Bots as processes of their own, each on a wire of its own."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bench import common
from playground.wire import Wire


@dataclass(frozen=True)
class Bot:
    """A running bot and the pretended Discord it is connected to."""

    wire: Wire
    process: asyncio.subprocess.Process

    async def line(self) -> str:
        """The next line that it prints."""
        assert self.process.stdout is not None
        return (await self.process.stdout.readline()).decode().strip()


@dataclass(frozen=True)
class Peer:
    """A program of bench/peers that is told and tells things, a line each."""

    process: asyncio.subprocess.Process

    def say(self, line: str) -> None:
        """Write a line to its standard input."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n".encode())

    async def line(self) -> str:
        """The next line that it prints."""
        assert self.process.stdout is not None
        return (await self.process.stdout.readline()).decode().strip()


def processor(pid: int) -> float:
    """Seconds of the processor's that a process has used, in all its threads."""
    # After the name, which may hold anything and ends with the last parenthesis.
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def busy(pid: int) -> float:
    """Seconds of the processor's that a process with one thread has used, to the nanosecond."""
    return int(Path(f"/proc/{pid}/schedstat").read_text(encoding="ascii").split()[0]) / 1e9


@asynccontextmanager
async def talking(program: str, *arguments: str, **environment: str) -> AsyncIterator[Peer]:
    """Start a program of bench/; it ends with the block."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(common.BENCH / program),
        *arguments,
        env={**os.environ, "PYTHONPATH": str(common.BENCH.parent), **environment},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        yield Peer(process)
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


@asynccontextmanager
async def connected(*command: str, **environment: str) -> AsyncIterator[Bot]:
    """Start `python command…` on a wire of its own; connected inside the block, stopped at its end."""
    # The checks against Discord's description are for tests: they would cost both sides the same time.
    async with Wire(validate=False) as wire:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *command,
            env={**os.environ, "DISCORD_API": wire.api, **environment},
            stdout=asyncio.subprocess.PIPE,
        )
        try:
            await wire.connected()
            yield Bot(wire, process)
        finally:
            if process.returncode is None:
                process.send_signal(signal.SIGTERM)
            await process.wait()


@asynccontextmanager
async def guildkeeper(server: common.Server, **leveling: str) -> AsyncIterator[Bot]:
    """Guildkeeper's own bot, its guild registered and set up."""
    async with connected(
        "-m",
        "bot",
        DISCORD_TOKEN="playground",
        GUILDKEEPER_DATABASE=server.dsn(common.BOT),
        GUILDKEEPER_LOG="warning",
    ) as bot:
        await registered(server, bot.wire.guild.id)
        await common.configure(server, bot.wire.guild.id, **leveling)
        yield bot


async def registered(server: common.Server, guild_id: int) -> None:
    """Wait, at most 20 s, until the bot has told the database of its guild."""
    async with asyncio.timeout(20), server.connection(common.SUPERUSER) as db:
        while not await db.fetchval("select count(*) from app.guild where guild_id = $1", guild_id):  # noqa: ASYNC110
            await asyncio.sleep(0.05)
