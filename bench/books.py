"""economy.statement and economy.richest with a million accounts and twenty million entries.

Against the same from a table of history without numbers: `order by at desc offset …` for a page of a
statement, `order by` over all balances for a page of the richest. First the plans are looked at: each call
reads one range of one index.
"""

import argparse
import statistics
import time
from collections.abc import Sequence
from functools import partial

import asyncpg

from bench import common
from bench.common import Server, Target

GUILD = 1
PAGE_SIZE = 10
CALLS = 200
REGULAR = 77
"""A member with a long history: a tenth of all transactions are theirs."""

STATEMENT = "select * from economy.statement(guild_id => $1, member_id => $2, page => $3, page_size => 10)"
LEADERBOARD = "select * from economy.richest(guild_id => $1, page => $2, page_size => 10)"

PEER_STATEMENT = """
select * from bench.history where guild_id = $1 and member_id = $2 order by at desc offset $3 limit 10
"""
PEER_BOARD = "select * from bench.money where guild_id = $1 order by wallet + bank desc offset $2 limit 10"

# Payments between members; their entries wait in a table of their own to be numbered.
LOAD = """
with paid as materialized (
  select n, 1 + (n * 7919) % $1 as sender,
    case when n % 10 = 0 then {regular} else 1 + (n * 104729 + n / 7) % $1 end as receiver,
    1 + n % 50 as amount,
    now() - interval '1 year' + n * interval '1 second' as at
  from generate_series($2::bigint, $3::bigint) n
), booked as (
  insert into economy.transaction (guild_id, at, kind, request)
  select {guild}, p.at, 'transfer', '{{}}' from paid p where p.sender <> p.receiver order by p.n
  returning transaction_id, at
)
insert into bench.entry (transaction_id, member_id, amount, at)
select b.transaction_id, x.member_id, x.amount, b.at
from booked b
join paid p on p.at = b.at
cross join lateral (values (p.sender, -p.amount), (p.receiver, p.amount)) as x (member_id, amount)
"""
NUMBER = """
insert into economy.entry (guild_id, transaction_id, account, member_id, amount, at, number, balance)
select {guild}, e.transaction_id, 'wallet', e.member_id, e.amount, e.at,
  1 + row_number() over w, 1000000 + sum(e.amount) over w
from bench.entry e
where e.member_id between $1 and $2
window w as (partition by e.member_id order by e.transaction_id)
"""
OPEN = """
with opened as (
  insert into economy.transaction (guild_id, at, kind, request)
  select {guild}, now() - interval '2 years', 'grant', '{{}}' returning transaction_id, at
), given as (
  insert into economy.entry (guild_id, transaction_id, account, member_id, amount, at, number, balance)
  select {guild}, o.transaction_id, 'wallet', m, 1000000, o.at, 1, 1000000
  from opened o, generate_series(1, $1::bigint) m
)
insert into economy.entry (guild_id, transaction_id, account, amount, at)
select {guild}, o.transaction_id, 'mint', -1000000 * $1::bigint, o.at from opened o
"""
BALANCE = """
with turns as (
  insert into economy.turn (guild_id, member_id)
  select distinct e.guild_id, e.member_id from economy.entry e where e.guild_id = {guild} and e.member_id > 0
)
insert into economy.purse (guild_id, member_id, wallet, entries)
select e.guild_id, e.member_id, sum(e.amount), count(*) from economy.entry e
where e.guild_id = {guild} and e.member_id > 0 group by e.guild_id, e.member_id
"""


async def main() -> int:
    """Load the guild, look at the plans, and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--members", type=int, default=1_000_000)
    parser.add_argument("--entries", type=int, default=20_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with common.server() as server:
        await load(server, options.members, options.entries)
        async with server.connection(common.SUPERUSER) as db:
            entries = await db.fetchval(
                "select entries from economy.balances where guild_id = 1 and member_id = $1", REGULAR
            )
        deep = entries // PAGE_SIZE // 2
        for page in (1, deep):
            await common.assert_one_range(
                server, STATEMENT, GUILD, REGULAR, page,
                statement="economy.entry e", table="entry e ", index="entry_number_idx",
            )  # fmt: skip
        await common.assert_one_range(
            server, LEADERBOARD, GUILD, 1,
            statement="order by f.net_worth desc", table="fortune", index="fortune_net_worth_idx",
        )  # fmt: skip
        async with server.connection(common.SUPERUSER) as peer, server.connection(common.BOT) as ours:
            times = await common.interleaved(
                options.rounds,
                {
                    "a member's statement, first page": partial(
                        repeated, ours, STATEMENT, [(GUILD, m, 1) for m in some(options.members)]
                    ),
                    f"of {entries:,} entries, page {deep:,}": partial(
                        repeated, ours, STATEMENT, [(GUILD, REGULAR, deep)] * CALLS
                    ),
                    "the same by OFFSET": partial(
                        repeated, peer, PEER_STATEMENT, [(GUILD, REGULAR, deep * PAGE_SIZE)] * 3
                    ),
                    "the richest, first page": partial(repeated, ours, LEADERBOARD, [(GUILD, 1)] * CALLS),
                    "the richest by sorting": partial(repeated, peer, PEER_BOARD, [(GUILD, 0)] * 3),
                },
            )
    for name, seconds in times.items():
        print(f"  {name:<42}{seconds * 1e3:>10.2f} ms")
    statement, offset = list(times.values())[1:3]
    first, sorting = list(times.values())[3:]
    return common.verdict(
        Target(offset / statement, at_least=10, of="times OFFSET, a page of a long statement"),
        Target(sorting / first, at_least=50, of="times sorting, the richest"),
    )


def some(members: int) -> Sequence[int]:
    """Members all over the guild."""
    return [1 + n * 7919 % members for n in range(1, CALLS + 1)]


async def load(server: Server, members: int, entries: int) -> None:
    """All of it: triggers and constraints hold, and economy.selfcheck is asked at the end."""
    await common.found_guild(server, GUILD)
    async with server.connection(common.SUPERUSER) as db:
        await db.execute("create schema bench; grant all on schema bench to guildkeeper_owner")
        await db.execute(
            """create unlogged table bench.entry (
              transaction_id bigint, member_id bigint, amount bigint, at timestamptz
            )"""
        )
        await db.execute("grant all on bench.entry to guildkeeper_owner")
        # As the owner, like the functions.
        await db.execute("set role guildkeeper_owner")
        await db.execute(OPEN.format(guild=GUILD), members)
        payments, step = (entries - members) // 2, 500_000
        for first in range(1, payments + 1, step):
            query = LOAD.format(guild=GUILD, regular=REGULAR)
            await db.execute(query, members, first, min(first + step - 1, payments))
        await db.execute("reset role; create index on bench.entry (member_id); set role guildkeeper_owner")
        for first in range(1, members + 1, 50_000):
            await db.execute(NUMBER.format(guild=GUILD), first, first + 49_999)
        await db.execute(BALANCE.format(guild=GUILD))
        await db.execute("reset role")
        await db.execute("drop table bench.entry")
        await db.execute(
            """create table bench.history as select e.guild_id, e.member_id, e.at, e.amount, t.kind
            from economy.entry e join economy.transaction t using (guild_id, transaction_id)
            where member_id > 0"""
        )
        await db.execute("create index on bench.history (guild_id, member_id, at)")
        await db.execute(
            "create table bench.money as select guild_id, member_id, wallet, bank from economy.balances"
        )
        await db.execute("create index on bench.money (guild_id, member_id)")
        await db.fetchval("select economy.fold_fortunes($1)", GUILD)
    await common.settle(server)
    async with server.connection(common.SUPERUSER) as db:
        faults = await db.fetch("select * from economy.selfcheck($1) limit 5", GUILD)
    if faults:
        raise SystemExit(f"economy.selfcheck finds: {faults}")


async def repeated(db: asyncpg.Connection, query: str, calls: Sequence[tuple[int, ...]]) -> float:
    """The median time of a call, in seconds."""
    taken = []
    for arguments in calls:
        started = time.perf_counter()
        rows = await db.fetch(query, *arguments)
        taken.append(time.perf_counter() - started)
        assert len(rows) > 0
    return statistics.median(taken)


if __name__ == "__main__":
    common.run(main)
