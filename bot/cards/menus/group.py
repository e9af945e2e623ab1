"""The group of a menu, and its end."""

from collections.abc import Sequence

import nextcord

from bot.cards.buttons import button, choice
from bot.cards.buttons import menu as select
from bot.cards.look import Look, card
from bot.cards.menus.parts import AGREED, called, count_of
from bot.cards.text import embed, name, plain
from bot.records.choices import CountRow
from bot.records.menus import Details, MenuRow
from bot.words import Words

BACK, DANGER = {"emoji": "◀️"}, nextcord.ButtonStyle.danger


@card
def group(words: Words, row: Details, others: Sequence[MenuRow]) -> Look:
    """What a menu is linked with, and its removal."""
    number = row.menu.number
    options = [
        choice(called(one), str(one.number)) for one in others if one.number not in (number, *row.linked)
    ]
    linked = ", ".join(f"`{one}`" for one in row.linked)
    text = words("menus-linked-with", menus=linked) if linked else words("menus-linked-none")
    leave = [button(words("menus-unlink"), "menus.unlink", number, emoji="✂️")] if linked else []
    return Look(
        embed=embed(plain(f"{number}: {row.menu.title}", 200), f"{text}\n\n{words('menus-group')}"),
        selects=(select(words("menus-link"), options, "menus.link", number),) if options else (),
        buttons=(
            *leave,
            button(words("menus-remove"), "menus.remove", number, emoji="🗑️", style=DANGER),
            button(words("back"), "menus.details", number, **BACK),
        ),
        ephemeral=True,
    )


@card
def ask_removal(words: Words, row: Details, counts: Sequence[CountRow]) -> Look:
    """The question before a menu is removed."""
    number = row.menu.number
    held = count_of(counts, number).held
    said = words("menus-ask-removal", menu=name(row.menu.title, 100), held=held)
    return Look(
        said,
        buttons=(
            button(words("menus-remove"), "menus.remove", number, AGREED, style=DANGER),
            button(words("cancel"), "menus.details", number),
        ),
        ephemeral=True,
    )


@card
def removed(words: Words, row: MenuRow) -> Look:
    """A menu that is there no more."""
    return Look(words("menus-removed", menu=name(row.title, 100)), ephemeral=True)
