"""One stage for as many tests as possible: a bot starts in a second, and most tests need no fresh one."""

from collections.abc import AsyncIterator, Generator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
import pytest_asyncio

from tests.conftest import Cluster

pytest.register_assert_rewrite("tests.end_to_end.promises")

from . import promises  # noqa: E402
from .stage import Stage, set_up  # noqa: E402

HERE = Path(__file__).parent
FAILED = pytest.StashKey[bool]()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All tests here share one event loop, since the wire that they share lives in it."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember that a test failed, for the fixture that then throws its stage away."""
    report = yield
    if report.failed:
        item.stash[FAILED] = True
    return report


class House:
    """Keeps the stage between tests, and builds another one after a test that failed on it."""

    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster
        self._stack = AsyncExitStack()
        self._stage: Stage | None = None

    async def stage(self) -> Stage:
        """The stage, swept, its bot running."""
        if self._stage is None:
            self._stage = await self._stack.enter_async_context(set_up(self._cluster))
        await self._stage.proxy.open()
        await self._stage.ready()
        self._stage.wire.faults.clear()
        self._stage.wire.refuse_resume(False)
        self._stage.defaults()
        return self._stage

    async def tear_down(self) -> None:
        """Leave nothing."""
        self._stage = None
        await self._stack.aclose()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def house(cluster: Cluster) -> AsyncIterator[House]:
    """Where the stage is kept."""
    house = House(cluster)
    yield house
    await house.tear_down()


@pytest_asyncio.fixture(loop_scope="session")
async def stage(house: House, request: pytest.FixtureRequest) -> AsyncIterator[Stage]:
    """A stage that many tests share: take newcomers, not the members of the playground, for what counts XP.

    After the test, everything in `promises` is looked at.
    """
    stage = await house.stage()
    kept, before = False, len(stage.log)
    try:
        yield stage
        if not request.node.stash.get(FAILED, False):
            await promises.hold(stage)
            kept = True
    finally:
        if not kept:
            print(stage.log[before:][-5_000:])
            await house.tear_down()
