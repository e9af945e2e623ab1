"""How jobs look: rehearsed, under way and over."""

from collections.abc import Iterator
from dataclasses import replace

import nextcord

from bot.cards.buttons import button
from bot.cards.custom_id import encode
from bot.cards.look import Button, Look, Select, card
from bot.cards.text import cut, embed, lines, member, moment, role
from bot.records.rolejobs import DraftRow, JobRow
from bot.words import Words

PARTS = ("has_all", "has_any", "lacks_all", "lacks_any")
"""The parts of a filter that hold roles."""
MOST_ROLES = 25
"""Discord's limit for a menu."""
MOST_REASON = 1_000
BAR = 14
OUTCOMES = ("waiting", "changed", "unchanged", "denied", "failed", "gone", "undone", "touched")
BUTTONS = {"running": ("pause", "cancel"), "paused": ("resume", "cancel")}
"""What can be done with a job in a state; one that is over can be undone, once."""


@card
def rehearsed(words: Words, row: DraftRow, members: int | None) -> Look:
    """What a job would do and to whom, with the menus that change for whom, and the button that starts it."""
    text = lines(words, _rehearsal(words, row, members))
    start = button(
        words("rolejobs-start", count=row.members),
        "rolejobs.start_draft",
        row.number,
        style=nextcord.ButtonStyle.success if row.action == "give" else nextcord.ButtonStyle.danger,
        disabled=row.members == 0,
    )
    return Look(
        embed=embed(words("roles-rehearsal"), text),
        selects=tuple(_menu(words, row, part) for part in PARTS),
        buttons=(start,),
        ephemeral=True,
    )


def _rehearsal(words: Words, row: DraftRow, members: int | None) -> Iterator[str]:
    yield words(f"rolejobs-{row.action}", role=role(row.role_id))
    yield from (f"• {one}" for one in _filter(words, row))
    if row.reason:
        yield words("roles-reason", reason=cut(row.reason, MOST_REASON))
    yield ""
    yield words("rolejobs-would", count=row.members, matching=row.matching)
    if row.first_ids:
        yield words("rolejobs-first", first=words.all(map(member, row.first_ids)))
    if members is not None and members > row.known:
        yield f"⚠️ {words('rolejobs-known', known=row.known, members=members)}"


def _filter(words: Words, row: DraftRow) -> Iterator[str]:
    parts = ((part, ids) for part in PARTS if (ids := getattr(row, part)))
    for part, ids in parts:
        yield words(f"rolejobs-filter-{part}", roles=words.all(map(role, ids)))
    if row.bots is not None:
        yield words("roles-audience-bots" if row.bots else "roles-audience-people")
    if row.joined_before is not None:
        yield words("rolejobs-filter-joined-before", moment=moment(row.joined_before, "d"))
    if row.joined_after is not None:
        yield words("rolejobs-filter-joined-after", moment=moment(row.joined_after, "d"))
    if row.chosen is not None:
        yield words("rolejobs-filter-chosen", count=row.chosen)


def _menu(words: Words, row: DraftRow, part: str) -> Select:
    """What is chosen in it takes the place of what it held; nothing: it does not matter."""
    return nextcord.ui.RoleSelect(
        custom_id=encode("rolejobs.change_draft", row.number, part),
        placeholder=words(f"rolejobs-menu-{part}"),
        min_values=0,
        max_values=MOST_ROLES,
    )


@card
def started(words: Words, row: JobRow) -> Look:
    """A job that has begun: its message shows how far it is."""
    return Look(words("rolejobs-started", number=row.number), ephemeral=True)


@card
def shown(words: Words, row: JobRow) -> Look:
    """A job for one pair of eyes."""
    return replace(_job(words, row), ephemeral=True)


@card
def job(words: Words, row: JobRow) -> Look:
    """A job, how far it is, and what can be done with it."""
    return _job(words, row)


def _job(words: Words, row: JobRow) -> Look:
    return Look(
        embed=embed(words("rolejobs-title", number=row.number), lines(words, _job_lines(words, row))),
        buttons=tuple(_buttons(words, row)),
    )


def _job_lines(words: Words, row: JobRow) -> Iterator[str]:
    yield words(f"rolejobs-{row.action}", role=role(row.role_id))
    state = "undoing" if row.is_undo and row.ended_at is None and row.state == "running" else row.state
    yield words(f"rolejobs-state-{state}")
    if row.stopped_by is not None:
        yield f"⚠️ {words(f'roles-flaw-{row.stopped_by}')}"
    yield _bar(row)
    yield from (
        words(f"rolejobs-outcome-{outcome}", count=getattr(row, outcome))
        for outcome in OUTCOMES
        if getattr(row, outcome)
    )
    if row.reason:
        yield words("roles-reason", reason=cut(row.reason, MOST_REASON))
    by = words("roles-by", actor=member(row.actor_id)) if row.actor_id else None
    yield " · ".join(filter(None, [by, _span(words, row)]))


def _span(words: Words, row: JobRow) -> str:
    if row.ended_at is None:
        return words("roles-since", moment=moment(row.began_at))
    return words("roles-from-until", start=moment(row.began_at), end=moment(row.ended_at))


def _bar(row: JobRow) -> str:
    """How many had their turn; full only when all had."""
    left = row.changed + row.failed if row.is_undo else row.waiting
    full = (row.members - left) * BAR // row.members if row.members else BAR
    return "▰" * max(full, 0) + "▱" * (BAR - max(full, 0))


def _buttons(words: Words, row: JobRow) -> Iterator[Button]:
    over = () if row.is_undo else ("undo",)
    for verb in BUTTONS.get(row.state, over):
        yield button(words(f"rolejobs-{verb}"), f"rolejobs.{verb}", row.number)
