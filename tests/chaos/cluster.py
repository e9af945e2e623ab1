"""A PostgreSQL cluster that a test may crash: the others live on the shared one."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.conftest import Cluster
from tests.patience import PATIENCE

SCRIPT = Path(__file__).with_name("cluster.sh")
STANDBY = Path(__file__).with_name("standby.sh")


class CrashingCluster:
    """A cluster of the test's own, with the same template."""

    cluster: Cluster

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    @classmethod
    async def start(cls, like: Cluster, *settings: str, script: Path = SCRIPT) -> "CrashingCluster":
        """Start one with the template of `like`, and with these settings besides."""
        process = await asyncio.create_subprocess_exec(
            script,
            *settings,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env=os.environ
            | {
                "GUILDKEEPER_TEST_HOST": like.host,
                "GUILDKEEPER_TEST_PORT": like.port,
                "GUILDKEEPER_TEST_TEMPLATE": like.template,
            },
        )
        own = cls(process)
        own.cluster = Cluster(await own._line(), "5432", like.template)
        return own

    async def crash(self) -> None:
        """`pg_ctl stop -m immediate`, and start again: returns when the server answers."""
        assert self._process.stdin is not None
        self._process.stdin.write(b"\n")
        await self._line()

    async def close(self) -> None:
        """Remove it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        async with asyncio.timeout(PATIENCE):
            await self._process.wait()

    async def _line(self) -> str:
        assert self._process.stdout is not None
        async with asyncio.timeout(PATIENCE):
            line = await self._process.stdout.readline()
        assert line, "the cluster's script ended; its words are above"
        return line.decode().strip()


@asynccontextmanager
async def crashing_cluster(like: Cluster, *settings: str) -> AsyncIterator[CrashingCluster]:
    """A cluster for one test."""
    own = await CrashingCluster.start(like, *settings)
    try:
        yield own
    finally:
        await own.close()


@asynccontextmanager
async def standby(of: Cluster) -> AsyncIterator[CrashingCluster]:
    """A streaming replica of a cluster, for one test."""
    own = await CrashingCluster.start(of, of.host, script=STANDBY)
    try:
        yield own
    finally:
        await own.close()
