"""How a member's own role looks, and what they are told of it."""

from collections.abc import Iterator, Sequence

import nextcord

from bot.cards.buttons import button
from bot.cards.look import Button, Look, card
from bot.cards.text import embed, lines, member, moment, name, role
from bot.records.personal import LeftRole, RoleRow
from bot.words import Words

MOST_NAME = 100


@card
def own_role(words: Words, row: RoleRow) -> Look:
    """A member's own role, or that there is none, with what they may do about it."""
    text = lines(words, _lines(words, row))
    return Look(
        embed=embed(words("personal-title"), text), buttons=tuple(_buttons(words, row)), ephemeral=True
    )


@card
def role_set(words: Words, row: RoleRow) -> Look:
    """How it looks from now on."""
    key = "personal-changed" if row.role_id else "personal-being-made"
    text = lines(words, [words(key), *_lines(words, row)])
    return Look(embed=embed(words("personal-title"), text), ephemeral=True)


@card
def role_dropped(words: Words, member_id: int) -> Look:
    """It is deleted."""
    return Look(words("personal-dropped", member=member(member_id)), ephemeral=True)


@card
def lapses(words: Words, row: RoleRow) -> Look:
    """For its member: it will be deleted, as they may not have one any more."""
    when = moment(row.lapses_at) if row.lapses_at else "?"
    said = words("personal-lapses", name=_name(row), server=name(row.guild_name), moment=when)
    return Look(embed=embed(words("personal-title"), said))


@card
def failed(words: Words, row: RoleRow) -> Look:
    """For its member: Discord did not make it, or change it."""
    key = "personal-failed" if row.role_id is None else "personal-not-changed"
    said = words(key, name=_name(row), server=name(row.guild_name))
    return Look(embed=embed(words("personal-title"), said))


@card
def not_dropped(words: Words, row: LeftRole) -> Look:
    """For whoever dropped it: Discord did not delete it."""
    said = words("personal-not-dropped", name=name(row.name, MOST_NAME), server=name(row.guild_name))
    return Look(embed=embed(words("personal-title"), said))


def _lines(words: Words, row: RoleRow) -> Iterator[str]:
    if row.name is None:
        yield words("personal-none-yet" if row.may_have else "personal-not-for-you")
        if not row.may_have:
            yield from _who_may(words, row)
        return
    yield role(row.role_id) if row.role_id else f"**{_name(row)}**"
    if row.colors:
        yield words("personal-has-colors", colors=hexadecimal(row.colors) or "")
    if row.emoji:
        yield words("personal-has-emoji", emoji=name(row.emoji))
    if row.has_icon:
        yield words("personal-has-icon")
    if row.lapses_at:
        yield f"⚠️ {words('personal-goes', moment=moment(row.lapses_at))}"
    if row.changeable_at:
        yield words("personal-changeable", moment=moment(row.changeable_at))


def _who_may(words: Words, row: RoleRow) -> Iterator[str]:
    if row.for_role_id is None and not row.for_boosters:
        yield words("personal-for-nobody")
    if row.for_role_id is not None:
        yield words("personal-for-role", role=role(row.for_role_id))
    if row.for_boosters:
        yield words("personal-for-boosters")


def _buttons(words: Words, row: RoleRow) -> Iterator[Button]:
    if row.may_have:
        key = "personal-make" if row.name is None else "personal-change"
        yield button(words(key), "personal.own_role", style=nextcord.ButtonStyle.primary)
    if row.name is not None:
        yield button(words("personal-drop"), "personal.drop_role", style=nextcord.ButtonStyle.danger)


def hexadecimal(colors: Sequence[int] | None) -> str | None:
    """Colours as people type them: #ff8800, #0088ff."""
    return ", ".join(f"#{color:06x}" for color in colors) if colors else None


def _name(row: RoleRow) -> str:
    return name(row.name or "", MOST_NAME)
