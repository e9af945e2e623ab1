"""Buttons and menus: each names the SQL function that it calls, and its arguments."""

from collections.abc import Iterable, Sequence
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
PAGE = MOST_OPTIONS - 1
"""Options of a menu that has more of them: its last one leads on."""
MORE = "page"
"""What is chosen in a menu to see the next options: `page` and its number."""


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


class _Roles(nextcord.ui.RoleSelect[Any]):
    """A list of a server's roles; nextcord has no words for those that are chosen already."""

    def __init__(self, now: Sequence[int], **look: Any) -> None:
        super().__init__(**look)
        self._now = now

    def to_component_dict(self) -> Any:
        chosen = [{"id": str(role_id), "type": "role"} for role_id in self._now]
        return {**super().to_component_dict(), **({"default_values": chosen} if chosen else {})}


def roles(
    placeholder: str,
    function: str,
    *arguments: str | int | None,
    now: Iterable[int] = (),
    most: int = MOST_OPTIONS,
    **look: Any,
) -> Select:
    """A list of a server's roles that calls a function; `now`: those that are chosen already."""
    return _Roles(
        tuple(now)[:most],
        custom_id=custom_id.encode(function, *arguments),
        placeholder=cut(placeholder, MOST_OPTION),
        max_values=most,
        **look,
    )


def choice(
    label: str, value: str, description: str | None = None, *, now: bool = False, emoji: str | None = None
) -> nextcord.SelectOption:
    """One option of a menu; `now`: it is the one that holds."""
    more: dict[str, Any] = {"description": cut(description, MOST_OPTION)} if description else {}
    more |= {"emoji": emoji} if emoji else {}
    return nextcord.SelectOption(label=cut(label, MOST_OPTION), value=value, default=now, **more)


def page_of[Row](rows: Sequence[Row], page: int) -> Sequence[Row]:
    """The rows whose options `paged` shows on a page."""
    if len(rows) <= MOST_OPTIONS:
        return rows
    here = min(max(page, 1), _pages(rows))
    return rows[(here - 1) * PAGE : here * PAGE]


def paged(
    words: Words, options: Sequence[nextcord.SelectOption], page: int = 1
) -> list[nextcord.SelectOption]:
    """Options as a menu takes them: all, or those of a page, and what leads on to the next."""
    if len(options) <= MOST_OPTIONS:
        return list(options)
    pages = _pages(options)
    following = min(max(page, 1), pages) % pages + 1
    label = words("page-of", page=following, pages=pages)
    return [*page_of(options, page), choice(label, f"{MORE}{following}", emoji="▶️")]


def _pages(rows: Sequence[object]) -> int:
    return -(-len(rows) // PAGE)


def turned(chosen: str) -> int | None:
    """The page that was chosen in a menu of `paged`; None: what was chosen is one of its options."""
    number = chosen.removeprefix(MORE)
    return int(number) if number != chosen and number.isdecimal() and len(number) < 5 else None


def turns(
    words: Words, function: str, *arguments: str | int | None, page: int, is_last: bool, **look: Any
) -> tuple[Button, Button]:
    """The two buttons that turn pages; the page is the last argument of the function."""
    return (
        button(words("previous"), function, *arguments, page - 1, emoji="◀️", disabled=page <= 1, **look),
        button(words("next"), function, *arguments, page + 1, emoji="▶️", disabled=is_last, **look),
    )
