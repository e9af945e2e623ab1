"""/rank while the bot starts to hear 2,500 guilds at once, against the same when it is idle.

A first start makes the guilds known. At the second, each has missed something, so its audit log is read and
its members are compared: what a bot does after a night's outage. One process, one wire; commands come one
after the other, as fast as they are answered.
"""

import argparse
import asyncio
import copy
import statistics
import time
from typing import Any

from simcord.backend import serializers

from bench import common, processes
from bench.command import Stopwatch
from bench.common import Server, Target
from bench.processes import Bot
from playground.frames import Dispatch

GUILDS = 2_500
PATIENCE = 300.0
ENDED = "select count(*) from event.reconciliation where ended_at is not null"


def found_guilds(bot: Bot, count: int) -> list[Dispatch]:
    """Add so many small guilds to the wire's world; the frames with which a session names them."""
    backend, first = bot.wire.world.backend, bot.wire.guild
    me = str(backend.bot_user.id)
    payloads: list[dict[str, Any]] = []
    for guild_id in range(first.id + 1, first.id + 1 + count):
        guild = copy.copy(first)
        guild.id = guild_id
        guild.roles = {**first.roles, guild_id: first.roles[first.id]}  # @everyone has the guild's id
        backend.guilds[guild_id] = guild
        payload: dict[str, Any] = dict(serializers.guild_create_payload(backend, first))
        (everyone,) = [role for role in payload["roles"] if role["id"] == str(first.id)]
        (member,) = [member for member in payload["members"] if member["user"]["id"] == me]
        payloads.append(
            payload
            | {
                "id": str(guild_id),
                "roles": [everyone | {"id": str(guild_id), "permissions": "8"}],
                "members": [member | {"roles": []}],
                "joined_at": member["joined_at"],
                "channels": [],
                "threads": [],
                "system_channel_id": None,
            }
        )
    return bot.wire.prepare(payloads, "GUILD_CREATE")


async def compared(server: Server, count: int) -> float:
    """Wait until so many comparisons have ended: the last that a start does. How long that took."""
    began = time.monotonic()
    async with asyncio.timeout(PATIENCE), server.connection(common.SUPERUSER) as db:
        while count > await db.fetchval(ENDED):  # noqa: ASYNC110
            await asyncio.sleep(0.25)
    return time.monotonic() - began


async def main() -> int:
    """Idle, then beside a start."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--guilds", type=int, default=GUILDS)
    parser.add_argument("--calls", type=int, default=300, help="of /rank while the bot is idle")
    options = parser.parse_args()
    with common.server() as server:
        async with processes.guildkeeper(server) as bot:
            await common.load_members(server, bot.wire.guild.id, 10_000, "1 + 100000 * random()")
            await bot.wire.registered("rank")
            frames = found_guilds(bot, options.guilds)
            await bot.wire.flood(frames)
            await compared(server, options.guilds)
            await common.settle(server)
            idle, busy = Stopwatch(bot), Stopwatch(bot)
            await idle.run("rank", 20)
            idle.seconds.clear()
            await idle.run("rank", options.calls)
            start = asyncio.create_task(compared(server, 2 * options.guilds))
            await bot.wire.flood(frames)
            while not start.done():
                await busy.run("rank", 1)
            seconds = await start
            async with server.connection(common.SUPERUSER) as db:
                missed = await db.fetchval("select count(*) from event.absence")
    for name, watch in {"idle": idle, "beside the start": busy}.items():
        p50, p99 = (common.percentile(watch.seconds, percent) * 1e3 for percent in (50, 99))
        print(f"/rank, {name}: p50 {p50:.2f} ms, p99 {p99:.2f} ms, {len(watch.seconds):,} times")
    print(f"{missed:,} guilds had missed something; all were taken in and compared after {seconds:.1f} s")
    ratio = statistics.median(busy.seconds) / statistics.median(idle.seconds)
    return common.verdict(Target(ratio, at_most=2))


if __name__ == "__main__":
    common.run(main)
