"""What the cards of tickets share: colours, titles, and what people wrote made harmless."""

from datetime import datetime

import nextcord

from bot.cards.buttons import button
from bot.cards.look import Button
from bot.cards.moderation.look import from_server
from bot.cards.text import COLOUR, cut, member, moment, plain, written
from bot.records.tickets import OverviewRow, TicketRow
from bot.words import Words

MOST_EMBED = 6_000
"""Discord's limit: characters of all texts of an embed."""
COLOURS = {
    "low": nextcord.Colour(0x95A5A6),
    "normal": COLOUR,
    "high": nextcord.Colour(0xE67E22),
    "urgent": nextcord.Colour(0xED4245),
}
"""By priority, while a ticket is open."""
LEVELS = tuple(COLOURS)
OVER = nextcord.Colour(0x747F8D)
GOOD = nextcord.Colour(0x57F287)
BAD = nextcord.Colour(0xED4245)
MARKS = {"queued": "⏳", "opening": "⏳", "open": "🟢", "closed": "🔒", "gone": "🗄️", "failed": "⚠️"}
MOST_STARS = 5


def title(row: TicketRow | OverviewRow) -> str:
    """A ticket as titles name it: #12 · 🎫 Support."""
    return f"#{row.number} · {_kind(row.type_name, row.type_emoji)}"


def _kind(name: str, emoji: str | None) -> str:
    return f"{cut(emoji or '', 70)} {plain(name, 80)}".strip()


def colour(row: TicketRow) -> nextcord.Colour:
    """What it is about at a glance: how urgent it is, or that it is over."""
    return OVER if row.closed_at else COLOURS[row.priority]


def person(words: Words, member_id: int | None) -> str:
    """A mention; or who there is instead."""
    return member(member_id) if member_id else words("tickets-somebody")


def stars(number: int) -> str:
    """A rating: ★★★★☆."""
    number = min(max(number, 0), MOST_STARS)
    return "★" * number + "☆" * (MOST_STARS - number)


def priority(words: Words, level: str) -> str:
    """How urgent, in words; a level that there is not as it is."""
    return words.find(f"choice-ticket-priority-level-{level}") or written(level, 50)


def since(at: datetime) -> str:
    """How long ago, as the reader's client counts it."""
    return moment(at, "R")


def from_guild(shown: nextcord.Embed, row: TicketRow) -> None:
    """Say which server a direct message is from."""
    from_server(shown, row.guild_id, row.guild_name, None)


def transcript_button(words: Words, row: TicketRow) -> Button:
    """What was written: the same button in the room and in direct messages, so it names the guild."""
    label = words("tickets-button-transcript")
    return button(label, "tickets.transcript", row.guild_id, row.number, emoji="📄")
