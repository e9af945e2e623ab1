"""How the ladder, its rehearsal and the presets look."""

from collections.abc import Sequence

from bot.cards.look import Look, card
from bot.cards.moderation.look import deed
from bot.cards.text import MAX_ARGUMENT, cut, embed, lines, member, moment, name
from bot.records.moderation import PresetRow, Rehearsal, RungRow
from bot.words import Words


@card
def ladder(words: Words, rows: Sequence[RungRow]) -> Look:
    """The rungs that are in force, the lowest first."""
    if not rows:
        return Look(words("moderation-no-ladder"), ephemeral=True)
    shown = embed(words("moderation-ladder"), lines(words, (_rung(words, row) for row in rows)))
    shown.set_footer(text=words("moderation-ladder-hint"))
    return Look(embed=shown, ephemeral=True)


@card
def rung_set(words: Words, row: RungRow) -> Look:
    """A rung that was made or changed."""
    return Look(words("moderation-rung-set", rung=_rung(words, row)), ephemeral=True)


@card
def rung_removed(words: Words, row: RungRow) -> Look:
    """A rung that is there no more."""
    return Look(words("moderation-rung-removed", rung=_rung(words, row)), ephemeral=True)


def _rung(words: Words, row: RungRow) -> str:
    does = deed(words, row.action, row.duration)
    if row.within is None:
        return words("moderation-rung", points=row.points, does=does)
    return words("moderation-rung-within", points=row.points, within=words.span(row.within), does=does)


@card
def rehearsed(words: Words, rows: Sequence[Rehearsal], period: str) -> Look:
    """Whom a ladder would have met."""
    within = period.replace(" ", "-")
    if not rows:
        return Look(words("moderation-rehearsed-nobody", period=within), ephemeral=True)
    members = len({row.member_id for row in rows})
    summary = words("moderation-rehearsed", period=within, times=len(rows), members=members)
    shown = embed(
        words("moderation-rehearsal"),
        lines(words, [f"{summary}\n", *(_met(words, row) for row in rows)]),
    )
    shown.set_footer(text=words("moderation-rehearsed-only"))
    return Look(embed=shown, ephemeral=True)


def _met(words: Words, row: Rehearsal) -> str:
    reached = words("moderation-points", points=row.points)
    parts = [
        moment(row.at, "d"),
        words("moderation-case", number=str(row.number)),
        member(row.member_id),
        f"{reached} → {deed(words, row.action, row.duration)}",
    ]
    return " · ".join(parts)


@card
def presets(words: Words, rows: Sequence[PresetRow]) -> Look:
    """All presets."""
    if not rows:
        return Look(words("moderation-no-presets"), ephemeral=True)
    return Look(embed=embed(words("moderation-presets"), lines(words, map(_preset, rows))), ephemeral=True)


@card
def preset_set(words: Words, row: PresetRow) -> Look:
    """A preset that was made or changed."""
    return Look(words("moderation-preset-set", preset=_preset(row)), ephemeral=True)


@card
def preset_removed(words: Words, row: PresetRow) -> Look:
    """A preset that is there no more."""
    return Look(words("moderation-preset-removed", preset=_preset(row)), ephemeral=True)


def _preset(row: PresetRow) -> str:
    return cut(f"**{name(row.name, 50)}** · {name(row.reason, 400)}", MAX_ARGUMENT)
