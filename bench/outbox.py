"""The outbox: from the commit to the wire, how fast it drains, and what a full one costs the others.

Latency: a transaction queues one message; the time runs until the request is read at the REST side. The peer
is a bare NOTIFY that another process hears through asyncpg and answers with one: there and back.

Drain: 10,000 effects in as many lanes, Discord's limits lifted, against the same requests made by the same
library in a plain loop, one after the other, with nothing kept and nothing promised.

Full: event.messages in batches, with 100,000 effects pending, against none.

Claims: outbox.claim of twenty effects, beside 100,000 that are pending, against beside twenty: each in a lane
of its own; all in one lane, where one can go at a time; and the same where those of that lane are due first,
after the claims that it takes until they have made way.
"""

import argparse
import asyncio
import random
import statistics
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial

import asyncpg

from bench import batches, common, processes
from bench.common import Server, Target
from bench.processes import Bot
from playground.rest import Request

EFFECTS = 10_000
PENDING = 100_000

QUEUE = """
select outbox._enqueue(
  guild_id => $1, lane => format('bench %s', n), method => 'POST',
  path => format('/channels/%s/messages', $2::bigint),
  body => discord._message(format('number %s', n), '{}')
) from generate_series(1, $3::integer) n
"""


async def main() -> int:
    """Measure all, or one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument(
        "--commits", type=int, default=200, help="of which the latency is measured, in a round"
    )
    parser.add_argument("--effects", type=int, default=EFFECTS, help="to drain, in a round")
    parser.add_argument("--messages", type=int, default=100_000, help="in batches, in a round")
    parser.add_argument("--claims", type=int, default=100, help="in a round")
    parser.add_argument("--only", choices=["latency", "drain", "full", "claims"])
    options = parser.parse_args()
    parts = {"latency": latency, "drain": drain, "full": full, "claims": claims}
    targets = []
    for name, part in parts.items():
        if options.only in (None, name):
            with common.server() as server:
                targets.append(await part(server, options))
    return common.verdict(*targets)


# --------------------------------------------------------------------------- from commit to wire


async def latency(server: Server, options: argparse.Namespace) -> Target:
    """p50 of the way from a commit to the wire, in p50s of a notification's way there and back.

    The commit is when the client hears of it. What came before, the transaction's own work and its wait for
    the disk, is printed as well.
    """
    async with (
        processes.guildkeeper(server) as bot,
        echoing(server) as echo,
        server.connection(common.SUPERUSER) as db,
    ):
        channel = bot.wire.channel("general").id
        arrived = arrivals(bot)
        transactions: list[float] = []

        async def ours() -> list[float]:
            took = []
            for _ in range(options.commits):
                # Effects do not come at the dispatcher's pace.
                await asyncio.sleep(random.uniform(0.02, 0.04))
                started = time.perf_counter()
                await db.execute(QUEUE, bot.wire.guild.id, channel, 1)
                committed = time.perf_counter()
                transactions.append(committed - started)
                took.append(await arrived.get() - committed)
            return took

        async def peer() -> list[float]:
            took = []
            for _ in range(options.commits):
                await asyncio.sleep(random.uniform(0.02, 0.04))
                took.append(await echo())
            return took

        sides = {"commit → request": ours, "NOTIFY there and back": peer}
        for side in sides.values():
            await side()
        found: dict[str, list[float]] = {name: [] for name in sides}
        for _ in range(options.rounds):
            for name, side in sides.items():
                found[name] += await side()
    for name, took in {"the transaction before that": transactions, **found}.items():
        p50, p99 = (common.percentile(took, percent) * 1e3 for percent in (50, 99))
        print(f"  {name:<38} p50 {p50:6.2f} ms   p99 {p99:6.2f} ms")
    ours50, peer50 = (common.percentile(took, 50) for took in found.values())
    return Target(ours50 / peer50, at_most=3, of="times a NOTIFY there and back")


def arrivals(bot: Bot) -> "asyncio.Queue[float]":
    """When each message reached the REST side, from now on."""
    queue: asyncio.Queue[float] = asyncio.Queue()

    def note(request: Request) -> bool:
        if request.path.endswith("/messages"):
            queue.put_nowait(time.perf_counter())
        return False

    bot.wire.faults.add(note, times=None)  # a fault that meets no request looks at each
    return queue


@asynccontextmanager
async def echoing(server: Server) -> AsyncIterator[Callable[[], Awaitable[float]]]:
    """A process that answers notifications; the context is a function that times one."""
    async with (
        processes.talking("peers/echo.py", server.dsn(common.SUPERUSER)) as peer,
        server.connection(common.SUPERUSER) as db,
    ):
        heard: asyncio.Queue[float] = asyncio.Queue()
        await db.add_listener("pong", lambda *_: heard.put_nowait(time.perf_counter()))
        assert await peer.line() == "ready"

        async def once() -> float:
            started = time.perf_counter()
            await db.execute("notify ping")
            return await heard.get() - started

        yield once


# --------------------------------------------------------------------------- draining


async def drain(server: Server, options: argparse.Namespace) -> Target:
    """Effects a second of the dispatcher, in those of a plain loop."""
    async with (
        processes.talking("peers/sink.py") as sink,
        server.connection(common.SUPERUSER) as db,
    ):
        await common.found_guild(server, 1)
        await db.execute(
            """
            create schema if not exists bench;
            grant usage on schema bench to guildkeeper_bot;
            create function bench.unfinished() returns bigint language sql security definer as $$
              select count(*) from outbox.effect where state in ('pending', 'claimed')
            $$
            """
        )
        api = await sink.line()
        settings = {"DISCORD_API": api, "BENCH_DSN": server.dsn(common.BOT)}
        async with (
            processes.talking("peers/sender.py", "loop", **settings) as plain,
            processes.talking("peers/sender.py", "dispatcher", **settings) as sender,
        ):

            async def ours() -> float:
                await db.execute(QUEUE, 1, 1, options.effects)
                sender.say("go")
                rate = int(options.effects) / float(await sender.line())
                done = await db.fetchval("select count(*) from outbox.effect where state = 'done'")
                assert done == options.effects
                await db.execute("truncate outbox.effect cascade")
                return rate

            async def peer() -> float:
                plain.say(f"{options.effects} 1")
                return int(options.effects) / float(await plain.line())

            rates = await common.interleaved(options.rounds, {"the dispatcher": ours, "a plain loop": peer})
    for side, rate in rates.items():
        print(f"  {side:<38}{rate:>8,.0f} effects a second")
    ours_rate, peer_rate = rates.values()
    return Target(ours_rate / peer_rate, at_least=0.8, of="times a plain loop")


# --------------------------------------------------------------------------- a full outbox


async def full(server: Server, options: argparse.Namespace) -> Target:
    """Messages a second with a full outbox, in those with an empty one."""
    chat = batches.CHATS["every message earns"]
    async with server.connection(common.SUPERUSER) as db:
        await common.found_guild(server, chat.guild_id, cooldown=chat.cooldown)
        await common.load_members(server, chat.guild_id, batches.MEMBERS, "10000 + 90000 * random()")
        chat.began = common.snowflake(int(time.time() * 1e3))
        await batches.in_batches(server, chat, options.messages, 1)

        async def empty() -> float:
            await db.execute("truncate outbox.effect cascade")
            await common.settle(server)
            return await batches.in_batches(server, chat, options.messages, 2)

        async def laden() -> float:
            await db.execute("truncate outbox.effect cascade")
            await db.execute(QUEUE, chat.guild_id, 1, PENDING)
            await common.settle(server)
            return await batches.in_batches(server, chat, options.messages, 2)

        sides = {"an empty outbox": empty, f"{PENDING:,} effects pending": laden}
        rates = await common.interleaved(options.rounds, sides)
    for side, rate in rates.items():
        print(f"  {side:<38}{rate:>8,.0f} messages a second")
    empty_rate, full_rate = rates.values()
    return Target(full_rate / empty_rate, at_least=0.9, of="times an empty outbox")


# --------------------------------------------------------------------------- claims


async def claims(server: Server, options: argparse.Namespace) -> Target:
    """Milliseconds of the processor's for a claim beside a backlog, in those of one beside what it claims."""
    await common.found_guild(server, 1)
    ratios = []
    async with server.connection(common.SUPERUSER) as db, server.connection(common.BOT) as bot:
        for lanes, backlog, is_first in (
            ("a lane each", "format('bench %s', n)", False),
            ("one lane", "'bench 1'", False),
            ("one lane, due first", "'bench 1'", True),
        ):

            async def claim() -> float:
                # Of the processor's time: the waits of a few milliseconds are mostly other work's.
                backend = bot.get_server_pid()
                took = []
                for _ in range(options.claims):
                    turn = bot.transaction()
                    await turn.start()
                    before = processes.busy(backend)
                    await bot.fetch("select * from outbox.claim(20)")
                    took.append((processes.busy(backend) - before) * 1e3)
                    await turn.rollback()  # so that the next finds the same
                return statistics.median(took)

            async def beside(pending: int, queue: str, is_first: bool) -> float:
                await db.execute("truncate outbox.effect cascade")
                for statement, channel, effects in sorted(
                    [(QUEUE, 1, 20), (queue, 2, pending - 20)], key=lambda one: one[1], reverse=is_first
                ):
                    await db.execute(statement, 1, channel, effects)
                await common.settle(server)
                if is_first:
                    await make_way(db)
                    await common.settle(server)
                return await claim()

            queue = QUEUE.replace("format('bench %s', n)", backlog, 1)
            sides = {
                f"{pending:,} pending, {lanes}": partial(beside, pending, queue, is_first)
                for pending in (21, PENDING)
            }
            took = await common.interleaved(options.rounds, sides)
            for side, milliseconds in took.items():
                print(f"  {side:<38}{milliseconds:>8.2f} ms a claim")
            few, many = took.values()
            ratios.append(many / few)
    return Target(max(ratios), at_most=2, of="times a claim beside no backlog")


async def make_way(db: asyncpg.Connection) -> None:
    """Claim until nothing is put behind any more, as a dispatcher does, and give back what was claimed."""
    behind, before = 0, -1
    while behind != before:
        before = behind
        await db.execute("select count(*) from outbox.claim(20, '1 hour')")
        behind = await db.fetchval("select count(*) from outbox.effect where behind")
    await db.execute(
        "update outbox.effect set state = 'pending', token = null, lease_until = null where state = 'claimed'"
    )


if __name__ == "__main__":
    common.run(main)
