"""How roles look: why a member wears them."""

from collections.abc import Sequence

from nextcord.utils import escape_markdown

from bot.cards.look import Look, card
from bot.cards.text import embed, lines, member, moment, role
from bot.records.roles import WhyRow
from bot.words import Words

ENDS = {"left": "left", "its time is over": "time", "taken by hand": "hand"}
"""What schema roles itself says of an end, by our word for it; other notes are shown as they are."""


@card
def why(words: Words, rows: Sequence[WhyRow], member_id: int) -> Look:
    """Every reason, those that count first, for one pair of eyes."""
    who = member(member_id)
    if not rows:
        return Look(words("roles-why-none", member=who), ephemeral=True)
    text = lines(words, (_line(words, row) for row in rows))
    return Look(embed=embed(words("roles-why-title"), f"{who}\n\n{text}"), ephemeral=True)


def _line(words: Words, row: WhyRow) -> str:
    parts = [
        f"{'✅' if row.counts else '➖'} {role(row.role_id)}",
        words.find(f"roles-source-{row.source}") or row.source,
        escape_markdown(row.note or ""),
        words("roles-by", actor=member(row.actor_id)) if row.actor_id else None,
        words("roles-since", moment=moment(row.since)),
        _end(words, row),
    ]
    return " · ".join(filter(None, parts))


def _end(words: Words, row: WhyRow) -> str | None:
    if row.taken_at:
        key = "roles-taken-by" if row.taken_by else "roles-taken"
        taker = member(row.taken_by) if row.taken_by else ""
        return words(key, actor=taker, moment=moment(row.taken_at))
    if row.ended_at:
        over = words("roles-over", moment=moment(row.ended_at))
        return f"{over} ({_end_note(words, row.end_note)})" if row.end_note else over
    return words("roles-until", moment=moment(row.until)) if row.until else None


def _end_note(words: Words, note: str) -> str:
    return words(f"roles-end-{ENDS[note]}") if note in ENDS else escape_markdown(note)
