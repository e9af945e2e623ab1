"""Run the playground: `python -m playground [--members 50 --rate 5]`. The bot is started by somebody else."""

import argparse
import asyncio
import contextlib
import errno
import signal
import socket
import sys
from collections.abc import AsyncIterator, Coroutine, Iterator
from pathlib import Path
from typing import Any

from aiohttp import web

from playground import guild as small_guild
from playground import replay
from playground.bridge import Previews
from playground.index import Index
from playground.wire import HOST, Wire

SAVE_EVERY = 5.0
"""Seconds between two looks at whether the members are to be written down."""


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m playground", description="Discord on loopback.")
    parser.add_argument("--port", type=int, default=8181, help="port of the page (default 8181)")
    parser.add_argument(
        "--api-port", type=int, default=8180, help="port for the bot; 0 takes a free one (8180)"
    )
    parser.add_argument(
        "--ready-file", type=Path, help="file to write DISCORD_API=… to when everything listens"
    )
    parser.add_argument("--state", type=Path, help="file that keeps the members and their roles between runs")
    parser.add_argument("--members", type=int, default=0, help="how many more members chat")
    parser.add_argument(
        "--rate", type=float, default=1.0, help="messages a second that they write (default 1)"
    )
    options = parser.parse_args()
    if options.members < 0 or options.rate <= 0:
        parser.error("--members must not be negative, --rate must be positive")
    return options


async def run(options: argparse.Namespace) -> None:
    """Serve until SIGINT or SIGTERM."""
    async with Wire(port=options.api_port) as wire:
        if options.state is not None:
            small_guild.restore(wire.world, wire.guild, options.state)
        previews = Previews(wire.world)
        async with _page(Index(wire, previews), options.port):
            _announce(wire, options)
            await _until_stopped(previews.keep_live(), *_chores(wire, options))
            await previews.close()
        if options.state is not None:
            small_guild.save(wire.world, wire.guild, options.state)


@contextlib.asynccontextmanager
async def _page(index: Index, port: int) -> AsyncIterator[None]:
    """Serve the first page."""
    runner = web.AppRunner(index.app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    await web.SockSite(runner, socket.create_server((HOST, port))).start()
    try:
        yield
    finally:
        await runner.cleanup()


async def _until_stopped(*chores: Coroutine[Any, Any, None]) -> None:
    """Let the chores run until SIGINT or SIGTERM, or until one of them fails, which is raised."""
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    tasks = [asyncio.ensure_future(one) for one in (stop.wait(), *chores)]
    try:
        done, _running = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            await task
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _chores(wire: Wire, options: argparse.Namespace) -> Iterator[Coroutine[Any, Any, None]]:
    """What goes on by itself: the crowd that chats, and writing down who is there."""
    if options.members:
        crowd = replay.add_members(wire.world, wire.guild, options.members)
        yield _chat_when_connected(wire, crowd, options.rate)
    if options.state is not None:
        yield _keep_saved(wire, options.state)


async def _chat_when_connected(wire: Wire, crowd: list[int], rate: float) -> None:
    while not wire.sessions:
        await wire.world.change()
    await replay.chat(wire.world, wire.guild, crowd, rate)


async def _keep_saved(wire: Wire, path: Path) -> None:
    while True:
        await wire.world.change()
        await asyncio.sleep(SAVE_EVERY)
        small_guild.save(wire.world, wire.guild, path)


def _announce(wire: Wire, options: argparse.Namespace) -> None:
    line = f"DISCORD_API={wire.api}"
    if options.ready_file is not None:
        options.ready_file.write_text(line + "\n")
    print(line, flush=True)


def main() -> None:
    """Serve; a port that is taken is told in a sentence."""
    options = arguments()
    try:
        asyncio.run(run(options))
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        sys.exit(f"A port is in use: choose others than --port {options.port} --api-port {options.api_port}.")


if __name__ == "__main__":
    main()
