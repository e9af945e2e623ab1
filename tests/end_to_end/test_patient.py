"""Who is told that the database is away tries again, while it is there."""

from types import SimpleNamespace
from typing import Any

import pytest

from .patient import AWAY, PatientWire


@pytest.mark.parametrize(("is_there", "heard"), [(True, "Level 3"), (False, AWAY[0])])
async def test_members_try_again_where_the_database_is_there(is_there: bool, heard: str) -> None:
    answers = iter([AWAY[0], AWAY[-1], "Level 3"])
    proxy: Any = SimpleNamespace(is_open=is_there)

    async def act() -> Any:
        return SimpleNamespace(text=next(answers))

    assert (await PatientWire(proxy)._again(act)).text == heard
