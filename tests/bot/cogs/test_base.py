import pytest

from bot.client import COGS
from bot.cogs.base import Cog

OURS = {name for name in vars(Cog) if not name.startswith("__")} - {"presses"}


@pytest.mark.parametrize("kind", COGS)
def test_no_command_takes_the_name_of_what_all_cogs_have(kind: type[Cog]) -> None:
    """A command named `show` would be called in the place of a method `show`."""
    assert {"look", "find", "look_all", "change", "show_card", "answer"} <= OURS
    assert {name for name in OURS if getattr(kind, name) is not getattr(Cog, name)} == set()
