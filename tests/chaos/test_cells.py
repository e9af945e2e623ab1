"""A database becomes two, as docs/scale.md says: its own statements, on two clusters."""

import asyncio
import re
import subprocess
from pathlib import Path

import psycopg
import pytest

from tests.conftest import SUPERUSER, Cluster, Scale
from tests.patience import PATIENCE

from .cluster import crashing_cluster

PAGE = Path(__file__).parents[2] / "docs" / "scale.md"
STEPS = dict(re.findall(r"```sql\n-- On the (.+?)\n(.+?)```", PAGE.read_text(), re.DOTALL))
GUILDS = [number << 22 for number in range(1, 9)]
OURS, THEIRS = GUILDS[1::2], GUILDS[::2]
"""Those whose number is even stay with the old server, cell 0."""

SEE = """
select event.guild_seen(
  %(guild)s, 'Guild', 'de', 9, 8, 10, 1, '{}', array[row(1, null, 0, 'general', null)]::app.seen_channel[]
);
"""
LIVE = """
select app._see_members(
  %(guild)s, array[row(7, false, '2026-01-01Z', '{}', null, false, null)]::app.seen_member[], now()
);
select leveling.give_xp(%(guild)s, 7, 5000);
select economy.set(%(guild)s, 7, 700);
"""
TABLES = """
select c.oid::regclass::text
from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attname = 'guild_id' and a.attnum = 1
where c.relkind in ('r', 'p') and c.relpersistence = 'p' and not c.relispartition
"""
SELFCHECKS = """
select p.oid::regproc::text from pg_proc p where p.proname = 'selfcheck' and p.pronargs = 1
"""


class Server:
    """One of the two, as its superuser."""

    def __init__(self, cluster: Cluster) -> None:
        self.dsn = cluster.dsn(cluster.template, SUPERUSER)

    def run(self, query: str, **values: object) -> list[tuple[object, ...]]:
        with psycopg.connect(self.dsn, autocommit=True) as connection:
            for statement in filter(str.strip, query.split(";\n")):
                cursor = connection.execute(statement.encode(), values or None)
            return cursor.fetchall() if cursor.description else []

    def step(self, name: str, **variables: str) -> str:
        """A step of the page, in psql; what it prints."""
        settings = [f"--set={name}={value}" for name, value in variables.items()]
        done = subprocess.run(
            ["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", *settings, self.dsn],
            input=STEPS[name],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def rows(self, guilds: list[int]) -> dict[str, object]:
        """A fingerprint of all that is of these guilds, table by table."""
        return {
            str(table): self.run(
                f"select md5(string_agg(t::text, chr(10) order by t::text)) from {table} t"  # noqa: S608
                " where guild_id = any(%(guilds)s)",
                guilds=guilds,
            )
            for (table,) in self.run(TABLES)
        }

    def faults(self, guilds: list[int]) -> list[tuple[object, ...]]:
        """What the self-checks of all schemas say of these guilds."""
        return [
            row
            for (check,) in self.run(SELFCHECKS)
            for guild in guilds
            for row in self.run(f"select * from {check}(%(guild)s)", guild=guild)  # noqa: S608
        ]


async def until(server: Server, step: str, wanted: str) -> None:
    async with asyncio.timeout(PATIENCE):
        while server.step(step) != wanted:  # noqa: ASYNC110
            await asyncio.sleep(0.2)


async def test_a_cell_is_split_as_the_page_says(cluster: Cluster, scale: Scale) -> None:
    if not scale.long:
        pytest.skip("it makes two clusters: script/test --chaos")
    async with crashing_cluster(cluster, "wal_level = logical") as one, crashing_cluster(cluster) as two:
        old, new = Server(one.cluster), Server(two.cluster)
        for guild in GUILDS:
            old.run(SEE, guild=guild)
        for guild in GUILDS[:4]:
            old.run(LIVE, guild=guild)
        old.step("old server: publish")
        new.step("new server: subscribe", old=old.dsn)
        await until(new, "new server: is all copied?", "")
        for guild in GUILDS[4:]:
            old.run(LIVE, guild=guild)  # the bot works on
        await until(old, "old server: has all arrived?", "t")
        assert new.rows(GUILDS) == old.rows(THEIRS)
        new.step("new server: stand alone")
        old.step("old server: give the half away")
        with pytest.raises(psycopg.Error, match="is not of this database, which is cell 0 of 2"):
            old.run(SEE, guild=THEIRS[0])
        kept = old.rows(OURS)
        while old.run("select 1 from app.guild where guild_id = any(%(guilds)s)", guilds=THEIRS):
            old.step("old server: forget the half")
        old.step("old server: forget the rest")
        assert old.rows(GUILDS) == kept
        for server, guilds, others in ((old, OURS, THEIRS), (new, THEIRS, OURS)):
            for guild in guilds:
                server.run(SEE, guild=guild)
                server.run(LIVE, guild=guild)
            assert server.faults(guilds) == []
            with pytest.raises(psycopg.Error, match="is not of this database"):
                server.run(SEE, guild=others[0])
