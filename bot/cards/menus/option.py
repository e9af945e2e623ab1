"""The editor of one option of a menu, and its forms."""

from collections.abc import Sequence

import nextcord

from bot.cards.buttons import button, roles
from bot.cards.look import Look, card
from bot.cards.menus.editor import editor
from bot.cards.menus.parts import (
    asked_of,
    count_of,
    fault_line,
    option_line,
    option_of,
    requirement_of,
    there,
    typed,
)
from bot.cards.setting import span
from bot.cards.text import embed, lines, name, plain
from bot.interaction.form import Field
from bot.records.choices import CountRow
from bot.records.menus import Details, OptionRow
from bot.words import Words

WORDS, TERMS, ROLES = "words", "terms", "roles"
"""The parts of an option that are asked for together."""
MOST_ROLES = 10
"""Roles of one option, as SQL allows."""
BACK, DANGER = {"emoji": "◀️"}, nextcord.ButtonStyle.danger


@card
def option(words: Words, row: Details, counts: Sequence[CountRow], number: int) -> Look:
    """An option with everything that can be done with it."""
    found = option_of(row, number)
    if found is None:
        return editor(row, counts)(words)
    shown = embed(plain(f"{row.menu.title}: {found.label}", 200), _about(words, row, counts, found))
    target = (found.menu, found.number)
    return Look(
        embed=shown,
        selects=(
            roles(
                words("menus-roles"),
                *("menus.set_option", *target, ROLES),
                now=there(row, found.role_ids),
                most=MOST_ROLES,
            ),
        ),
        buttons=(
            button(words("menus-words"), "menus.set_option", *target, WORDS, emoji="✏️"),
            button(words("menus-terms"), "menus.set_option", *target, TERMS, emoji="🎫"),
            button(words("menus-who"), "menus.requirements", *target, emoji="🔒"),
            button(words("menus-drop"), "menus.drop_option", *target, emoji="🗑️", style=DANGER),
            button(words("back"), "menus.details", row.menu.number, **BACK),
        ),
        ephemeral=True,
    )


def _about(words: Words, row: Details, counts: Sequence[CountRow], found: OptionRow) -> str:
    faults = [fault_line(words, fault) for fault in row.faults if fault.option == found.number]
    about = [name(found.description, 100)] if found.description else []
    asked = asked_of(words, requirement_of(row, found.number))
    held = count_of(counts, found.menu, found.number).held
    kept = [words("menus-held", count=held)] if held else []
    return lines(words, [option_line(words, found, counts), *about, *kept, *asked, *faults])


def option_fields(words: Words, row: OptionRow, part: str) -> list[Field]:
    """What a form asks of an option: its words, or its terms."""
    if part == WORDS:
        return [
            Field("label", words("menus-field-label"), row.label, required=True, most=80),
            Field("emoji", words("menus-field-emoji"), row.emoji, words("menus-hint-emoji"), most=64),
            Field("description", words("menus-field-description"), row.description, most=100),
            Field("place", words("menus-field-place"), str(row.place), required=True, most=10),
        ]
    return [
        Field("price", words("menus-field-price"), typed(row.price), words("menus-hint-price"), most=20),
        Field(
            "duration",
            words("menus-field-duration"),
            span(row.duration),
            words("menus-hint-duration"),
            most=40,
        ),
        Field("cap", words("menus-field-cap"), typed(row.cap), words("menus-hint-cap"), most=10),
    ]
