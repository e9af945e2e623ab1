"""What people are told of tickets elsewhere: openers by direct message, staff, and the log."""

from dataclasses import replace

import nextcord
from nextcord import ButtonStyle

from bot.cards.buttons import button
from bot.cards.look import Button, Look, card
from bot.cards.text import channel, embed, member, name, written
from bot.cards.tickets import look
from bot.cards.tickets.room import ending
from bot.records.tickets import DigestRow, LogRow, StepRow, TicketRow
from bot.words import Words

MARKS = {
    "asked": "🎫",
    "queued": "⏳",
    "opened": "🆕",
    "failed": "⚠️",
    "answered": "💬",
    "claimed": "🙋",
    "released": "👐",
    "handed_over": "🤝",
    "moved": "📂",
    "prioritised": "🚦",
    "topic_set": "🏷️",
    "renamed": "✏️",
    "added": "➕",
    "removed": "➖",
    "held": "⏸️",
    "resumed": "▶️",
    "closing_asked": "❔",
    "closing_refused": "💬",
    "warned": "⏰",
    "reminded": "⏰",
    "reply_late": "🔴",
    "solution_late": "🔴",
    "closed": "🔒",
    "reopened": "🔓",
    "deleted": "🗑️",
    "rated": "⭐",
    "opener_left": "🚪",
    "opener_back": "👋",
    "accepted": "🕊️",
    "move_refused": "⚠️",
    "rename_refused": "⚠️",
    "deletion_refused": "⚠️",
    "access_refused": "⚠️",
    "not_reached": "📪",
}
COLOURS = {
    "opened": look.GOOD,
    "reopened": look.GOOD,
    "accepted": look.GOOD,
    "failed": look.BAD,
    "reply_late": look.BAD,
    "solution_late": look.BAD,
    "reminded": look.COLOURS["high"],
    "move_refused": look.BAD,
    "rename_refused": look.BAD,
    "deletion_refused": look.BAD,
    "access_refused": look.BAD,
    "not_reached": look.BAD,
    "rated": nextcord.Colour(0xF1C40F),
}
"""What is neither good, bad nor urgent is grey."""
IN_THE_ROOM = {"opener_left", "not_reached"}
"""What is noticed where members read it too: nobody is pinged."""
MOST_NOTE = 500


@card
def farewell(words: Words, row: TicketRow) -> Look:
    """To the opener: their ticket is closed, how was it, and what they can do about it."""
    # A direct message has no name for who is not in it.
    closed_by = row.closed_by if row.closed_by == row.member_id else None
    shown = embed(look.title(row), ending(words, replace(row, closed_by=closed_by)))
    shown.colour = look.OVER
    look.from_guild(shown, row)
    if row.close_reason:
        shown.add_field(name=words("tickets-reason"), value=written(row.close_reason), inline=False)
    if row.stars:
        shown.add_field(name=words("tickets-rating"), value=look.stars(row.stars))
    if row.praise:
        shown.add_field(name=words("tickets-praise"), value=written(row.praise), inline=False)
    elif row.asks_rating and not row.stars:
        shown.add_field(name=words("tickets-rate"), value=words("tickets-rate-how"), inline=False)
    others = (
        button(words("tickets-button-reopen"), "tickets.reopen", row.guild_id, row.number, emoji="🔓"),
        look.transcript_button(words, row),
    )
    return Look(embed=shown, buttons=(*_stars(row), *others))


def _stars(row: TicketRow) -> tuple[Button, ...]:
    """One to five; what was chosen stands out, and can be chosen anew."""
    if not row.asks_rating:
        return ()
    return tuple(
        button(
            *(str(number), "tickets.rate", row.guild_id, row.number, number),
            emoji="⭐",
            style=ButtonStyle.success if number == row.stars else ButtonStyle.secondary,
        )
        for number in range(1, look.MOST_STARS + 1)
    )


@card
def failed(words: Words, row: TicketRow) -> Look:
    """To the opener: Discord would not make the room."""
    shown = embed(look.title(row), words("tickets-failed"))
    shown.colour = look.BAD
    look.from_guild(shown, row)
    return Look(embed=shown)


@card
def digest(words: Words, row: DigestRow) -> Look:
    """To who takes a ticket over: from whom, what for, and what they have not read."""
    who = look.person(words, row.actor_id)
    where = channel(row.channel_id) if row.channel_id else f"#{row.number}"
    about = words("tickets-digest", who=who, ticket=where, opener=member(row.opener_id))
    shown = embed(f"#{row.number} · {written(row.type_name, 80)}", about)
    for title, text in (("topic", row.topic), ("note", row.note), ("last", row.last_text)):
        if text:
            shown.add_field(name=words(f"tickets-{title}"), value=written(text), inline=False)
    shown.set_footer(text=words("tickets-unread", count=row.unread))
    return Look(embed=shown)


@card
def log(words: Words, row: LogRow) -> Look:
    """A line of the log."""
    return Look(embed=_line(words, row))


@card
def notice(words: Words, row: LogRow) -> Look:
    """Something that staff are told, or those in the room; who has claimed the ticket is pinged."""
    pinged = _pinged(row)
    return Look(member(pinged) if pinged else None, _line(words, row))


def _pinged(row: LogRow) -> int | None:
    if row.happening == "reopened" and row.actor_id != row.opener_id:
        return row.opener_id
    return None if row.happening in IN_THE_ROOM else row.claimed_by


def _line(words: Words, row: LogRow) -> nextcord.Embed:
    about = words("tickets-of", opener=member(row.opener_id), kind=name(row.type_name, 80))
    return nextcord.Embed(
        description=f"**#{row.number}** · {happened(words, row)}\n{about}",
        colour=COLOURS.get(row.happening, look.OVER),
        timestamp=row.at,
    )


def happened(words: Words, row: LogRow | StepRow) -> str:
    """What happened, who did it, and what they said: a line of the log and of the timeline."""
    said = words(f"tickets-step-{row.happening}", member=look.person(words, row.member_id))
    parts = [f"{MARKS[row.happening]} {said}"]
    if row.note:
        parts.append(_note(words, row.happening, row.note))
    if row.actor_id:
        parts.append(member(row.actor_id))
    return " · ".join(parts)


def _note(words: Words, happening: str, note: str) -> str:
    """What was chosen, in the reader's words, or said, as it was."""
    if happening == "prioritised":
        return look.priority(words, note)
    if happening == "rated" and note.isdigit():
        return look.stars(int(note[:1]))
    if happening == "reminded":
        return words.find(f"tickets-near-{note}") or written(note, MOST_NOTE)
    return written(note, MOST_NOTE)
