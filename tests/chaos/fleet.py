"""Several bot processes on one database, each with some of the shards, and a server on each shard."""

import asyncio
import inspect
import shutil
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from simcord.backend.models import Guild

from playground.wire import Wire
from tests.conftest import BOT, SUPERUSER, Cluster, clone
from tests.end_to_end.database import ADMIN, Database
from tests.end_to_end.process import TOKEN, BotProcess
from tests.end_to_end.stage import LOOK_EVERY
from tests.patience import PATIENCE

XP = 100


class Fleet:
    """Discord, which heeds shards; the database; processes by name, each with a log of its own."""

    def __init__(self, wire: Wire, database: Database, folder: Path, guilds: Sequence[Guild]) -> None:
        self.wire = wire
        self.database = database
        self.guilds = guilds
        self.shards = len(guilds)
        self.said: Counter[int] = Counter()
        """How many messages Alice has written, by guild."""
        self._folder = folder
        self._processes: dict[str, BotProcess] = {}

    async def start(self, name: str, shards: str = "auto", **settings: str) -> BotProcess:
        """Start a process; it has not taken any shard yet."""
        process = BotProcess.start(
            self._folder / name,
            {
                "DISCORD_TOKEN": TOKEN,
                "DISCORD_API": self.wire.api,
                "GUILDKEEPER_DATABASE": self.database.dsn(BOT),
                "GUILDKEEPER_SHARDS": shards,
            }
            | settings,
        )
        self._processes[name] = process
        return process

    async def stop(self, name: str) -> None:
        """SIGTERM, as whoever replaces processes one by one."""
        ended = await self._processes.pop(name).stop()
        assert ended.code == 0, ended.log[-3000:]

    async def kill(self, name: str) -> None:
        """SIGKILL."""
        await self._processes[name].kill()

    async def close(self) -> None:
        """End all processes."""
        for process in self._processes.values():
            if process.running:
                await process.kill()

    def process(self, name: str) -> BotProcess:
        """One of them."""
        return self._processes[name]

    # ------------------------------------------------------------------ who hears what

    def shard_of(self, guild: Guild) -> int:
        """Which shard hears a guild."""
        return (guild.id >> 22) % self.shards

    def held(self, *, heard: bool = True) -> dict[str, list[int]]:
        """The shards of each process, by its name; with `heard`, those of which it hears all guilds."""
        names = {f":{process.pid}:": name for name, process in self._processes.items()}
        shards: dict[str, list[int]] = {}
        for shard_id, holder in self.sql(
            """select shard_id, holder from event.shards
            where state = 'held' and (not %s or heard_until > lease_until - interval '30 s' - interval '1 s')
            order by shard_id""",
            heard,
        ):
            name = next(name for pid, name in names.items() if pid in holder)
            shards.setdefault(name, []).append(shard_id)
        return shards

    async def hold(self, **shards: int) -> None:
        """Wait until each process hears so many shards, and no other one does."""
        await self.eventually(lambda: {name: len(ids) for name, ids in self.held().items()} == shards)

    def leases_end(self) -> None:
        """The time of all leases passes."""
        self.superuser("update event.shard set lease_until = now() where lease_until > now()")
        self.superuser("update event.process set alive_until = now()")

    def set_up(self) -> None:
        """Every message earns as much."""
        for guild in self.guilds:
            for key, value in (("xp_max", XP), ("xp_min", XP), ("cooldown", "0 seconds")):
                self.sql("select config.set(%s, %s, %s)", guild.id, f"leveling.{key}", str(value))

    def absences(self) -> dict[int, list[tuple[Any, ...]]]:
        """From when to when nobody heard each guild, in their order."""
        rows = self.sql(
            "select guild_id, from_at, until_at from event.absence where from_at < until_at order by from_at"
        )
        return {guild.id: [row[1:] for row in rows if row[0] == guild.id] for guild in self.guilds}

    # ------------------------------------------------------------------ what happens

    async def say(self, times: int = 1) -> None:
        """Alice writes in each guild."""
        for guild in self.guilds:
            self.wire.guild = guild
            for _ in range(times):
                await self.wire.say("alice", f"talk {guild.id}", "good evening")
                self.said[guild.id] += 1

    async def counted(self) -> None:
        """Wait until each message has earned; none has earned twice."""
        expected = {guild_id: XP * times for guild_id, times in self.said.items()}
        query = "select guild_id, xp from leveling.member where member_id = %s and xp > 0"
        member_id = self.wire.user("alice").id
        await self.eventually(lambda: dict(self.sql(query, member_id)) == expected)

    def now(self) -> datetime:
        """The moment, as the database has it."""
        moment: datetime = self.superuser("select clock_timestamp()")[0][0]
        return moment

    def log(self, name: str) -> str:
        """What a process has written."""
        return (self._folder / name).read_text(errors="replace")

    def sql(self, query: str, *values: object) -> Sequence[tuple[Any, ...]]:
        """One statement as an operator."""
        return self.database.run(ADMIN, query, *values)

    def superuser(self, query: str, *values: object) -> Sequence[tuple[Any, ...]]:
        """One statement as superuser."""
        return self.database.run(SUPERUSER, query, *values)

    async def eventually[T](self, true: Callable[[], T], *, within: float = PATIENCE) -> T:
        """Wait until `true()` holds and return what it said."""
        deadline = asyncio.get_running_loop().time() + within
        while not (answer := true()):
            if asyncio.get_running_loop().time() > deadline:
                logs = "\n".join(f"{name}:\n{self.log(name)[-1500:]}" for name in self._processes)
                shards = self.sql("select * from event.shards order by shard_id")
                raise AssertionError(f"not yet:\n{inspect.getsource(true).strip()}\n{shards}\n{logs}")
            await asyncio.sleep(LOOK_EVERY)
        return answer


@asynccontextmanager
async def fleet(cluster: Cluster, *, shards: int) -> AsyncIterator[Fleet]:
    """A stage for processes, with a guild on each shard; none of them runs yet."""
    folder = Path(tempfile.mkdtemp(prefix="gk-fleet-"))
    try:
        with clone(cluster) as name:
            database = Database(cluster, name)
            async with Wire() as wire:
                wire.share_out(shards, max_concurrency=shards)
                backend = wire.world.backend
                first = wire.guild
                guilds = [first]
                for number in range(1, shards):
                    guild_id = ((first.id >> 22) + number) << 22
                    guilds.append(
                        backend.create_guild(f"Number {number}", id=guild_id, owner_id=wire.user("alice").id)
                    )
                for guild in guilds:
                    backend.create_channel(guild.id, f"talk {guild.id}")
                stage = Fleet(wire, database, folder, guilds)
                try:
                    yield stage
                    assert wire.violations == []
                finally:
                    await stage.close()
                    database.close()
    finally:
        shutil.rmtree(folder)
