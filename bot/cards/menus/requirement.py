"""The editor of what a menu, or one of its options, asks of members."""

from collections.abc import Iterator

import nextcord

from bot.cards.buttons import button, roles
from bot.cards.look import Button, Look, card
from bot.cards.menus.parts import FORM, asked_of, option_of, requirement_of, there, typed
from bot.cards.text import embed, lines, plain
from bot.interaction.form import Field
from bot.records.choices import AudienceRow
from bot.records.menus import Details, RequirementRow
from bot.words import Words

REQUIRED, FORBIDDEN, ALL_REQUIRED, ALL_FORBIDDEN, LEVEL = (
    "required",
    "forbidden",
    "all-of",
    "all-not",
    "level",
)
"""The parts of what is asked of members."""
BACK, PRIMARY = {"emoji": "◀️"}, nextcord.ButtonStyle.primary


@card
def requirement(words: Words, row: Details, number: int, audience: AudienceRow) -> Look:
    """What a menu (number 0) or an option asks of members, and how to change it."""
    asked = requirement_of(row, number)
    found = option_of(row, number)
    about = found.label if found else row.menu.title
    text = lines(words, _audience(words, audience, [*asked_of(words, asked)]))
    target = (row.menu.number, number)
    where = ("menus.options", row.menu.number, number) if found else ("menus.details", row.menu.number)
    return Look(
        embed=embed(plain(f"{words('menus-who')}: {about}", 200), text),
        selects=(
            roles(
                words("menus-required"),
                *("menus.set_requirement", *target, REQUIRED),
                now=there(row, asked.required_role_ids),
                min_values=0,
            ),
            roles(
                words("menus-forbidden"),
                *("menus.set_requirement", *target, FORBIDDEN),
                now=there(row, asked.forbidden_role_ids),
                min_values=0,
            ),
        ),
        buttons=(*_changes(words, asked, *target), button(words("back"), *where, **BACK)),
        ephemeral=True,
    )


def _audience(words: Words, row: AudienceRow, asked: list[str]) -> Iterator[str]:
    """What is asked, and what that comes to: an option may be asked for by what its menu asks, too."""
    yield from asked
    if row.may == row.members and not asked:
        yield words("menus-asks-nothing")
        return
    if asked:
        yield ""
    yield words("menus-audience", may=row.may, members=row.members)
    if row.outside:
        yield words("menus-outside", count=row.outside)


def _changes(words: Words, row: RequirementRow, menu: int, number: int) -> Iterator[Button]:
    target = ("menus.set_requirement", menu, number)
    yield button(words("menus-level"), *target, LEVEL, FORM, style=PRIMARY)
    if row.required_role_ids:
        other = int(not row.requires_all)
        yield button(
            words("menus-all-required" if other else "menus-any-required"), *target, ALL_REQUIRED, other
        )
        yield button(words("menus-none-required"), *target, REQUIRED, None)
    if row.forbidden_role_ids:
        other = int(not row.forbids_all)
        yield button(
            words("menus-all-forbidden" if other else "menus-any-forbidden"), *target, ALL_FORBIDDEN, other
        )
        yield button(words("menus-none-forbidden"), *target, FORBIDDEN, None)


def level_field(words: Words, row: Details, number: int) -> Field:
    """The level that a form asks for."""
    return Field(LEVEL, words("menus-field-level"), typed(requirement_of(row, number).level), most=10)
