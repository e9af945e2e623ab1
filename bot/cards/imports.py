"""What another bot knew, before it is adopted, meanwhile and afterwards."""

from collections.abc import Iterator

import nextcord

from bot.cards.buttons import button
from bot.cards.look import Button, Look, card
from bot.cards.text import embed, lines, member
from bot.records.imports import Outcome, Outlook
from bot.words import Words
from bot.words.refusals import refusal

KEPT = ("level", "xp")
"""What can be kept of levels."""


@card
def unreadable(words: Words, most: int) -> Look:
    """A file that holds no rows, or is too large."""
    return Look(words("imports-unreadable", most=most // 1024**2), ephemeral=True)


@card
def outlook(words: Words, row: Outlook) -> Look:
    """An import in numbers; with buttons while it waits."""
    title = words(f"imports-title-{row.kind}", number=row.number)
    return Look(
        embed=embed(title, lines(words, _told(words, row))), buttons=_buttons(words, row), ephemeral=True
    )


@card
def dropped(words: Words, number: int) -> Look:
    """An import that is not adopted."""
    return Look(words("imports-dropped", number=number), ephemeral=True)


def _told(words: Words, row: Outlook) -> Iterator[str]:
    if row.state != "staged":
        said = "was-dropped" if row.state == "dropped" else row.state
        yield words(f"imports-{said}", lines=row.lines, changed=row.changed)
        return
    yield words("imports-counts", lines=row.lines)
    for verdict, count in (
        ("fresh", row.fresh),
        ("more", row.more),
        ("same", row.same),
        ("flawed", row.flawed),
    ):
        if count:
            yield words(f"imports-{verdict}", count=count)
    if row.kind == "levels":
        yield words(f"imports-keep-{row.keep}")
    if row.examples:
        yield ""
        yield from (_line(words, one) for one in row.examples)


def _line(words: Words, row: Outcome) -> str:
    who = member(row.member_id) if row.member_id else "–"
    if row.flaw is not None:
        said = refusal(words, row.obstacle or {}, row.flaw)
        return words("imports-line-flawed", place=row.place, who=who, said=said)
    if row.becomes_level is not None:
        levels = {"had_level": row.had_level or 0, "becomes_level": row.becomes_level}
        return words(
            "imports-line-level",
            place=row.place,
            who=who,
            had=row.had or 0,
            becomes=row.becomes or 0,
            **levels,
        )
    if row.becomes is not None:
        return words("imports-line-money", place=row.place, who=who, had=row.had or 0, becomes=row.becomes)
    return words("imports-line-case", place=row.place, who=who)


def _buttons(words: Words, row: Outlook) -> tuple[Button, ...]:
    if row.state == "committing":
        return (button(words("imports-look"), "imports.overview", row.number, row.keep, emoji="🔄"),)
    if row.state != "staged":
        return ()
    other = next(keep for keep in KEPT if keep != row.keep)
    switch = button(words(f"imports-rather-{other}"), "imports.overview", row.number, other)
    return (
        button(
            words("imports-commit"),
            "imports.commit",
            row.number,
            row.keep,
            style=nextcord.ButtonStyle.primary,
        ),
        *((switch,) if row.kind == "levels" else ()),
        button(words("imports-drop"), "imports.drop", row.number, style=nextcord.ButtonStyle.danger),
    )
