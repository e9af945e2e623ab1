"""Messages in the rooms of tickets, against the same messages elsewhere; and from an opening to its welcome.

First `event.messages`, in batches of 500 as in bench.batches: as many people write the same texts, in turn in
500 rooms of tickets, whose opener and staff answer each other, and in 500 channels that are none. What was
heard is taken in by work of its own: how fast that goes is told besides.

Then the whole way at the wire: a ticket is opened by one call of SQL, as the bot makes it; Discord is asked
for the room, tells that it is there, and is asked to post the welcome. Timed is until that request was read.
"""

import argparse
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from bench import common, processes
from bench.batches import BATCH, Batch, Chat, Sent, in_batches
from bench.common import Server, Target
from bench.processes import Bot
from playground.rest import Request

TICKETS, STAFF, ROLE = 500, 10, 501
FIRST_ROOM, FIRST_OTHER, FIRST_STAFF = 10_000, 20_000, 100_000
TEXTS = (
    "The payment went through, but the item is not in my inventory.",
    "Which name did you use? I cannot find anybody who is called so.",
    "Thank you, that was it! One more thing: can I have it on my other account as well?",
    "Give me a minute, I am asking those who can see the logs.",
)
OPEN = f"""
insert into desk.type (guild_id, number, name, staff_role_ids) values (1, 1, 'Support', '{{{ROLE}}}');
select desk.set_target(1, 'normal', '4h', '8h', '48h');
insert into tickets.counter values (1, {TICKETS});
insert into tickets.ticket (
  guild_id, number, type_number, member_id, asked_at, state, channel_id, opened_at, room_at, waits_since,
  said_at
)
select 1, n, 1, n, now(), 'open', {FIRST_ROOM} + n, now(), now(), now(), now()
from generate_series(1, {TICKETS}) n;
"""  # noqa: S608  (numbers of ours)


@dataclass
class Rooms(Chat):
    """A chat whose people talk in the rooms of tickets, or with `elsewhere` in as many other channels."""

    elsewhere: bool = False

    def batches(self, messages: int) -> Iterator[Batch]:
        """The next messages, a batch at a time."""
        for first in range(0, messages, BATCH):
            yield [self.message(nth) for nth in range(first, first + BATCH)]
        self.spent(messages)

    def message(self, nth: int) -> Sent:
        """The nth message: somebody of the staff or the opener of a ticket writes."""
        ticket, by_staff = random.randint(1, TICKETS), random.random() < 0.5
        member_id, roles = (FIRST_STAFF + ticket % STAFF, [ROLE]) if by_staff else (ticket, [502])
        channel_id = ticket + (FIRST_OTHER if self.elsewhere else FIRST_ROOM)
        text = TEXTS[nth % len(TEXTS)]
        return self.guild_id, channel_id, None, member_id, self.message_id(nth), roles, text, 0, 0, False


async def rates(server: Server, rounds: int, messages: int) -> dict[str, float]:
    """Messages a second in rooms of tickets, and elsewhere."""
    for guild_id in (1, 2):
        await common.found_guild(server, guild_id, cooldown="60 seconds")
    async with server.connection(common.SUPERUSER) as db:
        await db.execute(OPEN)
    began = common.snowflake(int(time.time() * 1e3))
    rooms, others = Rooms(1, "", 0, began), Rooms(2, "", 0, began, elsewhere=True)
    for chat in (rooms, others):
        await in_batches(server, chat, messages, 1)
    await common.settle(server)
    return await common.interleaved(
        rounds,
        {
            "in tickets": partial(in_batches, server, rooms, messages, 1),
            "elsewhere": partial(in_batches, server, others, messages, 1),
        },
    )


async def prepare(server: Server, bot: Bot) -> None:
    """A type of tickets without a category, its staff the moderators."""
    options = '{"name": "Support", "mentions_staff": false, "most_open": 500}'
    async with server.connection(common.SUPERUSER) as db:
        await db.execute("select desk.set_type($1, options => $2)", bot.wire.guild.id, options)


async def opening(server: Server, bot: Bot, times: int, name: str) -> list[float]:
    """Open so many tickets, one after the other; seconds until the welcome of each has been asked for."""
    wire, seconds = bot.wire, []
    async with server.connection(common.BOT) as db:
        for nth in range(times):
            member = wire.join(f"{name}{nth}")
            facts = "row('{}', 0, 'Opener', null, null)::desk.facts"
            since = time.monotonic()
            number = await db.fetchval(
                f"select number from tickets.open($1, '1', $2, actor_id => $2, facts => {facts})",  # noqa: S608
                wire.guild.id,
                member.id,
            )
            while (welcome := _welcome(wire.requests, member.id, since)) is None:
                await wire.world.until(lambda: False, within=0.002)
            seconds.append(welcome.at - since)
            await db.execute("select tickets.close($1, $2, actor_id => $3)", wire.guild.id, number, member.id)
    return seconds


def _welcome(requests: list[Request], member_id: int, since: float) -> Request | None:
    newest = (one for one in reversed(requests) if one.at >= since and one.path.endswith("/messages"))
    return next((one for one in newest if str(member_id) in str(one.json)), None)


async def main() -> int:
    """Measure both, and print their figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--messages", type=int, default=50_000, help="in a round, of each side")
    parser.add_argument("--openings", type=int, default=200)
    options = parser.parse_args()
    with common.server() as server:
        async with processes.guildkeeper(server) as bot:
            await prepare(server, bot)
            await opening(server, bot, 10, "early")
            seconds = await opening(server, bot, options.openings, "late")
        found = await rates(server, options.rounds, options.messages)
        print(f"messages a second, batches of {BATCH}, medians of {options.rounds} rounds:")
        for side, rate in found.items():
            print(f"  {side:<12}{rate:>8,.0f}")
        print(f"  taken in afterwards: {await taken_in(server):,.0f} a second")
    half, most = (1000 * common.percentile(seconds, percent) for percent in (50, 99))
    print(f"from opening to welcome, {len(seconds)} times: p50 {half:.1f} ms, p99 {most:.1f} ms")
    return common.verdict(
        Target(
            found["elsewhere"] / found["in tickets"], at_most=1.3, of="times elsewhere, a message in a ticket"
        )
    )


async def taken_in(server: Server) -> float:
    """Messages a second of the work that takes in what was heard."""
    async with server.connection(common.SUPERUSER) as db:
        await db.execute("delete from tickets.inbox")
        await in_batches(
            server, Rooms(1, "", 0, common.snowflake(int(time.time() * 1e3) + 3_600_000)), BATCH, 1
        )
        before = time.perf_counter()
        while await db.fetchval("select exists (select from tickets.inbox)"):
            await db.execute("select tickets._listen(1, null, now())")
        return BATCH / (time.perf_counter() - before)


if __name__ == "__main__":
    common.run(main)
