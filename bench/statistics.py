"""What statistics cost: event.messages with them against without them, and the folding of a day.

The same chat in batches of 500, of one server and of many at once, where every message earns: once in
servers that count (`stats.enabled`, the default), once in servers that do not. Then all that was counted is
folded in slices, as due work does at midnight, against having counted it.
"""

import argparse
import time
from datetime import UTC, datetime, timedelta
from functools import partial

from bench import batches, common
from bench.batches import Chat, Sent
from bench.common import Server, Target

MEMBERS = 1_000
"""Of each server: enough that each message is somebody else's, few enough to found many servers."""


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
    parser.add_argument("--guilds", type=int, default=1_000, help="the many, half of them with statistics")
    options = parser.parse_args()
    targets: list[Target] = []
    with common.server() as server:
        for name, guilds in (("one server", 1), (f"{options.guilds:,} servers", options.guilds)):
            sides = await found(server, guilds, first=1 if guilds == 1 else 10)
            rates = await common.interleaved(
                options.rounds,
                {
                    side: partial(batches.in_batches, server, crowd, options.messages, 2)
                    for side, crowd in sides.items()
                },
            )
            with_them, without = rates["with"], rates["without"]
            print(f"{name}: {with_them:,.0f} messages a second with statistics, {without:,.0f} without")
            targets.append(Target(without / with_them, at_most=1.5, of=f"times the time, {name}"))
        counted, seconds = await fold(server, 1)
        telling = counted / with_them
        print(f"{counted:,} messages of one server folded in {seconds:.1f} s; heard in {telling:.1f} s")
        targets.append(Target(seconds / telling, at_most=0.5, of="times the time it took to hear them"))
        targets.append(Target(seconds / counted * 1e6, at_most=30, of="s to fold a million"))
    return common.verdict(*targets)


async def found(server: Server, guilds: int, first: int) -> dict[str, Crowd]:
    """Servers with statistics, and as many without."""
    sides = {"with": Crowd(first, guilds), "without": Crowd(first + guilds, guilds)}
    for side, crowd in sides.items():
        for guild_id in range(crowd.guild_id, crowd.guild_id + guilds):
            await common.found_guild(server, guild_id, cooldown=crowd.cooldown)
        if side == "without":
            async with server.connection(common.SUPERUSER) as db:
                await db.execute(
                    "update stats.settings set enabled = false where guild_id >= $1 and guild_id < $2",
                    crowd.guild_id,
                    crowd.guild_id + guilds,
                )
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


if __name__ == "__main__":
    common.run(main)
