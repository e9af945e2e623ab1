"""leveling.rank among a million members, against rank() over in a CTE, and against itself among ten
thousand.

Each figure is a round trip over one connection with prepared statements. Guilds of three shapes, since a
rank is hardest to find where many stand close together; a random member, and the lowest of all.
"""

import argparse
import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import asyncpg

from bench import common
from bench.common import Target

OURS = "select * from leveling.rank(guild_id => $1, member_id => $2)"

# What /rank shows, without the number of members. The same table, so the same index helps.
PEER = """
with ranked as (
  select {columns}, rank() over (order by xp desc) as rank from leveling.member where guild_id = $1
)
select * from ranked where member_id = $2
"""
FULL = PEER.format(columns="member_id, xp, level")
NARROW = PEER.format(columns="member_id, xp")
"""Without the level: Guildkeeper's index alone answers it."""

# XP of the members. A level l of the default curve begins at 100·l² XP.
SPREAD = "1 + 1000000 * random() ^ 3"
SHAPES = {
    "spread out": SPREAD,
    "half in level 0": f"case when random() < 0.5 then 1 + 98 * random() else 100 + {SPREAD} end",
    "half in level 90": f"case when random() < 0.5 then 810000 + 18000 * random() else {SPREAD} end",
}
SMALL = 10_000
CALLS = 100
"""Calls of leveling.rank in a round."""


@dataclass(frozen=True)
class Times:
    """Seconds of one call: ours in the large guild and in the small one, and the peer's in the large one."""

    large: float
    small: float
    full: float
    narrow: float

    def __str__(self) -> str:
        return (
            f"leveling.rank {self.large * 1e3:.2f} ms ({SMALL:,} members: {self.small * 1e3:.2f} ms), "
            f"rank() over {self.full * 1e3:.0f} ms ({self.full / self.large:.0f} times), "
            f"without the level {self.narrow * 1e3:.0f} ms ({self.narrow / self.large:.0f} times)"
        )


async def main() -> int:
    """Load the guilds, measure, and print the worst ratios of all shapes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--members", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    found = []
    with common.server() as server:
        guilds = await load(server, options.members)
        async with server.connection(common.SUPERUSER) as peer, server.connection(common.BOT) as ours:
            for shape, pair in guilds.items():
                for who in ("random", "lowest"):
                    times = await measure(peer, ours, pair, who, options.rounds)
                    print(f"{shape}, {who} member: {times}")
                    found.append(times)
    return common.verdict(
        Target(min(one.full / one.large for one in found), at_least=500, of="times as fast as rank() over"),
        Target(
            max(one.large / one.small for one in found),
            at_most=2,
            of=f"times its time with {SMALL:,} members",
        ),
    )


async def load(server: common.Server, members: int) -> dict[str, tuple[int, int]]:
    """The large and the small guild of each shape."""
    guilds = {}
    for number, (shape, xp) in enumerate(SHAPES.items(), 1):
        guilds[shape] = (number * 10, number * 10 + 1)
        for guild_id, count in zip(guilds[shape], (members, SMALL), strict=True):
            started = time.perf_counter()
            await common.found_guild(server, guild_id, cooldown="0 seconds")
            await common.load_members(server, guild_id, count, xp)
            if count > SMALL:
                print(f"loaded {count:,} members, {shape}, in {time.perf_counter() - started:.0f} s")
    await common.settle(server)
    for guild_id in (guild_id for pair in guilds.values() for guild_id in pair):
        await leave_changes_waiting(server, guild_id)
        await common.assert_sound(server, guild_id)
    return guilds


async def leave_changes_waiting(server: common.Server, guild_id: int) -> None:
    """Have about as many changes wait beside the census as in the mean on a busy server: a thousand.

    They come from messages; a fold is a matter of chance, so it may take more than one attempt.
    """
    message_id = common.snowflake(int(time.time() * 1e3))
    async with server.connection(common.SUPERUSER) as db:
        waiting = 0
        while waiting < 1000:
            writers = random.sample(range(1, SMALL), 10)
            messages = [
                (guild_id, 1, None, who, message_id + n, [501], None, None, None, None)
                for n, who in enumerate(writers)
            ]
            await db.execute("select event.messages($1)", messages)
            message_id += len(messages)
            waiting = await db.fetchval(
                "select count(*) from leveling.census_change where guild_id = $1", guild_id
            )


async def measure(
    peer: asyncpg.Connection, ours: asyncpg.Connection, guilds: tuple[int, int], who: str, rounds: int
) -> Times:
    """Both sides in turn, for members of one kind."""
    large, small = guilds
    member, small_member = await chooser(peer, large, who), await chooser(peer, small, who)
    times = await common.interleaved(
        rounds,
        {
            "large": partial(repeated, ours, OURS, large, member, CALLS),
            "full": partial(repeated, peer, FULL, large, member, 1),
            "small": partial(repeated, ours, OURS, small, small_member, CALLS),
            "narrow": partial(repeated, peer, NARROW, large, member, 1),
        },
    )
    await assert_equal(peer, large, member())
    await assert_equal(peer, small, small_member())
    return Times(**times)


async def chooser(db: asyncpg.Connection, guild_id: int, who: str) -> Callable[[], int]:
    """What names the next member to ask for."""
    if who == "random":
        members = await db.fetchval("select count(*) from leveling.member where guild_id = $1", guild_id)
        return lambda: random.randint(1, members)
    lowest: int = await db.fetchval(
        "select member_id from leveling.member where guild_id = $1 order by xp, member_id desc limit 1",
        guild_id,
    )
    return lambda: lowest


async def repeated(
    db: asyncpg.Connection, query: str, guild_id: int, member: Callable[[], int], times: int
) -> float:
    """The median time of one call, in seconds."""
    taken = []
    for _ in range(times):
        member_id = member()
        started = time.perf_counter()
        rows = await db.fetch(query, guild_id, member_id)
        taken.append(time.perf_counter() - started)
        assert len(rows) == 1
    return statistics.median(taken)


async def assert_equal(db: asyncpg.Connection, guild_id: int, member_id: int) -> None:
    """Both sides must find the same rank."""
    ours = await db.fetchrow(OURS, guild_id, member_id)
    theirs = await db.fetchrow(FULL, guild_id, member_id)
    assert ours is not None and theirs is not None
    assert (ours["xp"], ours["rank"]) == (theirs["xp"], theirs["rank"]), (ours, theirs)


if __name__ == "__main__":
    common.run(main)
