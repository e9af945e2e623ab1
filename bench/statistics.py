"""What statistics cost: event.messages with them against without, the folding of a day, and a series.

The same chat in batches of 500, of one server and of many at once, where every message earns: once in
servers that count (`stats.enabled`, the default), once in servers that do not. Then all that was counted is
folded in slices, as due work does at midnight, against having counted it. The series is of 90 days, in a
server whose roll-ups are those of a million messages a day: 50 channels, 20,000 members that write each day.
Of that server a day is folded: a million facts, whatever the options say, as what a day costs besides its
facts does not grow with them.
"""

import argparse
import asyncio
import re
import time
from datetime import UTC, datetime, timedelta
from functools import partial

from bench import batches, common, processes
from bench.batches import Chat, Sent
from bench.common import Server, Target

MEMBERS = 1_000
"""Of each server: enough that each message is somebody else's, few enough to found many servers."""
NODE = re.compile(r"Scan[^\n]* on (\w+)[^\n]*\(actual [^\n]*rows=(\d+) loops=(\d+)\)")
"""A table that a plan reads, and how many rows of it."""


class Crowd(Chat):
    """As many servers as one likes that chat at once, a message each in turn."""

    def __init__(self, first_guild: int, guilds: int) -> None:
        super().__init__(first_guild, "0 seconds", MEMBERS)
        self.guilds = guilds

    def message(self, nth: int) -> Sent:
        """The nth message, in the server whose turn it is."""
        guild_id, channel_id, parent_id, *rest = super().message(nth)
        return (guild_id + nth % self.guilds, channel_id, parent_id, *rest)  # type: ignore[return-value]


async def main() -> int:
    """Measure few and many servers, then fold, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--messages", type=int, default=50_000, help="in a round")
    parser.add_argument("--guilds", type=int, nargs="+", default=[1, 100, 10_000], help="that chat at once")
    parser.add_argument("--series", type=int, default=100, help="how often it is asked for")
    options = parser.parse_args()
    targets: list[Target] = []
    alone = 0.0
    with common.server() as server:
        first = 1
        for guilds in options.guilds:
            name = "one server" if guilds == 1 else f"{guilds:,} servers"
            sides = await found(server, guilds, first)
            first += 2 * guilds
            rates = await common.interleaved(
                options.rounds,
                {
                    side: partial(batches.in_batches, server, crowd, options.messages, 2)
                    for side, crowd in sides.items()
                },
            )
            with_them, without = rates["with"], rates["without"]
            alone = with_them if guilds == options.guilds[0] else alone
            print(f"{name}: {with_them:,.0f} messages a second with statistics, {without:,.0f} without")
            targets.append(Target(without / with_them, at_most=1.5, of=f"times the time, {name}"))
        counted, seconds = await fold(server, 1)
        telling = counted / alone
        print(f"{counted:,} messages of one server folded in {seconds:.1f} s; heard in {telling:.1f} s")
        targets.append(Target(seconds / telling, at_most=0.5, of="times the time it took to hear them"))
        targets.append(Target(await series(server, first, options.series), at_most=50, of="ms for 90 days"))
        targets.append(Target(await day(server, first), at_most=30, of="s of the processor for a million"))
    return common.verdict(*targets)


async def found(server: Server, guilds: int, first: int) -> dict[str, Crowd]:
    """Servers with statistics, and as many without."""
    sides = {"with": Crowd(first, guilds), "without": Crowd(first + guilds, guilds)}
    for side, crowd in sides.items():
        await common.found_guild(server, crowd.guild_id, cooldown=crowd.cooldown)
        if side == "without":
            async with server.connection(common.SUPERUSER) as db:
                await db.execute(
                    "update stats.settings set enabled = false where guild_id = $1", crowd.guild_id
                )
        await common.copy_guild(server, crowd.guild_id, guilds - 1)
        crowd.began = common.snowflake(int(time.time() * 1e3))
    for crowd in sides.values():
        await batches.in_batches(server, crowd, 5_000, 1)
    await common.settle(server)
    return sides


async def fold(server: Server, guild_id: int) -> tuple[int, float]:
    """Fold and settle all days of a server, slice after slice: how many messages, in how many seconds."""
    at = datetime.now(UTC) + timedelta(days=3)
    async with server.connection(common.SUPERUSER) as db:
        counted = await db.fetchval("select sum(messages) from stats.quarter where guild_id = $1", guild_id)
        await db.execute("set role guildkeeper_owner")
        began = time.perf_counter()
        while await db.fetchval("select stats._fold($1, $2, 50000) or stats._settle($1)", guild_id, at):
            pass
        seconds = time.perf_counter() - began
        folded = await db.fetchval("select sum(messages) from stats.member_day where guild_id = $1", guild_id)
        if folded != counted:
            raise SystemExit(f"{counted} messages were counted, and {folded} folded")
    return int(counted), seconds


FACTS = """
    insert into stats.message (guild_id, message_id, channel_id, member_id)
    select $1, app.snowflake_at(p.folded_until + n * (interval '1 day' / $2)) + n % 1000,
      (w.member_id + n % 3) % 50 + 1, w.member_id
    from stats.progress p
    cross join generate_series(0, $2::integer - 1) n
    cross join lateral (select 1 + floor(20000 * power(random(), 2) + 0 * n)::bigint as member_id) w
    where p.guild_id = $1
"""
"""A day of messages in 50 channels, by 20,000 members, each in three; some write much more than others."""


async def day(server: Server, guild_id: int, messages: int = 1_000_000) -> float:
    """Fold and settle a day of a large server: seconds of the processor, which others cannot take."""
    async with server.connection(common.SUPERUSER) as db:
        await db.execute("set role guildkeeper_owner")
        await db.execute(FACTS, guild_id, messages)
    await common.settle(server)
    slices: list[tuple[float, float]] = []
    async with server.connection(common.SUPERUSER) as db:
        await db.execute("set role guildkeeper_owner")
        backend = await db.fetchval("select pg_backend_pid()")
        begins = await db.fetchval("select folded_until from stats.progress where guild_id = $1", guild_id)
        goes_on = True
        while goes_on:
            used, began = processes.busy(backend), time.perf_counter()
            goes_on = await db.fetchval(
                "select stats._fold($1, $2, 50000) or stats._settle($1)", guild_id, begins + timedelta(days=1)
            )
            slices.append((processes.busy(backend) - used, time.perf_counter() - began))
        kept = await db.fetchval(
            "select messages from stats.day where guild_id = $1 and day = $2", guild_id, begins.date()
        )
    if kept != messages:
        raise SystemExit(f"{kept} messages of a day were kept, of {messages}")
    total, waited = (float(sum(part)) for part in zip(*slices, strict=True))
    (first, _), (last, _) = slices[0], slices[-1]
    print(
        f"a day of {messages:,} in {len(slices)} slices: {total:.1f} s of the processor, of {waited:.1f} s;"
        f" the first {first:.2f} s, the last, which settles, {last:.2f} s"
    )
    return float(total)


LARGE = """
    with progress as (
      update stats.progress
      set began_at = (current_date - 91)::timestamptz, folded_until = current_date::timestamptz
      where guild_id = $1
    ), quarters as (
      insert into stats.quarter (guild_id, quarter, channel_id, messages)
      select $1, extract(epoch from q)::bigint / 900, c, 150 + (random() * 116)::integer
      from generate_series((current_date - 91)::timestamptz, now(), interval '15 minutes') q,
        generate_series(1, 50) c
    ), members as (
      insert into stats.member_day (guild_id, day, member_id, channel_id, messages)
      select $1, d, m, m % 50 + 1, 50
      from generate_series(current_date - 91, current_date - 1, interval '1 day') d,
        generate_series(1, 20000) m
    ), channels as (
      insert into stats.channel_day (guild_id, day, channel_id, messages, members)
      select $1, d, c, 20000, 400
      from generate_series(current_date - 91, current_date - 1, interval '1 day') d, generate_series(1, 50) c
    ), gaps as (
      insert into stats.gap (guild_id, from_at, until_at, unread_until)
      select $1, d, d + interval '5 minutes', d
      from generate_series(now() - interval '91 days', now(), interval '3 days') d
    )
    insert into stats.day
      (guild_id, day, messages, active_1, active_7, active_28, new_members, returning_members)
    select $1, d, 1000000, 20000, 30000, 40000, 100, 50
    from generate_series(current_date - 91, current_date - 1, interval '1 day') d
"""
"""Roll-ups of 91 days, as a million messages a day leave them, and the quarters of today."""
SERIES = "select value from stats.series($1, 'messages', current_date - 89, now(), channel_id => $2)"


async def series(server: Server, guild_id: int, times: int) -> float:
    """The median wait for a series of 90 days, of the server or a channel, in milliseconds; from its plan."""
    await common.found_guild(server, guild_id)
    async with server.connection(common.SUPERUSER) as db:
        await db.execute("set role guildkeeper_owner")
        await db.execute(LARGE, guild_id)
    await common.settle(server)
    waits: dict[int | None, list[float]] = {None: [], 1: []}
    async with server.connection(common.BOT) as db:
        for channel_id, seconds in waits.items():
            for _ in range(times):
                began = time.perf_counter()
                rows = await db.fetch(SERIES, guild_id, channel_id)
                seconds.append(time.perf_counter() - began)
            if len(rows) != 90 or not all(row["value"] for row in rows):
                raise SystemExit(f"not 90 days: {rows}")
    whole, channel = (common.percentile(seconds, 50) * 1e3 for seconds in waits.values())
    read = await plan(server, guild_id)
    print(f"90 days of a million messages: {whole:.1f} ms, of a channel {channel:.1f} ms; read: {read}")
    return max(whole, channel)


async def plan(server: Server, guild_id: int) -> str:
    """How many rows of which table a series reads; stop where that is more than days and today."""
    plans: list[str] = []
    async with server.connection(common.SUPERUSER) as db:
        await db.execute("load 'auto_explain'")
        await db.execute(
            """set client_min_messages = log; set auto_explain.log_min_duration = 0;
            set auto_explain.log_nested_statements = on; set auto_explain.log_analyze = on"""
        )
        db.add_log_listener(lambda _, message: plans.append(message.message))
        await db.fetch(SERIES, guild_id, None)
        await asyncio.sleep(0.1)  # listeners are called soon
    (counting,) = [one for one in plans if "stats.quarter q" in one]
    read: dict[str, int] = {}
    for table, rows, loops in NODE.findall(counting):
        read[table] = read.get(table, 0) + int(rows) * int(loops)
    if "member_day" in counting or not 0 < read["quarter"] <= 96 * 50:
        raise SystemExit(f"a series reads more than its days, and the quarters of today:\n{counting}")
    return ", ".join(f"{rows:,} of {table}" for table, rows in sorted(read.items()))


if __name__ == "__main__":
    common.run(main)
