"""moderation.history and moderation.search among a million cases.

Against the same from a table indexed by member alone, as bots have it: `order by at desc offset …` for a page
of a member's history, and a walk through the table for a text. First the plans are looked at: each call reads
one range of one index of the cases.
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
TROUBLED = 77
"""A member with one case in a hundred; all others have some ten."""
MODERATORS = 50

HISTORY = "select * from moderation.history(guild_id => $1, member_id => $2, before => $3)"
NEWEST = "select * from moderation.search(guild_id => $1)"
BY_MODERATOR = "select * from moderation.search(guild_id => $1, moderator_id => $2, kind => 'kick')"
BY_KIND = "select * from moderation.search(guild_id => $1, kind => 'kick', until => $2)"
BY_TEXT = "select * from moderation.search(guild_id => $1, text => 'number 123')"

PEER_HISTORY = (
    "select * from bench.note where guild_id = $1 and member_id = $2 order by at desc offset $3 limit 10"
)
PEER_KIND = (
    "select * from bench.note where guild_id = $1 and kind = 'kick' and at < $2 order by at desc limit 10"
)

LOAD = """
insert into moderation.case (guild_id, number, at, kind, source, member_id, actor_id, reason)
select $1, n, now() - interval '3 years' + n * interval '1 minute',
  case n % 10 when 0 then 'kick' when 1 then 'note' else 'warn' end::moderation.case_kind, 'command',
  case when n % 100 = 0 then $3 else 1000 + (n * 7919) % $4 end, 100 + n % $5, format('reason number %s', n)
from generate_series(1, $2::bigint) n
"""


async def main() -> int:
    """Load the guild, look at the plans, and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with common.server() as server:
        await load(server, options.cases)
        async with server.connection(common.SUPERUSER) as db:
            middle = await db.fetchrow(
                """select number, at from moderation.case where guild_id = $1 and member_id = $2
                order by at desc offset $3 limit 1""",
                GUILD, TROUBLED, options.cases // 200,
            )  # fmt: skip
            assert middle is not None
        deep = options.cases // 200
        for call, arguments, index in (
            (HISTORY, (TROUBLED, None), "case_member_idx"),
            (HISTORY, (TROUBLED, middle["number"]), "case_member_idx"),
            (NEWEST, (), "case_at_idx"),
            (BY_KIND, (middle["at"],), "case_kind_idx"),
        ):
            await common.assert_one_range(
                server, call, GUILD, *arguments, statement="moderation._range(", table="case", index=index
            )
        async with server.connection(common.SUPERUSER) as peer, server.connection(common.BOT) as ours:
            times = await common.interleaved(
                options.rounds,
                {
                    f"a history of {options.cases // 100:,}, first page": partial(
                        repeated, ours, HISTORY, [(GUILD, TROUBLED, None)] * CALLS
                    ),
                    f"its page {deep // PAGE_SIZE:,}": partial(
                        repeated, ours, HISTORY, [(GUILD, TROUBLED, middle["number"])] * CALLS
                    ),
                    "the same by OFFSET": partial(
                        repeated, peer, PEER_HISTORY, [(GUILD, TROUBLED, deep)] * 5
                    ),
                    "ten kicks before a time": partial(
                        repeated, ours, BY_KIND, [(GUILD, middle["at"])] * CALLS
                    ),
                    "the same by sorting": partial(repeated, peer, PEER_KIND, [(GUILD, middle["at"])] * 3),
                    "a moderator's kicks": partial(
                        repeated, ours, BY_MODERATOR, [(GUILD, 100 + n * 10 % MODERATORS) for n in range(10)]
                    ),
                    "a text, in the 5,000 newest": partial(repeated, ours, BY_TEXT, [(GUILD,)] * 5, least=0),
                },
            )
    for name, seconds in times.items():
        print(f"  {name:<42}{seconds * 1e3:>10.2f} ms")
    _, page, offset, kicks, sorting, *_ = times.values()
    return common.verdict(
        Target(offset / page, at_least=5, of="times OFFSET, a page of a long history"),
        Target(sorting / kicks, at_least=20, of="times sorting, a search by kind"),
    )


async def load(server: Server, cases: int) -> None:
    """Cases as moderation._file numbers them, and the peer's copy of them; moderation.selfcheck is asked."""
    await common.found_guild(server, GUILD)
    async with server.connection(common.SUPERUSER) as db:
        await db.execute("set role guildkeeper_owner")
        await db.execute(LOAD, GUILD, cases, TROUBLED, cases // 10, MODERATORS)
        await db.execute(
            """insert into moderation.counter (guild_id, cases) values ($1, $2)
            on conflict (guild_id) do update set cases = excluded.cases""",
            GUILD, cases,
        )  # fmt: skip
        await db.execute("reset role")
        await db.execute("create schema bench")
        await db.execute(
            """create table bench.note as
            select guild_id, number, at, kind, member_id, actor_id, reason from moderation.case"""
        )
        await db.execute("create index on bench.note (guild_id, member_id)")
    await common.settle(server)
    async with server.connection(common.SUPERUSER) as db:
        faults = await db.fetch("select * from moderation.selfcheck($1) limit 5", GUILD)
    if faults:
        raise SystemExit(f"moderation.selfcheck finds: {faults}")


async def repeated(
    db: asyncpg.Connection, query: str, calls: Sequence[tuple[object, ...]], *, least: int = 1
) -> float:
    """The median time of a call, in seconds; each answers at least so many rows."""
    taken = []
    for arguments in calls:
        started = time.perf_counter()
        rows = await db.fetch(query, *arguments)
        taken.append(time.perf_counter() - started)
        assert len(rows) >= least
    return statistics.median(taken)


if __name__ == "__main__":
    common.run(main)
