"""How the ladder, its rehearsal and the presets look."""

from collections.abc import Sequence
from datetime import timedelta

from nextcord.utils import escape_markdown

from bot.cards.text import count, embed, lines, span
from bot.cards.look import Look, card
from bot.records.moderation import PresetRow, Rehearsal, RungRow


def ladder(rows: Sequence[RungRow]) -> Reply:
    """The rungs that are in force, the lowest first."""
    if not rows:
        return Reply(
            "Points lead to nothing here. `/ladder preset` chooses a ladder, `/ladder set` makes one.",
            ephemeral=True,
        )
    card = embed("What points lead to", lines(map(_rung, rows)))
    card.set_footer(text="/ladder rehearse shows whom a ladder would have met.")
    return Reply(embed=card, ephemeral=True)


def changed(row: RungRow, done: str) -> Reply:
    """A rung that was set or removed."""
    return Reply(f"{done}: {_rung(row)}", ephemeral=True)


def _rung(row: RungRow) -> str:
    within = f" within {span(row.within)}" if row.within else ""
    return f"**{count(row.points, 'point')}**{within} → {_deed(row.action, row.duration)}"


def _deed(action: str, duration: timedelta | None) -> str:
    if duration is not None:
        return f"{action} for {span(duration)}"
    return "ban for good" if action == "ban" else action


def rehearsed(rows: Sequence[Rehearsal], period: str) -> Reply:
    """Whom a ladder would have met."""
    if not rows:
        return Reply(f"That ladder would have met nobody in {period}.", ephemeral=True)
    people = count(len({row.member_id for row in rows}), "member")
    text = lines(
        f"<t:{int(row.at.timestamp())}:d> case {row.number} · <@{row.member_id}> · "
        f"{count(row.points, 'point')} → {_deed(row.action, row.duration)}"
        for row in rows
    )
    card = embed("A rehearsal", f"In {period}: {count(len(rows), 'time')}, {people}.\n\n{text}"[:4096])
    card.set_footer(text="Nothing was done to anybody.")
    return Reply(embed=card, ephemeral=True)


def presets(rows: Sequence[PresetRow]) -> Reply:
    """All presets."""
    if not rows:
        return Reply("There are no presets yet. `/presets set` makes one.", ephemeral=True)
    return Reply(embed=embed("Presets", lines(map(_preset, rows))), ephemeral=True)


def preset(row: PresetRow, done: str) -> Reply:
    """A preset that was set or removed."""
    return Reply(f"{done}: {_preset(row)}", ephemeral=True)


def _preset(row: PresetRow) -> str:
    return f"**{escape_markdown(row.name)}**: {escape_markdown(row.reason)}"
