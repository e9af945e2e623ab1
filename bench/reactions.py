"""10,000 reactions a second of which one in a hundred is on a menu: what they cost the bot, and the database.

The bot's side: raw events into Reactions, with the set of messages that the database named, in this process,
as nextcord would hand them over. The database's side: event.reactions with what is left, in batches as the
mailbox makes them, to a guild of 1,000 members who react and react no more. Held against it: one second of
that traffic must take less than a fifth of a second of the bot's process, and less than half of one of a
processor in the database's, so that a machine with two cores has room for everything else.
"""

import argparse
import statistics
import time
from datetime import UTC, datetime
from itertools import batched
from pathlib import Path
from typing import Any

import asyncpg

from bench import common
from bench.common import Server, Target
from bot.event.mailbox import Mailbox
from bot.event.reactions import Heard, Reactions
from bot.metrics import Metrics

GUILD, CHANNEL, MENU, ROLE = 1, 1, 7002, 201
A_SECOND = 10_000
ONE_IN = 100
MEMBERS = 1_000
BATCH = 10


class Nothing:
    """In the place of the database: the batches are not handed over here."""


async def main() -> int:
    """Measure both sides and print what a second of reactions costs them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=5, help="of traffic, each one figure")
    options = parser.parse_args()
    bot = statistics.median([heard() for _ in range(options.seconds)])
    with common.server() as server:
        await prepare(server)
        async with server.connection(common.BOT) as db:  # lasting, as the bot's are: its plans are made once
            database = statistics.median([await counted(db, n) for n in range(options.seconds)])
        async with server.connection(common.SUPERUSER) as db:
            faults = await db.fetch("select * from choices.selfcheck($1)", GUILD)
    if faults:
        raise SystemExit(f"choices.selfcheck finds: {faults}")
    print(f"{A_SECOND:,} reactions a second, one in {ONE_IN} on a menu:")
    print(f"  the bot's process        {bot * 1e3:>8,.1f} ms")
    print(f"  the database             {database * 1e3:>8,.1f} ms")
    return common.verdict(
        Target(bot, at_most=0.2, of="of the bot's time"),
        Target(database, at_most=0.5, of="of the database's time"),
    )


def raw(nth: int) -> dict[str, Any]:
    """The nth event of the gateway: every hundredth is on the menu."""
    message = MENU if nth % ONE_IN == 0 else 10_000_000 + nth
    return {
        "guild_id": str(GUILD),
        "channel_id": str(CHANNEL),
        "message_id": str(message),
        "user_id": str(nth % MEMBERS + 1),
        "emoji": {"id": None, "name": "🐸"},
        "member": {"user": {"id": str(nth % MEMBERS + 1)}, "roles": ["501", "502"]},
        "burst": False,
    }


def heard() -> float:
    """Seconds in which the bot takes a second of reactions."""
    metrics = Metrics()
    known = Heard(Nothing(), metrics, print)  # type: ignore[arg-type]
    known._since, known._messages = datetime.now(UTC), {GUILD: frozenset({MENU})}
    reactions = Reactions(Nothing(), Mailbox(Nothing(), metrics), known, lambda: "session 1")  # type: ignore[arg-type]
    events = [raw(nth) for nth in range(A_SECOND)]
    began = time.perf_counter()
    for event in events:
        reactions.added(event)
    return time.perf_counter() - began


async def prepare(server: Server) -> None:
    """A guild with one menu of reactions."""
    async with server.connection(common.SUPERUSER) as db:
        await db.execute(
            """select event.guild_seen(
              guild_id => $1, name => 'Bench', locale => 'en-US', bot_id => 900000, bot_permissions => 8,
              bot_position => 10, system_channel_id => 1,
              roles => array[row($2, 'Frog', 1, false, 0)]::app.seen_role[],
              channels => array[row(1, null, 0, 'general', null)]::app.seen_channel[]
            )""",
            GUILD,
            ROLE,
        )
        await db.execute("select menus.set_menu($1, kind => 'reaction', title => 'Frogs')", GUILD)
        await db.execute(
            "select menus.set_option($1, 1, role_ids => array[$2::bigint], emoji => '🐸')", GUILD, ROLE
        )
        await db.execute("select menus.post($1, 1, $2, $3)", GUILD, CHANNEL, MENU)
    for kind in ("added", "removed"):  # everybody has been here before: tables are as after a while
        everybody = told(kind, range(MEMBERS), "before")
        async with server.connection(common.BOT) as db:
            await db.execute("select event.reactions($1::app.reaction[])", everybody)
    await common.settle(server)


def told(kind: str, members: range, key: str) -> list[tuple[Any, ...]]:
    """What the bot tells the database of reactions on the menu."""
    return [
        (GUILD, CHANNEL, MENU, kind, nth % MEMBERS + 1, "🐸", False, False, [501, 502],
         f"{key} {kind} {nth}", datetime.now(UTC))
        for nth in members
    ]  # fmt: skip


async def counted(db: asyncpg.Connection, second: int) -> float:
    """Seconds of the processor that the server takes to count what a second of reactions leaves."""
    kind = "added" if second % 2 == 0 else "removed"
    first = second // 2 * A_SECOND // ONE_IN
    left = told(kind, range(first, first + A_SECOND // ONE_IN), str(second))
    backend = await db.fetchval("select pg_backend_pid()")
    began = spent(backend)
    for batch in batched(left, BATCH):
        await db.execute("select event.reactions($1::app.reaction[])", list(batch))
    return spent(backend) - began


def spent(process: int) -> float:
    """Seconds of the processor that a process has had."""
    return int(Path(f"/proc/{process}/schedstat").read_text(encoding="ascii").split()[0]) / 1e9


if __name__ == "__main__":
    common.run(main)
