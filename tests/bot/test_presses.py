"""Every button, menu and form of the bot, forged: whoever makes one up is told so, and it is no bug."""

from collections.abc import AsyncIterator, Iterator
from types import SimpleNamespace
from typing import Any

import nextcord
import pytest_asyncio

from bot.client import Guildkeeper
from bot.errors import Refused
from bot.metrics import Metrics

PARTS = ("1", "-", "²", "9" * 40, "1:1", "1:1:1", "1:1:1:1:1:1")
"""What stands after the function's name, most of it said of one part; none is said besides."""
CHOSEN: tuple[list[str], ...] = ([], ["-2"], ["1", "2"])
FORM = [{"component": {"custom_id": "reason", "value": "x"}}]


class Refusing:
    """A database that knows of nothing that is looked for, and refuses all else."""

    async def many(self, _record: type, _function: str, **arguments: Any) -> list[Any]:
        if "key" in arguments:
            raise Refused("U0000", "That is refused.")
        return []

    def __getattr__(self, _method: str) -> Any:
        async def refuse(*_what: object, **_arguments: Any) -> Any:
            raise Refused("U0000", "That is refused.")

        return refuse


class Answered:
    """Stands for the ways to answer an interaction, and counts."""

    def __init__(self) -> None:
        self.times = 0

    def is_done(self) -> bool:
        return self.times > 0

    def __getattr__(self, _verb: str) -> Any:
        async def answer(*_what: object, **_how: Any) -> None:
            self.times += 1

        return answer


@pytest_asyncio.fixture
async def client() -> AsyncIterator[Guildkeeper]:
    yield Guildkeeper(Refusing(), Metrics())  # type: ignore[arg-type]


def forged(name: str) -> Iterator[dict[str, Any]]:
    for custom_id in (name, *(f"{name}:{part}" for part in PARTS)):
        for values in CHOSEN:
            yield {"custom_id": custom_id, "values": values}
        yield {"custom_id": custom_id, "components": FORM}


def pressed(data: dict[str, Any]) -> Any:
    answered = Answered()
    kind = nextcord.InteractionType
    return SimpleNamespace(
        id=3,
        type=kind.modal_submit if "components" in data else kind.component,
        data=data,
        guild_id=1,
        channel_id=4,
        guild=None,
        message=None,
        user=SimpleNamespace(id=2, display_name="Ann"),
        permissions=nextcord.Permissions.none(),
        locale="en-US",
        guild_locale="en-US",
        client=SimpleNamespace(get_all_application_commands=list),
        response=answered,
        followup=answered,
        edit_original_message=answered.edit,
        delete_original_message=answered.delete,
    )


async def test_a_forged_custom_id_is_no_bug(client: Guildkeeper) -> None:
    """Of whatever function, with parts too few, too many, too large, or none of what it takes."""
    for data in (data for name in client._presses for data in forged(name)):
        interaction = pressed(data)
        await client.on_interaction(interaction)
        assert interaction.response.times, data
        assert client.metrics.errors._value.get() == 0, data
