"""How a member's own role looks, and what they are told of it."""

from collections.abc import Iterator, Sequence

import nextcord

from bot.cards.buttons import button
from bot.cards.look import Button, Look, card
from bot.cards.text import embed, lines, member, moment, name, role
from bot.records.roles import PersonalRow
from bot.words import Words

MOST_NAME = 100


@card
def personal(words: Words, row: PersonalRow) -> Look:
    """A member's own role, or that there is none, with what they may do about it."""
    text = lines(words, _lines(words, row))
    return Look(
        embed=embed(words("roles-personal"), text), buttons=tuple(_buttons(words, row)), ephemeral=True
    )


@card
def personal_set(words: Words, row: PersonalRow) -> Look:
    """How it looks from now on."""
    key = "roles-personal-changed" if row.role_id else "roles-personal-being-made"
    text = lines(words, [words(key), *_lines(words, row)])
    return Look(embed=embed(words("roles-personal"), text), ephemeral=True)


@card
def personal_dropped(words: Words, member_id: int) -> Look:
    """It is deleted."""
    return Look(words("roles-personal-dropped", member=member(member_id)), ephemeral=True)


@card
def personal_lapses(words: Words, row: PersonalRow) -> Look:
    """For its member: it will be deleted, as they may not have one any more."""
    when = moment(row.lapses_at) if row.lapses_at else "?"
    said = words("roles-personal-lapses", name=_name(row), server=name(row.guild_name), moment=when)
    return Look(embed=embed(words("roles-personal"), said))


@card
def personal_failed(words: Words, row: PersonalRow) -> Look:
    """For its member: Discord did not make it."""
    said = words("roles-personal-failed", name=_name(row), server=name(row.guild_name))
    return Look(embed=embed(words("roles-personal"), said))


def _lines(words: Words, row: PersonalRow) -> Iterator[str]:
    if row.name is None:
        yield words("roles-personal-none-yet" if row.may_have else "roles-personal-not-for-you")
        if not row.may_have:
            yield from _who_may(words, row)
        return
    yield role(row.role_id) if row.role_id else f"**{_name(row)}**"
    if row.colors:
        yield words("roles-personal-has-colors", colors=hexadecimal(row.colors) or "")
    if row.emoji:
        yield words("roles-personal-has-emoji", emoji=name(row.emoji))
    if row.has_icon:
        yield words("roles-personal-has-icon")
    if row.lapses_at:
        yield f"⚠️ {words('roles-personal-goes', moment=moment(row.lapses_at))}"
    if row.changeable_at:
        yield words("roles-personal-changeable", moment=moment(row.changeable_at))


def _who_may(words: Words, row: PersonalRow) -> Iterator[str]:
    if row.for_role_id is None and not row.for_boosters:
        yield words("roles-personal-for-nobody")
    if row.for_role_id is not None:
        yield words("roles-personal-for-role", role=role(row.for_role_id))
    if row.for_boosters:
        yield words("roles-personal-for-boosters")


def _buttons(words: Words, row: PersonalRow) -> Iterator[Button]:
    if row.may_have:
        key = "roles-personal-make" if row.name is None else "roles-personal-change"
        yield button(words(key), "roles.personal_role", style=nextcord.ButtonStyle.primary)
    if row.name is not None:
        yield button(words("roles-personal-drop"), "roles.drop_personal", style=nextcord.ButtonStyle.danger)


def hexadecimal(colors: Sequence[int] | None) -> str | None:
    """Colours as people type them: #ff8800, #0088ff."""
    return ", ".join(f"#{color:06x}" for color in colors) if colors else None


def _name(row: PersonalRow) -> str:
    return name(row.name or "", MOST_NAME)
