"""The round trip of /rank and of /balance in a guild of 10,000, against a command that touches no database.

From the moment that the gateway is handed the interaction until the reply has been read at the REST side.
Guildkeeper and the peer are processes of their own on wires of the same kind, and are asked in turn. The
ratios are to the peer's /ping, which answers with one word; its /card answers with an embed and a button.
/rank uploads a picture, which is kept from the first time on; /balance answers with an embed. What the bots'
processors were busy with each is told as well: other work makes the waits longer, and that less.
"""

import argparse
import statistics
import time
from collections.abc import Mapping
from functools import partial
from typing import Any

from bench import common, processes
from bench.common import Server, Target
from bench.processes import Bot

MEMBERS = 10_000


class Stopwatch:
    """Times a wire's interactions."""

    def __init__(self, bot: Bot) -> None:
        self._wire = bot.wire
        self._sent_at = 0.0
        self.seconds: list[float] = []
        self.processor = 0.0
        self._process = bot.process
        # Before the gateway, which writes to the socket: the bot is at work before that call returns.
        bot.wire.world.backend.subscribers.insert(0, self._note)

    def _note(self, name: str, _payload: Mapping[str, Any]) -> None:
        if name == "INTERACTION_CREATE":
            self._sent_at = time.monotonic()

    async def run(self, command: str, times: int) -> float:
        """Run a command so many times; the median of these, in seconds."""
        before = processes.processor(self._process.pid)
        for _ in range(times):
            reply = await self._wire.slash("bob", "general", command)
            assert reply.text and not reply.deferred
            answer = next(one for one in reversed(self._wire.rest.requests) if one.path.endswith("/callback"))
            self.seconds.append(answer.at - self._sent_at)
        self.processor += processes.processor(self._process.pid) - before
        return statistics.median(self.seconds[-times:])


async def rank_caller(server: Server, bot: Bot) -> None:
    """Who asks has XP: /rank has one sentence for who has none, and no picture."""
    async with server.connection(common.SUPERUSER) as db:
        await db.execute(
            "select leveling.give_xp($1, $2, 5000, 'bench')", bot.wire.guild.id, bot.wire.user("bob").id
        )


async def main() -> int:
    """Ask both in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--calls", type=int, default=100, help="of each command, in a round")
    options = parser.parse_args()
    with common.server() as server:
        async with (
            processes.guildkeeper(server) as ours,
            processes.connected(str(common.BENCH / "peers" / "ping_bot.py")) as peer,
        ):
            guild_id = ours.wire.guild.id
            await common.load_members(server, guild_id, MEMBERS, "1 + 100000 * random()")
            await rank_caller(server, ours)
            await common.settle(server)
            await ours.wire.registered("rank", "balance")
            await peer.wire.registered("ping", "card")
            watches = {
                "rank": Stopwatch(ours),
                "balance": Stopwatch(ours),
                "ping": Stopwatch(peer),
                "card": Stopwatch(peer),
            }
            for command, watch in watches.items():
                await watch.run(command, 20)
                watch.seconds.clear()
                watch.processor = 0.0
            medians = await common.interleaved(
                options.rounds,
                {command: partial(watch.run, command, options.calls) for command, watch in watches.items()},
            )
    for command, watch in watches.items():
        p50, p99 = (common.percentile(watch.seconds, percent) * 1e3 for percent in (50, 99))
        spent = watch.processor / len(watch.seconds) * 1e3
        print(
            f"/{command}: p50 {p50:.2f} ms, p99 {p99:.2f} ms, {len(watch.seconds):,} times; "
            f"{spent:.2f} ms of the bot's processor; {medians[command] / medians['card']:.2f} times a /card"
        )
    return common.verdict(
        *(
            Target(medians[command] / medians["ping"], at_most=1.5, of=f"times a /ping, /{command}")
            for command in ("rank", "balance")
        )
    )


if __name__ == "__main__":
    common.run(main)
