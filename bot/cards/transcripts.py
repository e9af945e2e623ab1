"""How what is said about transcripts looks: the sentence beside a file, and what a search found."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import nextcord

from bot.cards.buttons import button
from bot.cards.look import Button, Look, card
from bot.cards.text import cut, embed, member, moment, plain, written
from bot.errors import Unreadable
from bot.records.transcripts import Hit
from bot.words import Words

PAGE = 5
"""Hits of a page: each shows what it says."""
MOST_HIT = 300
MOST_BUTTONS = 4
THERE = {"open", "closed"}
"""States of tickets that have a room."""


def sent(words: Words, guild: int, number: int, part: int | None, files: int) -> Look:
    """The sentence beside a file of a transcript; the last one leads to the attachments."""
    key = "transcripts-sent-part" if part else "transcripts-sent"
    buttons: tuple[Button, ...] = ()
    if files:
        label = words("transcripts-files", count=files)
        buttons = (button(label, "tickets.files", guild, number, 1, emoji="📎"),)
    return Look(words(key, number=str(number), part=part or 0), buttons=buttons, ephemeral=True)


def files_sent(
    words: Words, guild: int, number: int, *, page: int, first: int, last: int, count: int
) -> Look:
    """The sentence beside some attachments, and a button to the next ones."""
    if not count:
        return Look(words("transcripts-no-files", number=str(number)), ephemeral=True)
    said = words("transcripts-files-sent", number=str(number), first=first, last=last, count=count)
    more = button(words("transcripts-files-more"), "tickets.files", guild, number, page + 1, emoji="📎")
    return Look(said, buttons=(more,) if last < count else (), ephemeral=True)


def too_large(words: Words, number: int) -> Look:
    """A transcript that no file of Discord's can hold as it was wished."""
    return Look(words("transcripts-too-large", number=str(number)), ephemeral=True)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for, and from which message on. since in seconds."""

    text: str
    type: str | None = None
    member_id: int | None = None
    since: int | None = None
    before: int | None = None


@card
def found(words: Words, guild: int, hits: Sequence[Hit], asked: Asked) -> Look:
    """What a search found, the newest first, with buttons to transcripts and to what is older.

    What was looked for stands in the message, where the next page reads it (`asked_in`): a button has no room
    for it, and nothing is remembered.
    """
    shown = embed(words("transcripts-search-title"), "" if hits else words("transcripts-search-nothing"))
    shown.set_footer(text=asked.text)
    if asked.type:
        shown.set_author(name=cut(asked.type, 200))
    for hit in hits[:PAGE]:
        shown.add_field(name=_title(words, hit), value=_excerpt(words, guild, hit), inline=False)
    return Look(embed=shown, buttons=tuple(_buttons(words, guild, hits, asked)), ephemeral=True)


def asked_in(
    message: nextcord.Message | None, member_id: int | None, since: int | None, before: int | None
) -> Asked:
    """What a message of `found` was made for. Raises Unreadable for any other."""
    shown = message.embeds[0] if message and message.embeds else None
    if shown is None or not shown.footer.text:
        raise Unreadable("no page of a search")
    return Asked(shown.footer.text, shown.author.name or None, member_id, since, before)


def _title(words: Words, hit: Hit) -> str:
    ticket = words("transcripts-search-ticket", number=str(hit.number), type=plain(hit.type_name, 80))
    if hit.kind != "message":
        what = plain(hit.question, 100) if hit.question else words("tickets-topic")
        ticket = f"{ticket} · {what}"
    return cut(f"{ticket} · {plain(hit.author_name, 60)}" if hit.author_name else ticket, 250)


def _excerpt(words: Words, guild: int, hit: Hit) -> str:
    said = written(" ".join((hit.content or "").split()), MOST_HIT)
    at = moment(hit.at)
    if hit.state in THERE and hit.channel_id:
        place = f"{guild}/{hit.channel_id}" + (f"/{hit.link_id}" if hit.link_id else "")
        at = f"[{at}](https://discord.com/channels/{place})"
    return f"{said}\n{at}" if hit.author_id is None else f"{said}\n{member(hit.author_id)} · {at}"


def _buttons(words: Words, guild: int, hits: Sequence[Hit], asked: Asked) -> Iterator[Button]:
    """To the transcripts of those that are shown, and to other pages."""
    for number in list(dict.fromkeys(hit.number for hit in hits[:PAGE]))[:MOST_BUTTONS]:
        label = words("transcripts-search-open", number=str(number))
        yield button(label, "tickets.transcript", guild, number, emoji="📄", row=0)
    if asked.before is not None:
        yield button(
            words("transcripts-search-newest"), "tickets.search", None, asked.member_id, asked.since, row=1
        )
    if len(hits) > PAGE:
        before = hits[PAGE - 1].message_id
        yield button(
            words("transcripts-search-older"), "tickets.search", before, asked.member_id, asked.since, row=1
        )
