"""From a press of a menu's button to the request for the role, against the round trip of /rank.

From the moment that the gateway is handed the press until the request that gives or takes the role has been
read at the REST side: the decision, its commit, the outbox, and the way to Discord. /rank, a picture, is
timed in the same guild of 10,000 until its answer has been read. Presses and calls take turns, one at a time;
the member has the role and loses it, over and over.
"""

import argparse
import statistics
import time
from functools import partial

from bench import common, processes
from bench.command import MEMBERS, Stopwatch, rank_caller
from bench.common import Server, Target
from bench.processes import Bot
from playground.rest import Request


class Presses(Stopwatch):
    """Times presses until the request for the role."""

    def __init__(self, bot: Bot) -> None:
        super().__init__(bot)
        self._bot = bot

    async def press(self, target: str, times: int) -> float:
        """Press a button so many times; the median of these, in seconds."""
        wire = self._bot.wire
        message = wire.messages("off-topic")[0]  # private answers follow it
        for _ in range(times):
            before = time.monotonic()
            await wire.press("bob", message, target)
            while (found := _role(wire.requests, before)) is None:
                await wire.world.until(lambda: False, within=0.002)
            self.seconds.append(found.at - self._sent_at)
        return statistics.median(self.seconds[-times:])


def _role(requests: list[Request], since: float) -> Request | None:
    newest = (one for one in reversed(requests) if one.at >= since and "/roles/" in one.path)
    return next(newest, None)


async def prepare(server: Server, bot: Bot) -> str:
    """A menu of one role, posted; the custom_id of its button."""
    wire = bot.wire
    async with server.connection(common.SUPERUSER) as db:
        await db.execute("select menus.set_menu($1, title => 'Bench')", wire.guild.id)
        await db.execute("select menus.add_options($1, 1, $2)", wire.guild.id, [wire.role("Gold").id])
        await db.execute("select menus.post($1, 1, $2)", wire.guild.id, wire.channel("off-topic").id)
    assert await wire.world.until(lambda: bool(wire.messages("off-topic")), within=10)
    (message,) = wire.messages("off-topic")
    found: str = message.components[0]["components"][0]["custom_id"]
    return found


async def main() -> int:
    """Press and ask in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--calls", type=int, default=50, help="of each, in a round")
    options = parser.parse_args()
    with common.server() as server:
        async with processes.guildkeeper(server) as ours:
            await common.load_members(server, ours.wire.guild.id, MEMBERS, "1 + 100000 * random()")
            await rank_caller(server, ours)
            await common.settle(server)
            await ours.wire.registered("rank")
            target = await prepare(server, ours)
            rank, presses = Stopwatch(ours), Presses(ours)
            await rank.run("rank", 20)
            await presses.press(target, 20)
            rank.seconds.clear()
            presses.seconds.clear()
            medians = await common.interleaved(
                options.rounds,
                {
                    "rank": partial(rank.run, "rank", options.calls),
                    "press": partial(presses.press, target, options.calls),
                },
            )
            for name, run in (
                ("/rank", partial(rank.run, "rank", options.calls)),
                ("press → role", partial(presses.press, target, options.calls)),
            ):
                before = processes.processor(ours.process.pid)
                await run()
                spent = (processes.processor(ours.process.pid) - before) / options.calls
                print(f"{name}: {spent * 1e3:.2f} ms of the processor's in the bot")
            async with server.connection(common.SUPERUSER) as db:
                faults = await db.fetch("select * from choices.selfcheck($1)", ours.wire.guild.id)
    assert not faults, faults
    for name, watch in (("/rank", rank), ("press → role", presses)):
        p50, p99 = (common.percentile(watch.seconds, percent) * 1e3 for percent in (50, 99))
        print(f"{name}: p50 {p50:.2f} ms, p99 {p99:.2f} ms, {len(watch.seconds):,} times")
    return common.verdict(Target(medians["press"] / medians["rank"], at_most=1.5))


if __name__ == "__main__":
    common.run(main)
