"""How asking looks: the choice of a type, questions, and what became of it."""

from collections.abc import Sequence

import nextcord

from bot.cards.buttons import choice, menu, paged
from bot.cards.look import Button, Look, card
from bot.cards.text import channel, cut, member, moment, plain
from bot.records.desk import OfferRow
from bot.records.tickets import TicketRow
from bot.words import Words

ASKED = {"queued", "opening", "open"}


@card
def chooser(words: Words, rows: Sequence[OfferRow], *target: str | int | None, page: int = 1) -> Look:
    """What is it about? `target` is what is called with the choice, and its arguments."""
    if not rows:
        return Look(words("tickets-no-types"), ephemeral=True)
    function, *arguments = target
    options = [choice(plain(row.name, 80), str(row.number), row.description, emoji=row.emoji) for row in rows]
    select = menu(words("tickets-choose"), paged(words, options, page), str(function), *arguments)
    return Look(words("tickets-what"), selects=(select,), ephemeral=True)


@card
def no_appeals(words: Words) -> Look:
    """Where no type of tickets takes appeals."""
    return Look(words("tickets-no-appeals"), ephemeral=True)


@card
def opened(words: Words, row: TicketRow) -> Look:
    """For who asked: where their ticket is, or what it waits for."""
    where = channel(row.channel_id) if row.channel_id else ""
    is_away = row.opener_has_left and row.state in ASKED
    said = words(
        "tickets-asked-away" if is_away else f"tickets-asked-{row.state}",
        number=str(row.number),
        room=where,
        place=row.place or 1,
        member=member(row.member_id),
        whose="mine" if row.actor_id == row.member_id else "theirs",
    )
    back = [words("tickets-back-at", moment=moment(row.staff_back_at))] if row.staff_back_at else []
    return Look("\n".join([said, *back]), buttons=_way(words, row), ephemeral=True)


def _way(words: Words, row: TicketRow) -> tuple[Button, ...]:
    """A link to the room, which works in direct messages too."""
    if row.state != "open" or not row.channel_id or row.opener_has_left:
        return ()
    url = f"https://discord.com/channels/{row.guild_id}/{row.channel_id}"
    link: Button = nextcord.ui.Button(label=words("tickets-button-go"), url=url, emoji="🎫")
    return (link,)


def answer_of(files: Sequence[tuple[str, str]], most: int) -> str:
    """Files as the answer to a question, a line each: as many as there is place for."""
    kept: list[str] = []
    for called, url in files:
        line = f"{cut(called, 80)}: {url}"
        if sum(map(len, kept)) + len(kept) + len(line) <= most:
            kept.append(line)
    return "\n".join(kept)
