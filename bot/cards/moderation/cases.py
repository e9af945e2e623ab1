"""How cases look: one of them, a member's history, and what a search found."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal

import nextcord

from bot.cards.buttons import button
from bot.cards.look import Button, Look, card
from bot.cards.moderation.look import COLOURS, WITHDRAWN, kind, reason, when, written
from bot.cards.text import cut, embed, lines, member, moment, name
from bot.records.moderation import CaseRow, EditRow
from bot.words import Words
from bot.words.refusals import refusal

PAGE = 10
"""Cases on a page; one more is asked for, to know whether there is another page."""
SHORT = 100
"""Characters of a reason in a list."""
MAX_FIELD = 1_024


@card
def case(words: Words, row: CaseRow, follows: CaseRow | None = None, edits: Sequence[EditRow] = ()) -> Look:
    """A case with all there is to it, here and in the case log.

    `follows`: what the ladder made of it; `edits`: its earlier reasons.
    """
    shown = nextcord.Embed(
        title=_title(words, row),
        description=reason(words, row) or words("moderation-no-reason"),
        colour=WITHDRAWN if row.pardoned_at else COLOURS[row.kind],
        timestamp=row.at,
    )
    for title, value, is_short in _fields(words, row, follows):
        shown.add_field(name=words(f"moderation-case-{title}"), value=value, inline=is_short)
    if edits:
        earlier = _fit(_edit(words, edit) for edit in edits)
        shown.add_field(name=words("moderation-case-edits"), value=earlier, inline=False)
    return Look(embed=shown, buttons=_buttons(words, row), ephemeral=True)


def _fields(words: Words, row: CaseRow, follows: CaseRow | None) -> Iterable[tuple[str, str, bool]]:
    called = f" · {name(row.member_name)}" if row.member_name else ""
    yield "member", f"{member(row.member_id)}{called}", True
    yield "moderator", _author(words, row), True
    if row.points:
        yield "points", _points(words, row), True
    if row.lasts:
        yield "lasts", _until(words, row), True
    if row.follows is not None:
        yield "follows", words("moderation-case", number=str(row.follows)), True
    if follows is not None:
        yield "ladder", f"{_title(words, follows)} · {_until(words, follows)}", False
    elif row.led_to is not None:
        yield "ladder", words("moderation-case", number=str(row.led_to)), True
    if row.failure is not None:
        yield "failure", cut(refusal(words, row.obstacle or {}, row.failure), MAX_FIELD), False
    if row.is_told is False:
        yield "untold", words("moderation-untold"), False
    if row.evidence:
        yield "evidence", row.evidence, False
    if row.pardoned_at is not None:
        yield "pardoned", _pardon(words, row, row.pardoned_at), False


def _title(words: Words, row: CaseRow) -> str:
    key = "moderation-case-title-pardoned" if row.pardoned_at else "moderation-case-title"
    return words(key, number=str(row.number), kind=kind(words, row.kind))


def _author(words: Words, row: CaseRow) -> str:
    return member(row.actor_id) if row.actor_id else words(f"moderation-source-{row.source}")


def _person(words: Words, actor_id: int | None) -> str:
    return member(actor_id) if actor_id else words("moderation-source-operator")


def _points(words: Words, row: CaseRow) -> str:
    if row.points_left == 0:
        return words("moderation-points-none-left", points=row.points)
    parts = [words.number(row.points)]
    if row.points_left != row.points:
        parts.append(words("moderation-points-left", left=words.number(row.points_left.normalize())))
    if row.points_expire_at:
        parts.append(words("moderation-until", moment=moment(row.points_expire_at)))
    return " · ".join(parts)


def _until(words: Words, row: CaseRow) -> str:
    """When a timeout or ban ends or ended; at once for what does not last."""
    if not row.lasts:
        return words("moderation-at-once")
    if row.is_active:
        return when(words, row.ends_at)
    if not row.ended_at:
        return words("moderation-over")
    ended = moment(row.ended_at)
    if row.ended_by:
        return words("moderation-ended-by", moment=ended, number=str(row.ended_by))
    return words("moderation-ended", moment=ended)


def _pardon(words: Words, row: CaseRow, at: datetime) -> str:
    said = words("moderation-pardoned-by", moment=moment(at), who=_person(words, row.pardoned_by))
    return f"{said}\n{written(row.pardon_reason)}" if row.pardon_reason else said


def _edit(words: Words, row: EditRow) -> str:
    return words(
        "moderation-edit",
        reason=_short(words, row.reason),
        moment=moment(row.at),
        who=_person(words, row.actor_id),
    )


def _buttons(words: Words, row: CaseRow) -> tuple[Button, ...]:
    history = button(words("moderation-button-history"), "moderation.history", row.member_id, emoji="📜")
    if not row.can_be_pardoned:
        return (history,)
    return (button(words("moderation-button-pardon"), "moderation.pardon", row.number, emoji="🕊️"), history)


@card
def history(
    words: Words, rows: Sequence[CaseRow], member_id: int, points: Decimal, *, is_first: bool
) -> Look:
    """A page of a member's cases, newest first."""
    if not rows and is_first:
        return Look(words("moderation-no-cases-about", member=member(member_id)), ephemeral=True)
    shown, more = rows[:PAGE], len(rows) > PAGE
    text = lines(words, (f"{_line(words, row)} · {_author(words, row)}\n{_why(words, row)}" for row in shown))
    page = embed(
        words("moderation-history"), f"{member(member_id)}\n\n{text or words('moderation-no-older-cases')}"
    )
    page.set_footer(text=words("moderation-points-now", points=words.number(points)))
    older = shown[-1].number if shown else 0
    return Look(
        embed=page,
        buttons=(
            button(
                words("moderation-button-newest"),
                "moderation.history",
                member_id,
                None,
                emoji="⏮️",
                disabled=is_first,
            ),
            button(
                words("moderation-button-older"),
                "moderation.history",
                member_id,
                older,
                emoji="▶️",
                disabled=not more,
            ),
        ),
        ephemeral=True,
    )


@card
def found(words: Words, rows: Sequence[CaseRow]) -> Look:
    """The newest cases that a search found."""
    if not rows:
        return Look(words("moderation-no-matches"), ephemeral=True)
    shown = rows[:PAGE]
    text = lines(
        words,
        (
            f"{_line(words, row)} · {member(row.member_id)} · {_author(words, row)}\n{_why(words, row)}"
            for row in shown
        ),
    )
    page = embed(words("moderation-cases"), text)
    if len(rows) > PAGE:
        page.set_footer(text=words("moderation-older-matches", number=str(shown[-1].number)))
    return Look(embed=page, ephemeral=True)


def _line(words: Words, row: CaseRow) -> str:
    parts = [f"**{_title(words, row)}**", moment(row.at, "d")]
    if row.is_active:
        parts.append(words("moderation-in-force"))
    return " · ".join(parts)


def _why(words: Words, row: CaseRow) -> str:
    return reason(words, row, SHORT) or words("moderation-no-reason")


def _short(words: Words, text: str | None) -> str:
    return written(text, SHORT) if text else words("moderation-no-reason")


def _fit(rows: Iterable[str]) -> str:
    """The last lines that fit into a field of an embed."""
    kept: list[str] = []
    for row in reversed(list(rows)):
        if sum(map(len, kept)) + len(kept) + len(row) > MAX_FIELD:
            break
        kept.insert(0, row)
    return "\n".join(kept)
