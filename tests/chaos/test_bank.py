"""The bank: clients move money and are killed, connections cut, PostgreSQL crashes; no coin is lost."""

import asyncio
import os
import random
import signal
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import psycopg

from tests.conftest import BOT, SUPERUSER, Cluster, Scale, clone
from tests.forks import Fork
from tests.patience import PATIENCE

from .cluster import crashing_cluster
from .teller import GUILD, MEMBERS, entries

FOUND = """select event.guild_seen(
  guild_id => %s, name => 'Bank', locale => 'en-US', bot_id => 9, bot_permissions => 8, bot_position => 1,
  system_channel_id => null, roles => '{}', channels => '{}'
)"""
HELD = "select sum(wallet + bank)::bigint, min(least(wallet, bank)) from economy.balances"
ISSUED = "select -sum(amount)::bigint from economy.entry where member_id = 0"


class Clients:
    """The tellers, each with a journal that outlives it."""

    def __init__(self, dsn: str, folder: Path, count: int) -> None:
        self._dsn = dsn
        self.numbers = range(count)
        self._folder = folder
        self._running: dict[int, Fork] = {}

    def journal(self, number: int) -> Path:
        return self._folder / f"teller-{number}"

    def start(self, number: int, what: str = "work") -> Fork:
        arguments = (self._dsn, str(number), str(self.journal(number)), what)
        process = Fork("tests.chaos.teller", arguments, os.environ)
        if what == "work":
            self._running[number] = process
        return process

    async def kill(self, number: int) -> None:
        """SIGKILL, at whatever point of its work it is."""
        process = self._running.pop(number)
        process.send(signal.SIGKILL)
        await process.wait()

    async def close(self) -> None:
        for number in list(self._running):
            await self.kill(number)

    async def finish(self) -> None:
        """What was begun and not answered is asked once more, with the same key."""
        await self.close()
        async with asyncio.timeout(PATIENCE):
            last = [self.start(number, "finish") for number in self.numbers]
            assert [await one.wait() for one in last] == [0] * len(last)

    def written(self) -> list[list[Any]]:
        return [entry for number in self.numbers for entry in entries(self.journal(number))]


class Auditor(threading.Thread):
    """Looks at one snapshot after the other: members hold what was issued, and nobody less than nothing."""

    def __init__(self, dsn: str) -> None:
        super().__init__(daemon=True)
        self._dsn = dsn
        self._over = threading.Event()
        self.looks = 0
        self.faults: list[str] = []

    def run(self) -> None:
        connection: psycopg.Connection[tuple[Any, ...]] | None = None
        while not self._over.wait(0.02):
            try:
                if connection is None or connection.closed:
                    connection = psycopg.connect(self._dsn, connect_timeout=5)
                    connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
                ((held, least),) = connection.execute(HELD).fetchall()
                ((issued,),) = connection.execute(ISSUED).fetchall()
                connection.rollback()
            except psycopg.OperationalError:
                continue
            self.looks += 1
            if held != issued or least < 0:
                self.faults.append(f"held {held}, issued {issued}, the least {least}")

    def stop(self) -> None:
        self._over.set()
        self.join()


@asynccontextmanager
async def clients(dsn: str, folder: Path, count: int) -> AsyncIterator[Clients]:
    found = Clients(dsn, folder, count)
    try:
        for number in found.numbers:
            found.start(number)
        yield found
    finally:
        await found.close()


async def test_no_coin_is_lost_whoever_is_killed(cluster: Cluster, scale: Scale, tmp_path: Path) -> None:
    rng = random.Random()
    async with crashing_cluster(cluster) as own:
        with clone(own.cluster) as name:
            superuser = own.cluster.dsn(name, SUPERUSER)
            with psycopg.connect(superuser, autocommit=True) as connection:
                connection.execute(FOUND, (GUILD,))
                connection.execute("select config.set(%s, 'economy.transfer_tax', '5')", (GUILD,))
                connection.execute(
                    "select economy.set(%s, m, 1000) from unnest(%s::bigint[]) m", (GUILD, list(MEMBERS))
                )
            auditor = Auditor(superuser)
            auditor.start()
            async with clients(own.cluster.dsn(name, BOT), tmp_path, scale(8, 20)) as tellers:
                loop = asyncio.get_running_loop()
                end, number = loop.time() + scale(6.0, 60.0), 0
                while loop.time() < end or number < 3:
                    await asyncio.sleep(1)
                    for victim in rng.sample(tellers.numbers, 3):
                        await tellers.kill(victim)
                        tellers.start(victim)
                    cut_connections(superuser, rng.randint(1, 5))
                    number += 1
                    if number % 3 == 0:
                        await own.crash()
                await tellers.finish()
            auditor.stop()
            check(superuser, tellers.written(), auditor)


def cut_connections(dsn: str, count: int) -> None:
    """pg_terminate_backend, for some of the clients."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(
            """select pg_terminate_backend(pid) from (
              select pid from pg_stat_activity
              where usename = 'guildkeeper_bot' and datname = current_database() order by random() limit %s
            ) p""",
            (count,),
        )


def check(dsn: str, written: list[list[Any]], auditor: Auditor) -> None:
    """Each acknowledged call is in the books once, no other is, and the books are sound."""
    assert auditor.looks > 10
    assert auditor.faults == []
    assert [entry for entry in written if entry[0] == "wrong"] == []
    begun = {key for what, key, _value in written if what == "begun"}
    answers = {key: value for what, key, value in written if what == "answered"}
    assert begun == answers.keys()
    done = {key: value for key, value in answers.items() if not value.startswith("U0")}
    assert len(done) > 10
    with psycopg.connect(dsn) as connection:
        booked = connection.execute(
            "select key, transaction_id from economy.transaction where key is not null"
        ).fetchall()
        assert len(booked) == len(done)
        assert {key: int(answer.strip("()").split(",")[0]) for key, answer in done.items()} == dict(booked)
        assert connection.execute("select * from economy.selfcheck(%s)", (GUILD,)).fetchall() == []
        # Since the last crash, which forgets the figures; before it, a deadlock would have met a client.
        deadlocks = "select deadlocks from pg_stat_database where datname = current_database()"
        assert connection.execute(deadlocks).fetchall() == [(0,)]
    print(f"{len(done)} of {len(answers)} calls booked, {auditor.looks} snapshots")
