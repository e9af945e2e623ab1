"""PostgreSQL crashes, its connections die or fall silent: the bot lives on and nothing is lost."""

import asyncio
import threading
import time
from collections.abc import Sequence

import psycopg
import pytest
from simcord.backend.models import User

from tests.conftest import Cluster, Scale
from tests.end_to_end import promises
from tests.end_to_end.database import ADMIN
from tests.end_to_end.stage import Stage, set_up

from . import work
from .cluster import crashing_cluster
from .conftest import remember_everything

BACKENDS = """select pid from pg_stat_activity
where datname = current_database() and usename = 'guildkeeper_bot' and application_name like %s"""


class Operator(threading.Thread):
    """Grants 100 XP to one member after another; what was not heard is said again, with the same key."""

    def __init__(self, stage: Stage, members: Sequence[User], pause: float = 0.005) -> None:
        super().__init__(daemon=True)
        self._database = stage.database
        self._guild_id = stage.guild_id
        self._members = members
        self._pause = pause
        self.granted = 0

    def run(self) -> None:
        connection: psycopg.Connection | None = None
        while self.granted < len(self._members):
            member_id = self._members[self.granted].id
            try:
                if connection is None or connection.closed:
                    connection = self._database.connect(ADMIN)
                    connection.autocommit = True
                connection.execute(
                    "select leveling.give_xp(%s, %s, 100, key => %s)",
                    (self._guild_id, member_id, f"chaos {member_id}"),
                )
            except psycopg.OperationalError:
                time.sleep(0.05)
            else:
                self.granted += 1
                time.sleep(self._pause)
        if connection is not None:
            connection.close()


async def everybody_was_told_once(stage: Stage, members: Sequence[User]) -> None:
    await work.counted(stage, members)
    # A claim whose answer was lost holds its effects until the lease ends.
    stage.end_leases()
    await work.drained(stage)
    assert [len(stage.told(member)) for member in members] == [1] * len(members)


async def test_postgres_crashes_under_load(cluster: Cluster, scale: Scale) -> None:
    async with crashing_cluster(cluster) as own, set_up(own.cluster) as stage:
        remember_everything(stage)
        stage.defaults()
        bot = stage.bot
        granted, talking = work.newcomers(stage, scale(100, 2000)), work.newcomers(stage, scale(50, 500))
        operator = Operator(stage, granted)
        operator.start()

        async def chat() -> None:
            for member in talking:
                await stage.wire.say(member, "off-topic", "the lights flicker again")
                await asyncio.sleep(0.01)

        chatting = asyncio.create_task(chat())
        for number in range(crashes := scale(1, 6)):
            due = (number + 1) * len(granted) // (crashes + 1)
            await stage.eventually(lambda: operator.granted >= due)  # noqa: B023
            await own.crash()
            stage.database.close()
        await chatting
        await stage.eventually(lambda: not operator.is_alive())
        await everybody_was_told_once(stage, [*granted, *talking])
        assert stage.bot is bot
        assert bot.running
        await promises.hold(stage)


async def test_the_listener_is_killed_again_and_again(stage: Stage, scale: Scale) -> None:
    for _ in range(scale(2, 20)):
        members = work.newcomers(stage, 3)
        old = await stage.eventually(lambda: set(stage.superuser(BACKENDS, "% listener")))
        for (pid,) in old:
            stage.superuser("select pg_terminate_backend(%s)", pid)
        work.level_up(stage, members)
        await stage.eventually(lambda: all(stage.told(one) for one in members))  # noqa: B023
        await stage.eventually(lambda: set(stage.superuser(BACKENDS, "% listener")) - old)  # noqa: B023


async def test_connections_are_killed_under_load(stage: Stage, scale: Scale) -> None:
    members = work.newcomers(stage, scale(60, 1000))
    operator = Operator(stage, members)
    operator.start()
    kills = 0
    # A message may be in doubt for two minutes: Discord knows its nonce no longer, and nobody sends it again.
    until = time.monotonic() + 60
    while operator.is_alive():
        for (pid,) in stage.superuser(BACKENDS, "%") if time.monotonic() < until else ():
            stage.superuser("select pg_terminate_backend(%s)", pid)
            kills += 1
        await asyncio.sleep(0.15)
    assert kills
    await everybody_was_told_once(stage, members)


@pytest.mark.parametrize("ends", ["and passes everything on", "and breaks"])
async def test_the_network_falls_silent(stage: Stage, scale: Scale, ends: str) -> None:
    granted, talking = work.newcomers(stage, scale(30, 300)), work.newcomers(stage, scale(30, 300))
    slow = stage.wire.faults.add("POST /channels/*/messages", delay=0.2, times=3)
    operator = Operator(stage, granted)
    operator.start()
    await stage.eventually(lambda: slow.hits)
    stage.proxy.hush()
    for member in talking:
        await stage.wire.say(member, "off-topic", "does anybody hear this?")
    # Long: past every timeout that the bot has; connections are given up and made anew, in vain.
    await asyncio.sleep(scale(0.5, 40.0))
    await stage.eventually(lambda: not operator.is_alive())
    if ends == "and breaks":
        stage.proxy.cut()
    await stage.proxy.open()
    await everybody_was_told_once(stage, [*granted, *talking])
