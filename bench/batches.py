"""event.messages in batches of 500, against a bare upsert of one row, and against one call a message.

Batches: asyncpg in this process, as in the bot, from prebuilt tuples. The other two: pgbench, prepared,
which costs next to nothing on the client's side. Every side has the number of clients that suits it best.
All write to a guild of 100,000 members who have XP already; commits wait for the disk.

Two kinds of chat: in one every message earns XP (cooldown 0, any member), in the other one in ten does
(cooldown 60 s, 10,000 members who write nine times a minute each).
"""

import argparse
import asyncio
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from bench import common
from bench.common import Server, Target

BATCH = 500
MEMBERS = 100_000
BATCH_CLIENTS = (1, 2)
SINGLE_CLIENTS = (1, 2, 4, 8)

UPSERT = f"""
\\set member random(1, {MEMBERS})
insert into bench.peer (guild_id, member_id, xp) values (1, :member, 20)
on conflict (guild_id, member_id) do update set xp = peer.xp + 20;
"""  # noqa: S608  (numbers of ours)

# The nth message of client c is the (n · clients + c)th of the chat. Keep in step with Chat.message_id.
ONE_CALL = """
\\set member random(1, :writers)
\\set n :n + 1
\\set nth :n * :step + :client_id
\\set message :began + (:nth * 2 / 3) * 4194304 + :nth % 4096
select event.messages(array[
  row(
    :guild::bigint, 1::bigint, null, :member::bigint, :message::bigint, '{501,502}', 'Hello', 0, 0, false
  )::app.message
]);
"""

type Sent = tuple[int, int, None, int, int, list[int], str, int, int, bool]
type Batch = list[Sent]


@dataclass
class Chat:
    """A guild with 1,500 messages a second, as their ids tell; its clock goes on from run to run."""

    guild_id: int
    cooldown: str
    writers: int
    began: int = 0
    """The id of the first message of the next run."""

    def message_id(self, nth: int) -> int:
        """The id of the nth message: its time is in the bits above the 22nd."""
        return self.began + (nth * 2 // 3 << 22) + nth % 4096

    def batches(self, messages: int) -> Iterator[Batch]:
        """The next messages, a batch at a time."""
        for first in range(0, messages, BATCH):
            yield [self.message(nth) for nth in range(first, first + BATCH)]
        self.spent(messages)

    def message(self, nth: int) -> Sent:
        """The nth message, by a random member with two roles."""
        member_id = random.randint(1, self.writers)
        return self.guild_id, 1, None, member_id, self.message_id(nth), [501, 502], "Hello", 0, 0, False

    def spent(self, messages: int) -> None:
        """Let the next run begin after so many messages."""
        self.began += messages * 2 // 3 + 1 << 22


CHATS = {
    "every message earns": Chat(1, "0 seconds", MEMBERS),
    "one in ten earns": Chat(2, "60 seconds", 10_000),
}


async def main() -> int:
    """Measure both kinds of chat and print their figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--messages", type=int, default=100_000, help="in batches, in a round")
    parser.add_argument("--seconds", type=float, default=3, help="of pgbench, in a round")
    options = parser.parse_args()
    judged: list[Target] = []
    with common.server() as server:
        await prepare(server)
        for kind, chat in CHATS.items():
            # What everybody writes first earns, and starts the cooldowns.
            await in_batches(server, chat, options.messages, 1)
            earned = await awards(server, chat)
            rates, sent = await measure(server, chat, options)
            share = (await awards(server, chat) - earned) / sent
            print(f"{kind} ({share:.0%}), messages a second, medians of {options.rounds} rounds:")
            for side, rate in rates.items():
                print(f"  {side:<38}{rate:>8,.0f}")
            batches, upsert, single = rates.values()
            targets = [
                Target(batches / upsert, at_least=3, of=f"times bare upserts, {kind}"),
                Target(batches / single, at_least=8, of=f"times single calls, {kind}"),
            ]
            print(f"  {'; '.join(map(str, targets))}")
            # The harder chat counts if it meets the targets, else the usual one.
            if not judged or not all(target.met for target in judged):
                judged = targets
            await common.assert_sound(server, chat.guild_id)
    return common.verdict(*judged)


async def prepare(server: Server) -> None:
    """The guilds and the peer's table, each with all its members."""
    for chat in CHATS.values():
        await common.found_guild(server, chat.guild_id, cooldown=chat.cooldown)
        await common.load_members(server, chat.guild_id, MEMBERS, "10000 + 90000 * random()")
        chat.began = common.snowflake(int(time.time() * 1e3))
    async with server.connection(common.SUPERUSER) as db:
        await db.execute(
            f"""
            create schema bench;
            create table bench.peer (
              guild_id bigint, member_id bigint, xp bigint, primary key (guild_id, member_id)
            );
            insert into bench.peer select 1, m, 20 from generate_series(1, {MEMBERS}) m;
            """  # noqa: S608
        )
    await common.settle(server)


async def measure(server: Server, chat: Chat, options: argparse.Namespace) -> tuple[dict[str, float], int]:
    """Messages a second of each side, with the clients that suit it, and how many Guildkeeper got in all."""
    sent = 0

    async def batches(clients: int) -> float:
        nonlocal sent
        sent += options.messages
        return await in_batches(server, chat, options.messages, clients)

    async def upserts(clients: int) -> float:
        return await asyncio.to_thread(server.pgbench, common.SUPERUSER, UPSERT, clients, options.seconds)

    async def calls(clients: int) -> float:
        nonlocal sent
        rate = await one_by_one(server, chat, clients, options.seconds)
        sent += round(rate * options.seconds)
        return rate

    sides = {}
    for name, side, choices in (
        ("batches of 500", batches, BATCH_CLIENTS),
        ("a bare upsert each", upserts, SINGLE_CLIENTS),
        ("one event.messages each", calls, SINGLE_CLIENTS),
    ):
        tried = {clients: await side(clients) for clients in choices}
        best = max(tried, key=lambda clients: tried[clients])
        sides[f"{name}, {best} clients"] = partial(side, best)
    return await common.interleaved(options.rounds, sides), sent


async def in_batches(server: Server, chat: Chat, messages: int, clients: int) -> float:
    """Messages a second through event.messages, committed, in batches, as the bot's role."""
    waiting = list(chat.batches(messages))
    waiting.reverse()

    async def client() -> None:
        async with server.connection(common.BOT) as db:
            call = await db.prepare("select event.messages(messages => $1)")
            barrier.release()
            await start.wait()
            while waiting:
                await call.fetch(waiting.pop())

    start, barrier = asyncio.Event(), asyncio.Semaphore(0)
    async with asyncio.TaskGroup() as group:
        for _ in range(clients):
            group.create_task(client())
        for _ in range(clients):
            await barrier.acquire()
        started = time.perf_counter()
        start.set()
    return messages / (time.perf_counter() - started)


async def one_by_one(server: Server, chat: Chat, clients: int, seconds: float) -> float:
    """Messages a second through event.messages, one a call, as the bot's role."""
    variables = {
        "guild": chat.guild_id,
        "writers": chat.writers,
        "began": chat.began,
        "step": clients,
        "n": 0,
    }
    rate = await asyncio.to_thread(server.pgbench, common.BOT, ONE_CALL, clients, seconds, **variables)
    # One client may have got further than its share.
    chat.spent(round(rate * seconds * 1.25))
    return rate


async def awards(server: Server, chat: Chat) -> int:
    """How many messages have earned XP so far."""
    async with server.connection(common.SUPERUSER) as db:
        return int(
            await db.fetchval(
                "select count(*) from leveling.history where guild_id = $1 and rule = 'message'",
                chat.guild_id,
            )
        )


if __name__ == "__main__":
    common.run(main)
