"""Buttons: each names the SQL function that it calls, and its arguments."""

from typing import Any

import nextcord

from bot.cards import custom_id

type Button = nextcord.ui.Button[Any]


def button(label: str, function: str, *arguments: str | int | None, **look: Any) -> Button:
    """A button that calls a function."""
    return nextcord.ui.Button(
        label=label,
        custom_id=custom_id.encode(function, *arguments),
        **({"style": nextcord.ButtonStyle.secondary} | look),
    )


def turns(
    function: str,
    *arguments: str | int | None,
    page: int,
    is_last: bool,
    labels: tuple[str, str] = ("Previous", "Next"),
    **look: Any,
) -> tuple[Button, Button]:
    """The two buttons that turn pages; the page is the last argument of the function."""
    back, on = labels
    return (
        button(back, function, *arguments, page - 1, emoji="◀️", disabled=page <= 1, **look),
        button(on, function, *arguments, page + 1, emoji="▶️", disabled=is_last, **look),
    )
