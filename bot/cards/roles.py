"""How roles look: why a member wears them."""

from collections.abc import Sequence
from datetime import datetime

from nextcord.utils import escape_markdown

from bot.cards.text import embed, lines
from bot.cards.look import Look, card
from bot.records.roles import WhyRow

SOURCES = {"leveling": "level", "shop": "shop", "discord": "given in Discord"}


def why(rows: Sequence[WhyRow], member_id: int) -> Reply:
    """Every reason, those that count first, for one pair of eyes."""
    if not rows:
        return Reply(f"I know of no reason for a role of <@{member_id}>.", ephemeral=True)
    text = lines(_line(row) for row in rows)
    return Reply(embed=embed("Why these roles?", f"<@{member_id}>\n\n{text}"), ephemeral=True)


def _line(row: WhyRow) -> str:
    parts = [f"{'✅' if row.counts else '➖'} <@&{row.role_id}>", SOURCES.get(row.source, row.source)]
    if row.note:
        parts.append(escape_markdown(row.note))
    if row.actor_id:
        parts.append(f"by <@{row.actor_id}>")
    parts.append(f"since {_moment(row.since)}")
    return " · ".join(parts + [end for end in [_end(row)] if end])


def _end(row: WhyRow) -> str | None:
    if row.taken_at:
        return f"taken in Discord{f' by <@{row.taken_by}>' if row.taken_by else ''} {_moment(row.taken_at)}"
    if row.ended_at:
        return f"over {_moment(row.ended_at)}{f': {escape_markdown(row.end_note)}' if row.end_note else ''}"
    return f"until {_moment(row.until)}" if row.until else None


def _moment(moment: datetime) -> str:
    return f"<t:{int(moment.timestamp())}:f>"
