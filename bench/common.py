"""What every benchmark needs: a cluster of its own, guilds with members, both sides in turn, the verdict."""

import asyncio
import os
import platform
import re
import statistics
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import asyncpg

from bot.db import server_settings

BENCH = Path(__file__).parent
BOT = "guildkeeper_bot"
SUPERUSER = "postgres"

DISCORD_EPOCH_MS = 1_420_070_400_000


# --------------------------------------------------------------------------- the database


@dataclass(frozen=True)
class Server:
    """A throw-away cluster with Guildkeeper deployed in its database guildkeeper."""

    socket: str
    programs: Path

    def dsn(self, user: str) -> str:
        """An address that asyncpg, SQLAlchemy and the bot understand."""
        return f"postgresql://{user}@/guildkeeper?host={quote(self.socket, safe='')}&port=5432"

    @asynccontextmanager
    async def connection(self, user: str) -> AsyncIterator[asyncpg.Connection]:
        """A connection of this user with the bot's settings, closed at the end."""
        connection = await asyncpg.connect(self.dsn(user), server_settings=server_settings(None))
        try:
            yield connection
        finally:
            await connection.close()

    def pgbench(self, user: str, script: str, clients: int, seconds: float, **define: int) -> float:
        """Transactions a second of a script, prepared, with so many clients and the bot's way to plan."""
        threads = min(clients, os.cpu_count() or 1)
        command = [
            str(self.programs / "pgbench"), "--no-vacuum", "--protocol=prepared", "--file=-",
            f"--client={clients}", f"--jobs={threads}", f"--time={max(1, round(seconds))}",
            *(f"--define={name}={value}" for name, value in define.items()),
            f"--host={self.socket}", "--port=5432", f"--username={user}", "guildkeeper",
        ]  # fmt: skip
        settings = " ".join(f"-c {name}={value}" for name, value in server_settings(None).items())
        environment = os.environ | {"PGOPTIONS": settings}
        done = subprocess.run(
            command, input=script, capture_output=True, text=True, check=False, env=environment
        )
        if done.returncode != 0:
            raise RuntimeError(f"pgbench: {done.stderr}")
        line = next(line for line in done.stdout.splitlines() if line.startswith("tps = "))
        return float(line.split()[2])


@contextmanager
def server() -> Iterator[Server]:
    """A cluster of this benchmark's own, with a real server's settings; removed at the end."""
    # A session of its own keeps the terminal's Ctrl-C from it; it ends when its standard input does.
    with subprocess.Popen(
        [BENCH / "cluster.sh"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        socket, programs = process.stdout.readline().strip(), process.stdout.readline().strip()
        if not programs:
            raise SystemExit("The cluster did not start: its words are above.")
        yield Server(socket, Path(programs))


async def found_guild(server: Server, guild_id: int, **leveling: str) -> None:
    """Register a guild with one channel, 1, and set settings of leveling."""
    async with server.connection(SUPERUSER) as db:
        await db.execute(
            """
            select event.guild_seen(
              guild_id => $1, name => 'Bench', locale => 'en-US', bot_id => 9, bot_permissions => 8,
              bot_position => 1, system_channel_id => 1, roles => '{}',
              channels => array[row(1, null, 0, 'general', null)]::app.seen_channel[]
            )
            """,
            guild_id,
        )
    await configure(server, guild_id, **leveling)


async def copy_guild(server: Server, guild_id: int, copies: int) -> None:
    """Give as many guilds after this one all rows that it has: to register each would take minutes."""
    async with server.connection(SUPERUSER) as db:
        tables = await db.fetch(
            """
            select format('%I.%I', n.nspname, c.relname) as name,
              array_agg(quote_ident(a.attname) order by a.attnum) as columns
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^pg_'
              and a.attidentity = '' and a.attgenerated = ''
            group by 1
            having bool_or(a.attname = 'guild_id')
            """
        )
        await db.execute("set session_replication_role = replica")  # a copy is as sound as what it is of
        for table in tables:
            columns = table["columns"]
            values = ("guild_id + n" if column == "guild_id" else column for column in columns)
            statement = f"""
                insert into {table["name"]} ({", ".join(columns)})
                select {", ".join(values)} from {table["name"]}, generate_series(1, $2::bigint) n
                where guild_id = $1
            """  # noqa: S608  (the names are the catalog's)
            await db.execute(statement, guild_id, copies)


async def configure(server: Server, guild_id: int, **leveling: str) -> None:
    """Set settings of leveling."""
    async with server.connection(SUPERUSER) as db:
        for name, value in leveling.items():
            await db.execute("select config.set($1, $2, $3)", guild_id, f"leveling.{name}", value)


async def load_members(server: Server, guild_id: int, members: int, xp: str) -> None:
    """Give the members 1 to `members` XP: `xp` is an SQL expression. All triggers run; history adds up.

    As the owner, like the functions: otherwise it would be an operator's edit of each member, and audited.
    """
    step = 50_000
    statement = f"""
        with loaded as materialized (
          select m as member_id, ({xp})::bigint as xp from generate_series($2::bigint, $3::bigint) m
        ), remembered as (
          insert into leveling.history (guild_id, member_id, at, rule, amount, xp)
          select $1, l.member_id, now() - interval '2 days', 'grant', l.xp, l.xp from loaded l
        )
        insert into leveling.member (guild_id, member_id, xp) select $1, l.member_id, l.xp from loaded l
    """  # noqa: S608  (the expression is ours)
    async with server.connection(SUPERUSER) as db:
        announce = await db.fetchval(
            "select announce::text from leveling.settings where guild_id = $1", guild_id
        )
        await db.execute("set role guildkeeper_owner")
        await db.execute("update leveling.settings set announce = 'off' where guild_id = $1", guild_id)
        for first in range(1, members + 1, step):
            await db.execute(statement, guild_id, first, min(first + step - 1, members))
        await db.execute(
            "update leveling.settings set announce = $2::text::leveling.announcement where guild_id = $1",
            guild_id,
            announce,
        )


async def settle(server: Server) -> None:
    """Vacuum and analyze, so that both sides find tables as a server has them after a while."""
    async with server.connection(SUPERUSER) as db:
        await db.execute("vacuum (analyze)")
        await db.execute("checkpoint")


async def assert_sound(server: Server, guild_id: int) -> None:
    """Stop if the guild's XP, levels, census and history do not agree."""
    async with server.connection(SUPERUSER) as db:
        faults = await db.fetch("select * from leveling.selfcheck($1) limit 5", guild_id)
    if faults:
        raise SystemExit(f"leveling.selfcheck finds: {faults}")


async def assert_one_range(
    server: Server, call: str, *arguments: object, statement: str, table: str, index: str
) -> None:
    """Stop unless what a call reads of a table is one range of that index: not sorted, no row passed over.

    Looked at is the one statement within the functions that has these words, as it was carried out. `table`
    is how the plan names it, with its alias where another reading of that table is meant to be left out.
    """
    plans: list[str] = []
    async with server.connection(SUPERUSER) as db:
        await db.execute("load 'auto_explain'")
        await db.execute(
            """set client_min_messages = log; set auto_explain.log_min_duration = 0;
            set auto_explain.log_nested_statements = on; set auto_explain.log_analyze = on"""
        )
        db.add_log_listener(lambda _, message: plans.append(message.message))
        await db.fetch(call, *arguments)
        await asyncio.sleep(0.1)  # listeners are called soon
    (plan,) = [plan for plan in plans if statement in plan]
    nodes = [node for node in plan.split("->") if "never executed" not in node]
    scans = [node for node in nodes if re.search(rf'Scan.* on "?{table}', node)]
    ranges = [node for node in scans if re.search(rf"Index (Only )?Scan( Backward)? using {index} ", node)]
    if len(scans) != 1 or scans != ranges or "Rows Removed" in scans[0]:
        raise SystemExit(f"not one range of {index}:\n{plan}")
    if any(re.search(r"Sort  .*\bactual .*rows=([2-9]|\d\d)", node) for node in nodes):
        raise SystemExit(f"a range of {index} is sorted:\n{plan}")


# --------------------------------------------------------------------------- measuring


async def interleaved(rounds: int, sides: Mapping[str, Callable[[], Awaitable[float]]]) -> dict[str, float]:
    """The median of each side's figure, measured in turn: what disturbs one disturbs the other."""
    figures: dict[str, list[float]] = {side: [] for side in sides}
    for _ in range(rounds):
        for side, measure in sides.items():
            figures[side].append(await measure())
    return {side: statistics.median(found) for side, found in figures.items()}


def percentile(figures: list[float], percent: int) -> float:
    """The value that so many percent of the figures do not exceed."""
    return statistics.quantiles(figures, n=100, method="inclusive")[percent - 1]


@dataclass(frozen=True)
class Target:
    """A ratio and what it should be: at least a bound, or at most."""

    ratio: float
    at_least: float | None = None
    at_most: float | None = None
    of: str = ""

    @property
    def met(self) -> bool:
        """Whether the ratio is on the right side of its bound."""
        return (self.at_least is None or self.ratio >= self.at_least) and (
            self.at_most is None or self.ratio <= self.at_most
        )

    def __str__(self) -> str:
        bound = f"at least {self.at_least:g}" if self.at_least is not None else f"at most {self.at_most:g}"
        digits = 0 if self.ratio >= 100 else 1 if self.ratio >= 10 else 2
        return f"{self.ratio:.{digits}f}{self.of and ' ' + self.of} ({bound})"


def verdict(*targets: Target) -> int:
    """Print the machine and the one line `ratio: …`; the exit code: 1 when a target is missed."""
    print(f"machine: {machine()}")
    print(f"ratio: {', '.join(map(str, targets))}")
    return 0 if all(target.met for target in targets) else 1


def machine() -> str:
    """What this ran on."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / (1 << 30)
    system = platform.freedesktop_os_release()["PRETTY_NAME"]
    return f"{os.cpu_count()} cores, {memory:.0f} GiB, {system}, Python {platform.python_version()}"


def snowflake(milliseconds: int, sequence: int = 0) -> int:
    """Discord's id of something made so many milliseconds after 1970."""
    return (milliseconds - DISCORD_EPOCH_MS) << 22 | sequence


def run(benchmark: Callable[[], Coroutine[Any, Any, int]]) -> None:
    """Run a benchmark and exit with its verdict."""

    raise SystemExit(asyncio.run(benchmark()))
