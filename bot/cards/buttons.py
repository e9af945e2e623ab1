"""Buttons and menus: each names the SQL function that it calls, and its arguments."""

from collections.abc import Iterable
from typing import Any

import nextcord

from bot.cards import custom_id
from bot.cards.look import Button, Select
from bot.cards.text import cut
from bot.words import Words

MOST_LABEL = 80
MOST_OPTIONS = 25
MOST_OPTION = 100
"""Discord's limits: characters of a button, options of a menu, characters of one."""


def button(label: str, function: str, *arguments: str | int | None, **look: Any) -> Button:
    """A button that calls a function."""
    return nextcord.ui.Button(
        label=cut(label, MOST_LABEL),
        custom_id=custom_id.encode(function, *arguments),
        **({"style": nextcord.ButtonStyle.secondary} | look),
    )


def menu(
    placeholder: str,
    options: Iterable[nextcord.SelectOption],
    function: str,
    *arguments: str | int | None,
    **look: Any,
) -> Select:
    """A menu that calls a function: what is chosen follows the arguments."""
    return nextcord.ui.StringSelect(
        custom_id=custom_id.encode(function, *arguments),
        placeholder=cut(placeholder, MOST_OPTION),
        options=list(options)[:MOST_OPTIONS],
        **look,
    )


def choice(
    label: str, value: str, description: str | None = None, *, now: bool = False, emoji: str | None = None
) -> nextcord.SelectOption:
    """One option of a menu; `now`: it is the one that holds."""
    more: dict[str, Any] = {"description": cut(description, MOST_OPTION)} if description else {}
    more |= {"emoji": emoji} if emoji else {}
    return nextcord.SelectOption(label=cut(label, MOST_OPTION), value=value, default=now, **more)


def turns(
    words: Words, function: str, *arguments: str | int | None, page: int, is_last: bool, **look: Any
) -> tuple[Button, Button]:
    """The two buttons that turn pages; the page is the last argument of the function."""
    return (
        button(words("previous"), function, *arguments, page - 1, emoji="◀️", disabled=page <= 1, **look),
        button(words("next"), function, *arguments, page + 1, emoji="▶️", disabled=is_last, **look),
    )
