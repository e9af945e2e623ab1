"""How cases look: one of them, a member's history, and what a search found."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from nextcord.utils import escape_markdown

from bot.cards.buttons import Button, button
from bot.cards.text import embed, lines
from bot.cards.look import Look, card
from bot.records.moderation import CaseRow, EditRow

PAGE = 10
"""Cases on a page; one more is asked for, to know whether there is another page."""
SHORT = 100
"""Characters of a reason in a list."""

TITLES = {
    "note": "Note",
    "warn": "Warning",
    "timeout": "Timeout",
    "untimeout": "Timeout lifted",
    "kick": "Kick",
    "ban": "Ban",
    "softban": "Softban",
    "unban": "Unban",
}
AUTHORS = {"operator": "an operator", "rule": "an automatic rule", "ladder": "the ladder"}


def case(row: CaseRow, follows: CaseRow | None = None, edits: Sequence[EditRow] = ()) -> Reply:
    """A case with all there is to it. `follows`: what the ladder made of it; `edits`: its earlier reasons."""
    card = embed(_title(row), escape_markdown(row.reason) if row.reason else "*No reason was given.*")
    for name, value, is_short in _fields(row, follows):
        card.add_field(name=name, value=value, inline=is_short)
    if edits:
        card.add_field(name="Earlier reasons", value=_fit(map(_edit, edits)), inline=False)
    return Reply(embed=card, buttons=_buttons(row), ephemeral=True)


def _fields(row: CaseRow, follows: CaseRow | None) -> list[tuple[str, str, bool]]:
    fields = [("Member", f"<@{row.member_id}>", True), ("Moderator", _author(row), True)]
    if row.points:
        fields.append(("Points", _points(row), True))
    if row.lasts:
        fields.append(("Until", _until(row), True))
    if row.follows is not None:
        fields.append(("Follows from", f"case {row.follows}", True))
    if follows is not None:
        fields.append(("The ladder", f"{_title(follows)}, {_until(follows)}", False))
    elif row.led_to is not None:
        fields.append(("The ladder", f"case {row.led_to}", True))
    if row.failure:
        fields.append(("Could not be carried out", row.failure, False))
    if row.evidence:
        fields.append(("Evidence", row.evidence, False))
    if row.pardoned_at is not None:
        fields.append(("Pardoned", _pardon(row, row.pardoned_at), False))
    return fields


def _title(row: CaseRow) -> str:
    state = " · pardoned" if row.pardoned_at else ""
    return f"Case {row.number} · {TITLES.get(row.kind, row.kind)}{state}"


def _author(row: CaseRow) -> str:
    return f"<@{row.actor_id}>" if row.actor_id else AUTHORS.get(row.source, "unknown")


def _points(row: CaseRow) -> str:
    if row.points_left == 0:
        return f"{row.points} (none left)"
    end = f", until {_moment(row.points_expire_at)}" if row.points_expire_at else ""
    left = f" ({row.points_left.normalize():f} left)" if row.points_left != row.points else ""
    return f"{row.points}{left}{end}"


def _until(row: CaseRow) -> str:
    """When a timeout or ban ends or ended; at once for what does not last."""
    if not row.lasts:
        return "at once"
    if row.is_active:
        return f"until {_moment(row.ends_at)}" if row.ends_at else "for good"
    by = f" by case {row.ended_by}" if row.ended_by else ""
    return f"ended {_moment(row.ended_at)}{by}" if row.ended_at else "ended"


def _pardon(row: CaseRow, at: datetime) -> str:
    who = f"<@{row.pardoned_by}>" if row.pardoned_by else "an operator"
    why = f": {escape_markdown(row.pardon_reason)}" if row.pardon_reason else ""
    return f"{_moment(at)} by {who}{why}"


def _edit(row: EditRow) -> str:
    who = f"<@{row.actor_id}>" if row.actor_id else "an operator"
    return f"{_short(row.reason)} (until {_moment(row.at)}, by {who})"


def _buttons(row: CaseRow) -> tuple[Button, ...]:
    history = button("History", "moderation.history", row.member_id, emoji="📜")
    if not row.can_be_pardoned:
        return (history,)
    return (button("Pardon", "moderation.pardon", row.number, emoji="🕊️"), history)


def history(rows: Sequence[CaseRow], member_id: int, points: object, *, is_first: bool) -> Reply:
    """A page of a member's cases, newest first."""
    if not rows and is_first:
        return Reply(f"There are no cases about <@{member_id}>.", ephemeral=True)
    shown, more = rows[:PAGE], len(rows) > PAGE
    text = lines(f"{_line(row)} · by {_author(row)}\n{_short(row.reason)}" for row in shown)
    card = embed("History", f"<@{member_id}>\n\n{text or 'There are no older cases.'}")
    card.set_footer(text=f"Points that count now: {points}")
    older = shown[-1].number if shown else None
    return Reply(
        embed=card,
        buttons=(
            button("Newest", "moderation.history", member_id, None, emoji="⏮️", disabled=is_first),
            button("Older", "moderation.history", member_id, older or 0, emoji="▶️", disabled=not more),
        ),
        ephemeral=True,
    )


def found(rows: Sequence[CaseRow]) -> Reply:
    """The newest cases that a search found."""
    if not rows:
        return Reply("No case is like that.", ephemeral=True)
    shown = rows[:PAGE]
    text = lines(
        f"{_line(row)} · <@{row.member_id}> by {_author(row)}\n{_short(row.reason)}" for row in shown
    )
    card = embed("Cases", text)
    if len(rows) > PAGE:
        card.set_footer(text=f"There are older ones: repeat it with before: {shown[-1].number}")
    return Reply(embed=card, ephemeral=True)


def _line(row: CaseRow) -> str:
    state = " · in force" if row.is_active else ""
    return f"**{_title(row)}** · {_moment(row.at, 'd')}{state}"


def _short(reason: str | None) -> str:
    if not reason:
        return "*no reason*"
    return escape_markdown(reason if len(reason) <= SHORT else reason[: SHORT - 1] + "…")


def _fit(rows: Any) -> str:
    """The last lines that fit into a field of an embed."""
    kept: list[str] = []
    for row in reversed(list(rows)):
        if sum(map(len, kept)) + len(kept) + len(row) > 1024:
            break
        kept.insert(0, row)
    return "\n".join(kept)


def _moment(at: datetime | None, style: str = "f") -> str:
    return f"<t:{int(at.timestamp())}:{style}>" if at else "?"
