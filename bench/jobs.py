"""A job that gives a role to everybody, against the pace that Discord allows.

The stand-in keeps a limit as Discord does, told in its headers, and a request beyond it is refused with 429.
From the start of the job until it is done, against the time that so many requests take at that pace.
"""

import argparse
import asyncio
import time

from bench import common, processes
from bench.common import Server, Target
from bench.processes import Bot
from playground.pace import Pace


async def prepare(server: Server, bot: Bot, members: int) -> None:
    """So many members more, whom Discord and the database know."""
    backend, guild = bot.wire.world.backend, bot.wire.guild
    ids = [backend.make_user(f"bench{n}").id for n in range(members)]
    for member_id in ids:
        backend.add_member(guild.id, member_id, announce=False)
    async with server.connection(common.SUPERUSER) as db:
        await db.execute("set role guildkeeper_owner")
        await db.execute(
            """insert into app.member (guild_id, member_id, is_bot, joined_at, role_ids, seen_at)
            select $1, m, false, now(), '{}', now() from unnest($2::bigint[]) m on conflict do nothing""",
            guild.id,
            ids,
        )
    await common.settle(server)


async def main() -> int:
    """Run one job."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--members", type=int, default=500)
    parser.add_argument("--limit", type=int, default=10, help="requests in a window")
    parser.add_argument("--window", type=float, default=2.0, help="seconds of a window")
    options = parser.parse_args()
    with common.server() as server:
        async with processes.guildkeeper(server) as ours:
            wire = ours.wire
            await prepare(server, ours, options.members)
            await wire.registered("rank")
            wire.rest.pace = Pace("PUT /guilds/*/members/*/roles/*", options.limit, options.window)
            async with server.connection(common.SUPERUSER) as db:
                began = time.monotonic()
                row = await db.fetchrow(
                    "select * from rolejobs.start($1, 'give', $2)", wire.guild.id, wire.role("Gold").id
                )
                assert row is not None
                state = "select state::text from rolejobs.job where guild_id = $1 and number = $2"
                while await db.fetchval(state, wire.guild.id, row["number"]) == "running":  # noqa: ASYNC110
                    await asyncio.sleep(0.1)
                took = time.monotonic() - began
                faults = await db.fetch("select * from roles.selfcheck($1)", wire.guild.id)
                faults += await db.fetch("select * from rolejobs.selfcheck($1)", wire.guild.id)
            worn = sum(wire.role("Gold").id in one.role_ids for one in wire.guild.members.values())
    assert not faults, faults
    assert worn >= row["members"], f"{worn} of {row['members']} wear it"
    allowed = row["members"] / options.limit * options.window
    print(f"{row['members']:,} members: {took:.1f} s, at Discord's pace {allowed:.1f} s")
    print(f"refused with 429: {wire.rest.pace.refused}")
    return common.verdict(Target(took / allowed, at_most=1.2))


if __name__ == "__main__":
    common.run(main)
