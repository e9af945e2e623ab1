"""What cogs add to a call, which calls.py takes for granted."""

from types import SimpleNamespace
from typing import Any

import pytest

from bot.cogs.base import Cog
from bot.cogs.stats.charts import Stats
from bot.cogs.tickets.base import TicketCog
from bot.records.config import Setting
from tests.contract.calls import COG


class Database:
    """Notes the method and the names of the arguments."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, frozenset[str]]] = []

    def __getattr__(self, method: str) -> Any:
        async def call(*_what: object, **arguments: Any) -> Any:
            self.calls.append((method, frozenset(arguments)))

        return call


INTERACTION: Any = SimpleNamespace(
    id=3,
    guild_id=1,
    user=SimpleNamespace(id=2, display_name="Ann", roles=[]),
    permissions=SimpleNamespace(value=0),
)
TICKET = {"do": (7,)}
"""What a method takes besides: the number of a ticket."""


@pytest.mark.parametrize("method", sorted(COG))
async def test_a_cog_adds_what_the_contract_takes_for_granted(method: str) -> None:
    database: Any = Database()
    cog = (Stats if method.startswith("measure") else TicketCog)(database, None, None)  # type: ignore[arg-type]
    record = () if COG[method][0] == "value" else (Setting,)
    await getattr(cog, method)(*record, "config.show", INTERACTION, *TICKET.get(method, ()))
    assert database.calls == [COG[method]]


async def test_a_key_that_is_given_takes_the_place_of_the_interactions() -> None:
    given: list[Any] = []

    class Notes:
        async def row(self, _record: type, _function: str, **arguments: Any) -> None:
            given.append(arguments)

    cog = Cog(Notes(), None, None)  # type: ignore[arg-type]
    await cog.change(Setting, "config.set", INTERACTION)
    await cog.change(Setting, "config.set", INTERACTION, key="other")
    assert given == [
        {"guild_id": 1, "actor_id": 2, "key": "3"},
        {"guild_id": 1, "actor_id": 2, "key": "other"},
    ]
