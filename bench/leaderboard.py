"""The last page of the leaderboard of a million members, against ORDER BY … OFFSET.

Each figure is a round trip over one connection with prepared statements.
"""

import argparse
import statistics
import time
from functools import partial

import asyncpg

from bench import common
from bench.common import Target

GUILD = 1
PAGE_SIZE = 10
CALLS = 50
"""Calls of leveling.leaderboard in a round."""

OURS = (
    "select rank, member_id, xp, level from leveling.leaderboard(guild_id => $1, page => $2, page_size => $3)"
)

# As a usual bot does it: the rank is the offset and the number of the line. The same table: the index helps.
PEER = """
select $2 + row_number() over (order by xp desc, member_id) as rank, page.*
from (
  select {columns} from leveling.member where guild_id = $1 order by xp desc, member_id offset $2 limit $3
) page
"""
FULL = PEER.format(columns="member_id, xp, level")
NARROW = PEER.format(columns="member_id, xp")
"""Without the level, which every board shows: the index alone answers it."""


async def main() -> int:
    """Load the guild, measure the last page, and compare what both sides show on it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--members", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    last, first = options.members // PAGE_SIZE, 1
    with common.server() as server:
        await common.found_guild(server, GUILD)
        await common.load_members(server, GUILD, options.members, "1 + 1000000 * random() ^ 3")
        await common.settle(server)
        await common.assert_sound(server, GUILD)
        async with server.connection(common.SUPERUSER) as peer, server.connection(common.BOT) as ours:
            offset = (last - 1) * PAGE_SIZE
            times = await common.interleaved(
                options.rounds,
                {
                    "ours": partial(repeated, ours, OURS, last, CALLS),
                    "peer": partial(repeated, peer, FULL, offset, 1),
                    "narrow": partial(repeated, peer, NARROW, offset, 1),
                    "first page": partial(repeated, ours, OURS, first, CALLS),
                },
            )
            ours_page = await ours.fetch(OURS, GUILD, last, PAGE_SIZE)
            peer_page = await peer.fetch(FULL, GUILD, offset, PAGE_SIZE)
    # Ranks may differ: where XP are equal, ours share one, as they should.
    assert [row["member_id"] for row in ours_page] == [row["member_id"] for row in peer_page]
    print(
        f"leveling.leaderboard, page {last:,}: {times['ours'] * 1e3:.2f} ms"
        f" (page 1: {times['first page'] * 1e3:.2f} ms)"
    )
    print(f"OFFSET, the same columns: {times['peer'] * 1e3:.1f} ms (the ratio is to this one)")
    narrow = times["narrow"] / times["ours"]
    print(
        f"OFFSET without the level, from the index alone: {times['narrow'] * 1e3:.1f} ms ({narrow:.0f} times)"
    )
    return common.verdict(Target(times["peer"] / times["ours"], at_least=50))


async def repeated(db: asyncpg.Connection, query: str, start: int, times: int) -> float:
    """The median time of one call, in seconds."""
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        rows = await db.fetch(query, GUILD, start, PAGE_SIZE)
        taken.append(time.perf_counter() - started)
        assert len(rows) == PAGE_SIZE
    return statistics.median(taken)


if __name__ == "__main__":
    common.run(main)
