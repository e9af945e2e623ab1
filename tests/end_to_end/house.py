"""Keeps a stage between tests: a bot starts in a second, and most tests need no fresh one."""

from collections.abc import AsyncIterator, Generator, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest
import pytest_asyncio

from tests.conftest import Cluster
from tests.patience import PATIENCE

from . import promises
from .stage import Stage, set_up

FAILED = pytest.StashKey[bool]()


def share_one_loop(items: Iterable[pytest.Item], folder: Path) -> None:
    """Let all tests below a folder share one event loop, since the wire that they share lives in it."""
    for item in items:
        if folder in item.path.parents and pytest_asyncio.is_async_test(item):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember that a test failed, for the house that then throws its stage away. For conftest.py."""
    report = yield
    if report.failed or hasattr(report, "wasxfail"):
        item.stash[FAILED] = True
    return report


class House:
    """Keeps the stage between tests, and builds another one after a test that failed on it."""

    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster
        self._stack = AsyncExitStack()
        self._stage: Stage | None = None

    @asynccontextmanager
    async def lend(self, test: pytest.Item) -> AsyncIterator[Stage]:
        """The stage for one test, swept, its bot running; after it, everything in `promises` is looked at."""
        stage = await self._swept()
        kept, before = False, len(stage.log)
        try:
            yield stage
            if not test.stash.get(FAILED, False):
                await promises.hold(stage)
                kept = True
        finally:
            if not kept:
                print(stage.log[before:][-5_000:])
                await self.tear_down()

    async def _swept(self) -> Stage:
        if self._stage is None:
            self._stage = await self._stack.enter_async_context(set_up(self._cluster))
        await self._stage.proxy.open()
        await self._stage.ready()
        self._stage.wire.faults.clear()
        self._stage.wire.refuse_resume(False)
        self._stage.wire.world.backend.answer_within = PATIENCE
        self._stage.defaults()
        return self._stage

    async def tear_down(self) -> None:
        """Leave nothing."""
        self._stage = None
        await self._stack.aclose()
