import pytest

from bot.client import COGS
from bot.cogs.base import Cog
from bot.cogs.stats.charts import Stats
from bot.cogs.tickets.base import TicketCog
from tests.contract.calls import COG


def names(kind: type[Cog]) -> set[str]:
    return {name for name in vars(kind) if not name.startswith("__")} - {"presses"}


@pytest.mark.parametrize("kind", COGS)
def test_no_command_takes_the_name_of_what_all_cogs_have(kind: type[Cog]) -> None:
    """A command named `show` would be called in the place of a method `show`."""
    assert set(COG) | {"show_card", "answer"} <= names(Cog) | names(TicketCog) | names(Stats)
    for base in (Cog, TicketCog):
        if issubclass(kind, base):
            assert {name for name in names(base) if getattr(kind, name) is not getattr(base, name)} == set()
