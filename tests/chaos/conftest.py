"""Faults on a stage of their own: short in `script/test`, at full length in `script/test --chaos`."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.conftest import Cluster

pytest.register_assert_rewrite("tests.end_to_end.promises")

from tests.end_to_end.house import House, pytest_runtest_makereport, share_one_loop  # noqa: E402
from tests.end_to_end.stage import Stage  # noqa: E402

__all__ = ["pytest_runtest_makereport"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    share_one_loop(items, Path(__file__).parent)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def house(cluster: Cluster) -> AsyncIterator[House]:
    """Where the stage of these tests is kept."""
    house = House(cluster)
    yield house
    await house.tear_down()


@pytest_asyncio.fixture(loop_scope="session")
async def stage(house: House, request: pytest.FixtureRequest) -> AsyncIterator[Stage]:
    """A stage with one bot; after the test, everything in `promises` is looked at."""
    async with house.lend(request.node) as stage:
        remember_everything(stage)
        yield stage


def remember_everything(stage: Stage) -> None:
    """Keep every request, for the receipts of more effects than the stand-in remembers by itself."""
    rest = stage.wire.rest
    if rest.requests.maxlen is not None:
        rest.requests = type(rest.requests)(rest.requests)
