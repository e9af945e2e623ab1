"""Events from the gateway to committed XP, one bot process: Guildkeeper against the usual bot with an ORM.

Both are processes of their own on wires of the same kind, which send prepared frames as fast as the bot
reads. The time runs from the first frame until the database shows the XP of the last message. 2,000
members write, all known to the database. Two kinds of chat: every message earns XP (no cooldown), and one
in ten does (60 s, nine messages a minute from each). Two listeners that do nothing show that the wire is
not what limits: the usual one, and one for which nextcord makes no objects.
"""

import argparse
import asyncio
import random
import time

import asyncpg

from bench import common, processes
from bench.common import Server, Target
from bench.processes import Bot
from playground import replay
from playground.frames import Dispatch

PEERS = common.BENCH / "peers"
MEMBERS = 10_000
SILENT = 100
"""Members who only write the last message of a round each."""
TIMES_A_MINUTE = 9
XP = 20
POLL = 0.02
"""Seconds between two looks at the database; a look takes less than a millisecond."""
PATIENCE = 30.0
"""Seconds without progress after which messages count as lost."""

COOLDOWNS = {"every message earns": 0, "one in ten earns": 60}

OUR_XP = "select coalesce(sum(xp), 0)::bigint from leveling.member"
PEER_XP = "select coalesce(sum(xp), 0)::bigint from orm_member"


class Chat:
    """What members write to a bot, by the clock that their messages' ids tell, and what it should earn."""

    def __init__(self, bot: Bot, cooldown: int) -> None:
        wire = bot.wire
        members = replay.add_members(wire.world, wire.guild, MEMBERS)
        self._wire = wire
        self._cooldown_ms = cooldown * 1000
        self._payloads = [wire.chat_event(member, "general", "hello", 1) for member in members]
        self._now_ms = time.time() * 1e3 - 12 * 3600 * 1e3
        self._earned_ms: dict[int, int] = {}
        self._last_words = 0

    def everybody(self) -> tuple[list[Dispatch], int]:
        """One message of each member; far enough apart that from here on cooldowns end one by one."""
        return self._write(list(range(MEMBERS)), TIMES_A_MINUTE)

    def anybody(self, count: int) -> tuple[list[Dispatch], int]:
        """So many messages of members by chance; the last is by one who has been silent, so that it earns."""
        talkers = [random.randrange(SILENT, MEMBERS) for _ in range(count - 1)]
        self._last_words += 1
        return self._write([*talkers, self._last_words], 1)

    def _write(self, authors: list[int], pace: int) -> tuple[list[Dispatch], int]:
        """A message of each author, ready to be sent, and the XP that they earn together."""
        payloads, xp = [], 0
        for number, author in enumerate(authors, 1):
            self._now_ms += pace * 60_000 / (TIMES_A_MINUTE * MEMBERS)
            is_last = number == len(authors)
            at_ms = int(self._now_ms) + is_last * self._cooldown_ms
            text = "last" if is_last else "hello"
            payloads.append(
                self._payloads[author] | {"id": str(common.snowflake(at_ms, number % 4096)), "content": text}
            )
            xp += XP * self._earns(author, at_ms)
        return self._wire.prepare(payloads), xp

    def _earns(self, author: int, at_ms: int) -> bool:
        earned = self._earned_ms.get(author)
        if earned is not None and at_ms < earned + self._cooldown_ms:
            return False
        self._earned_ms[author] = at_ms
        return True


async def main() -> int:
    """Measure both kinds of chat."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--ours", type=int, default=100_000, help="messages for Guildkeeper, in a round")
    parser.add_argument("--peer", type=int, default=2_000, help="that earn, for the peer, in a round")
    options = parser.parse_args()
    ratios = {}
    for kind, cooldown in COOLDOWNS.items():
        with common.server() as server:
            rates = await measure(server, cooldown, options)
        ratios[kind] = rates["Guildkeeper"] / rates["bot with an ORM"]
        print(f"{kind}, messages a second, medians of {options.rounds} rounds:")
        for side, rate in rates.items():
            print(f"  {side:<28}{rate:>8,.0f}")
        print(f"  {'ratio':<28}{ratios[kind]:>8.1f}")
    return common.verdict(Target(ratios["every message earns"], at_least=15))


async def measure(server: Server, cooldown: int, options: argparse.Namespace) -> dict[str, float]:
    """Messages a second of each side."""
    orm_url = server.dsn(common.SUPERUSER).replace("postgresql:", "postgresql+asyncpg:")
    settings = {"cooldown": f"{cooldown} seconds", "announce": "off", "xp_min": str(XP), "xp_max": str(XP)}
    async with (
        processes.guildkeeper(server, **settings) as ours,
        processes.connected(str(PEERS / "orm_bot.py"), orm_url, str(cooldown)) as peer,
        processes.connected(str(PEERS / "noop_bot.py")) as noop,
        processes.connected(str(PEERS / "noop_bot.py"), "raw") as raw,
        server.connection(common.SUPERUSER) as db,
    ):
        our_chat, peer_chat, noop_chat, raw_chat = (Chat(bot, cooldown) for bot in (ours, peer, noop, raw))
        # Everybody is known, and every connection made, before it counts.
        await until_committed(ours, *our_chat.everybody(), db, OUR_XP)
        await until_committed(peer, *peer_chat.everybody(), db, PEER_XP)
        await common.settle(server)

        async def our_side() -> float:
            return await until_committed(ours, *our_chat.anybody(options.ours), db, OUR_XP)

        async def peer_side() -> float:
            # More at once would only make it slower.
            messages = options.peer * (1 + TIMES_A_MINUTE if cooldown else 1)
            return await until_committed(peer, *peer_chat.anybody(messages), db, PEER_XP)

        async def noop_side() -> float:
            return await until_seen(noop, noop_chat.anybody(options.ours)[0])

        async def raw_side() -> float:
            return await until_seen(raw, raw_chat.anybody(options.ours)[0])

        return await common.interleaved(
            options.rounds,
            {
                "Guildkeeper": our_side,
                "bot with an ORM": peer_side,
                "listener that does nothing": noop_side,
                "the same without objects": raw_side,
            },
        )


async def until_committed(
    bot: Bot, messages: list[Dispatch], xp: int, db: asyncpg.Connection, query: str
) -> float:
    """Messages a second from the first frame until the database has all the XP they earn."""
    wanted = await db.fetchval(query) + xp
    started = time.perf_counter()
    flood = asyncio.create_task(bot.wire.flood(messages))
    found, progress_at = -1, started
    while found < wanted:
        await asyncio.sleep(POLL)
        before, found = found, await db.fetchval(query)
        if found > before:
            progress_at = time.perf_counter()
        elif time.perf_counter() > progress_at + PATIENCE:
            raise SystemExit(f"{(wanted - found) // XP:,} of {len(messages):,} messages did not arrive.")
    rate = len(messages) / (time.perf_counter() - started)
    await flood
    assert found == wanted, "more XP than there should be"
    return rate


async def until_seen(bot: Bot, messages: list[Dispatch]) -> float:
    """Messages a second from the first frame until the bot has seen the last."""
    started = time.perf_counter()
    await bot.wire.flood(messages)
    assert await bot.line() == "last"
    return len(messages) / (time.perf_counter() - started)


if __name__ == "__main__":
    common.run(main)
