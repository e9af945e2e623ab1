"""One stage for as many tests as possible."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.conftest import Cluster

pytest.register_assert_rewrite("tests.end_to_end.promises")

from .house import House, pytest_runtest_makereport, share_one_loop  # noqa: E402
from .stage import Stage  # noqa: E402

__all__ = ["pytest_runtest_makereport"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    share_one_loop(items, Path(__file__).parent)


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
    async with house.lend(request.node) as stage:
        yield stage
