"""Sixteen shards in one process against sixteen processes with one each: memory, and messages a second.

The same servers, the same messages, one database; both sides in turn. Then how long it takes until another
process hears what one did that was killed: its leases must end, and the sessions be started anew.
"""

import argparse
import asyncio
import os
import sys
import time
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from simcord.backend.models import Guild

from bench import common
from bench.common import Server, Target
from playground.frames import Dispatch
from playground.wire import Wire

HEARD = "select count(*) from event.shards where state = 'held' and heard_until > now() - interval '10 s'"
EARNED = "select coalesce(sum(xp), 0) from leveling.member"
TAKEN = "select count(*) from event.shards where holder like $1 and heard_until > $2"
HALF = "select min(shards) from (select count(*) as shards from event.shards group by holder) as each_has"
RESET = "truncate event.shard, event.process, event.turn"
XP = 100
PATIENCE = 600.0


def servers(wire: Wire, count: int) -> Sequence[Guild]:
    """A server on each shard, with a channel in which Alice writes."""
    backend, first = wire.world.backend, wire.guild
    guilds = [first]
    for number in range(1, count):
        guild_id = ((first.id >> 22) + number) << 22
        guilds.append(backend.create_guild(f"Number {number}", id=guild_id, owner_id=wire.user("alice").id))
    for guild in guilds:
        backend.create_channel(guild.id, f"talk {guild.id}")
    return guilds


@asynccontextmanager
async def processes(
    server: Server, wire: Wire, *shards: str
) -> AsyncIterator[list[asyncio.subprocess.Process]]:
    """One process for each value of GUILDKEEPER_SHARDS, killed at the end."""
    environment = os.environ | {
        "DISCORD_API": wire.api,
        "DISCORD_TOKEN": "playground",
        "GUILDKEEPER_DATABASE": server.dsn(common.BOT),
        "GUILDKEEPER_LOG": "warning",
    }
    started = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", env=environment | {"GUILDKEEPER_SHARDS": one}
        )
        for one in shards
    ]
    try:
        yield started
    finally:
        for process in started:
            if process.returncode is None:
                process.kill()
            await process.wait()


async def until(server: Server, query: str, wanted: int, *values: object) -> float:
    """Wait until a number is as large; how long that took."""
    began = time.monotonic()
    async with asyncio.timeout(PATIENCE), server.connection(common.SUPERUSER) as db:
        while (await db.fetchval(query, *values) or 0) < wanted:  # noqa: ASYNC110
            await asyncio.sleep(0.1)
    return time.monotonic() - began


async def reset(server: Server) -> None:
    """Nobody holds anything."""
    async with server.connection(common.SUPERUSER) as db:
        await db.execute(RESET)


def megabytes(started: Sequence[Process]) -> float:
    """Memory that the processes have, what they share counted once (PSS)."""
    kilobytes = 0
    for process in started:
        lines = Path(f"/proc/{process.pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
        kilobytes += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return kilobytes / 1024


def talk(wire: Wire, guild: Guild, count: int) -> list[Dispatch]:
    """So many messages in one server, ready to be sent."""
    wire.guild = guild
    payloads: list[dict[str, Any]] = [
        wire.chat_event("alice", f"talk {guild.id}", "good evening", wire.world.backend.snowflake())
        for _ in range(count)
    ]
    return wire.prepare(payloads)


async def chat(server: Server, wire: Wire, guilds: Sequence[Guild], count: int) -> float:
    """Messages a second, from all shards at once to committed XP."""
    frames = {guild.id: talk(wire, guild, count) for guild in guilds}
    before = await _earned(server)
    began = time.monotonic()
    async with asyncio.TaskGroup() as group:
        for session in wire.gateway.connected():
            for guild in guilds:
                if session.serves("GUILD_CREATE", {"id": guild.id}):
                    group.create_task(session.flood(frames[guild.id]))
    await until(server, EARNED, before + XP * count * len(guilds))
    return count * len(guilds) / (time.monotonic() - began)


async def _earned(server: Server) -> int:
    async with server.connection(common.SUPERUSER) as db:
        return int(await db.fetchval(EARNED))


async def side(server: Server, shards: int, count: int, *each: str) -> tuple[float, float]:
    """Memory and messages a second of processes with these shards."""
    async with Wire(validate=False) as wire:
        wire.share_out(shards, max_concurrency=shards)
        guilds = servers(wire, shards)
        await reset(server)
        async with processes(server, wire, *each) as started:
            await until(server, HEARD, shards)
            for guild in guilds:
                await common.configure(server, guild.id, xp_max=str(XP), xp_min=str(XP), cooldown="0 seconds")
            await chat(server, wire, guilds, count // 10 or 1)
            rate = await chat(server, wire, guilds, count)
            return megabytes(started), rate


async def takeover(server: Server, shards: int) -> float:
    """Seconds from the death of one of two processes until the other hears all."""
    async with Wire(validate=False) as wire:
        wire.share_out(shards, max_concurrency=shards)
        servers(wire, shards)
        await reset(server)
        async with processes(server, wire, "auto", "auto") as (killed, other):
            await until(server, HEARD, shards)
            await until(server, HALF, shards // 2)
            await until(server, HEARD, shards)
            killed.kill()
            await killed.wait()
            return await until(server, TAKEN, shards, f"%:{other.pid}:%", datetime.now(UTC))


async def main() -> int:
    """Both sides, then a takeover."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shards", type=int, default=16)
    parser.add_argument("--messages", type=int, default=5_000, help="a shard")
    options = parser.parse_args()
    with common.server() as server:
        many = [f"{shard}/{options.shards}" for shard in range(options.shards)]
        one_memory, one_rate = await side(server, options.shards, options.messages, str(options.shards))
        many_memory, many_rate = await side(server, options.shards, options.messages, *many)
        seconds = await takeover(server, options.shards)
    print(f"{options.shards} shards in one process: {one_memory:,.0f} MB, {one_rate:,.0f} messages/s")
    print(f"{options.shards} processes: {many_memory:,.0f} MB, {many_rate:,.0f} messages/s")
    print(f"takeover of {options.shards // 2} shards after kill -9: {seconds:.1f} s")
    return common.verdict(Target(one_memory / many_memory, at_most=0.5))


if __name__ == "__main__":
    common.run(main)
