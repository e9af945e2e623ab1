"""How a panel looks to members."""

from bot.cards.buttons import MOST_OPTIONS, button, choice, menu
from bot.cards.custom_id import NONE
from bot.cards.look import Button, Look, card
from bot.cards.text import embed, plain
from bot.records.desk import PanelRow
from bot.words import Words

ANYBODY = ("tickets.open", NONE, NONE, NONE)
"""What a panel asks for: a ticket for who presses, about no message."""


@card
def panel(words: Words, row: PanelRow) -> Look:
    """A message by which members open tickets: a button for each type, or a menu."""
    shown = embed(plain(row.title, 250), row.text or "")
    types = list(zip(row.type_numbers, row.type_names, row.type_emojis, row.type_descriptions, strict=False))[
        :MOST_OPTIONS
    ]
    if not types:
        return Look(embed=shown)
    if row.style == "menu":
        options = [
            choice(plain(called, 80), str(number), description or None, emoji=emoji or None)
            for number, called, emoji, description in types
        ]
        return Look(embed=shown, selects=(menu(words("tickets-choose"), options, *ANYBODY),))
    return Look(embed=shown, buttons=tuple(_open(*one[:3]) for one in types))


def _open(number: int, called: str, emoji: str) -> Button:
    more = {"emoji": emoji} if emoji else {}
    return button(plain(called, 80), *ANYBODY, number, **more)
