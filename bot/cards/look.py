"""What a card is: facts that are drawn into a message once it is known who reads it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import wraps
from typing import Any, Concatenate, Self

import nextcord

from bot.pictures.picture import Drawn, Picture
from bot.pictures.portrait import Portrait
from bot.records.pictures import Style
from bot.words import Words

MAX_CONTENT = 2_000
"""Discord's limit: a longer text would be refused whole."""

type Button = nextcord.ui.Button[Any]
type Select = nextcord.ui.StringSelect[Any] | nextcord.ui.ChannelSelect[Any] | nextcord.ui.RoleSelect[Any]


@dataclass(frozen=True, slots=True)
class Look:
    """What a message looks like: text, an embed, menus and buttons, and whether only who asked sees it.

    Where there is a picture, it takes the embed's place; the embed stays for when it cannot be drawn in time.
    """

    content: str | None = None
    embed: nextcord.Embed | None = None
    selects: tuple[Select, ...] = ()
    buttons: tuple[Button, ...] = ()
    ephemeral: bool = False
    picture: Picture | None = None
    portrait: Portrait | None = None
    """A picture of a member whose face is asked for when the outbox sends it."""
    chart: Callable[[Style], Picture] | None = None
    """A picture whose style, that of the server, is asked for when the outbox sends it."""
    file: Drawn | None = None
    """The picture, as soon as it is drawn."""

    def __post_init__(self) -> None:
        if self.content is not None and len(self.content) > MAX_CONTENT:
            object.__setattr__(self, "content", self.content[: MAX_CONTENT - 1] + "…")

    def drawn(self, drawn: Drawn | None) -> Self:
        """The look with its picture instead of the embed, or without one."""
        return self if drawn is None else replace(self, embed=None, file=drawn)


type Card = Callable[[Words], Look]
"""A message whose facts are known and whose reader is not."""


def card[**Facts](draw: Callable[Concatenate[Words, Facts], Look]) -> Callable[Facts, Card]:
    """Make a card of a function that draws: `shown(row)` waits for the words that `draw(words, row)` takes.

    Drawn twice, it looks the same: a card knows nothing but its facts and its reader.
    """

    @wraps(draw)
    def of(*facts: Facts.args, **named: Facts.kwargs) -> Card:
        return lambda words: draw(words, *facts, **named)

    return of
