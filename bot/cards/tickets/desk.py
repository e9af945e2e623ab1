"""What staff see of tickets for themselves: the desk of one, lists, the timeline, notes, and what became."""

from collections.abc import Iterator, Sequence

from nextcord import ButtonStyle

from bot.cards.buttons import button, choice, menu, paged, turns
from bot.cards.look import Button, Look, card
from bot.cards.text import channel, embed, lines, member, moment, name, written
from bot.cards.tickets import look
from bot.cards.tickets.notices import happened
from bot.cards.tickets.room import OPEN, sheet
from bot.records.desk import OfferRow
from bot.records.tickets import NoteRow, OverviewRow, RequestRow, StepRow, TicketRow
from bot.words import Words

AGREED = "agreed"
"""What a button says besides that was pressed to confirm."""
MOST_TOPIC = 80
MOST_NOTE = 400


@card
def desk(words: Words, /, row: TicketRow, said: str | None = None, **facts: str) -> Look:
    """All there is to a ticket, and for staff all that they do with it; `said`: what became of it."""
    content = words(said, number=str(row.number), **facts) if said else None
    return Look(content, sheet(words, row), buttons=tuple(_tools(words, row)), ephemeral=True)


def _tools(words: Words, row: TicketRow) -> Iterator[Button]:
    if row.state == "open" and row.is_for_staff:
        hold = "resume" if row.is_held else "hold"
        yield button(words("tickets-button-hand_over"), "tickets.hand_over", row.number, emoji="🤝", row=0)
        yield button(words("tickets-button-move"), "tickets.move", row.number, emoji="📂", row=0)
        yield button(words("tickets-button-prioritise"), "tickets.prioritise", row.number, emoji="🚦", row=0)
        yield button(
            *(words(f"tickets-button-{hold}"), "tickets.hold", row.number, str(not row.is_held).lower()),
            emoji="▶️" if row.is_held else "⏸️",
            row=0,
        )
        yield button(words("tickets-button-reply"), "tickets.reply", row.number, emoji="💬", row=0)
        yield button(words("tickets-button-set_topic"), "tickets.set_topic", row.number, emoji="🏷️", row=1)
        yield button(words("tickets-button-rename"), "tickets.rename", row.number, emoji="✏️", row=1)
        yield button(words("tickets-button-add_member"), "tickets.add_member", row.number, emoji="➕", row=1)
        yield button(
            words("tickets-button-remove_member"), "tickets.remove_member", row.number, emoji="➖", row=1
        )
        claim = "release" if row.claimed_by else "claim"
        yield button(words(f"tickets-button-{claim}"), f"tickets.{claim}", row.number, emoji="🙋", row=1)
    if row.is_for_staff:
        yield button(words("tickets-button-note"), "tickets.note", row.number, emoji="🗒️", row=2)
        yield button(words("tickets-button-notes"), "tickets.notes", row.number, emoji="📒", row=2)
        yield button(words("tickets-button-timeline"), "tickets.timeline", row.number, emoji="🕒", row=2)
    yield look.transcript_button(words, row)


@card
def done(words: Words, /, row: TicketRow | RequestRow | NoteRow, said: str, **facts: str) -> Look:
    """What became of what somebody did to a ticket."""
    return Look(words(said, number=str(row.number), **facts), ephemeral=True)


@card
def ask_type(words: Words, number: int, rows: Sequence[OfferRow], page: int = 1) -> Look:
    """To which type a ticket is to be moved, where there are more than a form takes."""
    if not rows:
        return Look(words("tickets-no-types"), ephemeral=True)
    options = [choice(one.name, str(one.number), one.description) for one in rows]
    select = menu(words("tickets-field-type"), paged(words, options, page), "tickets.move", number)
    return Look(selects=(select,), ephemeral=True)


@card
def ask_deletion(words: Words, number: int) -> Look:
    """Whether the room is to be deleted now."""
    agree = button(
        *(words("tickets-button-delete"), "tickets.delete", number, AGREED),
        emoji="🗑️",
        style=ButtonStyle.danger,
    )
    return Look(words("tickets-ask-deletion", number=str(number)), buttons=(agree,), ephemeral=True)


@card
def listed(words: Words, rows: Sequence[OverviewRow], *filters: str | int | None) -> Look:
    """A page of tickets; `filters` are what the buttons that turn it ask for again."""
    if not rows:
        return Look(words("tickets-none"), ephemeral=True)
    shown = embed(words("tickets-list"), lines(words, (_entry(words, row) for row in rows)))
    page, pages = rows[0].page, rows[0].pages
    if pages > 1:
        shown.set_footer(text=words("page-of", page=page, pages=pages))
    arrows = turns(words, "tickets.overview", *filters, page=page, is_last=page >= pages)
    return Look(embed=shown, buttons=arrows if pages > 1 else (), ephemeral=True)


def _entry(words: Words, row: OverviewRow) -> str:
    where = channel(row.channel_id) if row.channel_id and row.state in OPEN else name(row.type_name, 80)
    first = [f"{look.MARKS[row.state]} **#{row.number}**", where, member(row.member_id)]
    if row.priority != "normal":
        first.append(look.priority(words, row.priority))
    return "\n".join([" · ".join(first), f"\u2003{' · '.join(_standing(words, row))}"])


def _standing(words: Words, row: OverviewRow) -> Iterator[str]:
    if row.place:
        yield words("tickets-in-queue", place=row.place)
    elif row.closed_at:
        yield words("tickets-closed-when", moment=look.since(row.closed_at))
    elif row.is_held:
        yield words("tickets-held")
    elif row.waits_since:
        yield words(f"tickets-waits-{row.waits_for}-since", moment=look.since(row.waits_since))
    else:
        yield look.since(row.asked_at)
    if row.claimed_by:
        yield words("tickets-claimed-by", member=member(row.claimed_by))
    if row.topic:
        yield written(" ".join(row.topic.split()), MOST_TOPIC)


@card
def timeline(words: Words, rows: Sequence[StepRow], number: int) -> Look:
    """What happened in a ticket, the newest last."""
    text = lines(words, (f"{moment(row.at)} {happened(words, row)}" for row in rows))
    return Look(embed=embed(words("tickets-timeline", number=str(number)), text), ephemeral=True)


@card
def notes(words: Words, rows: Sequence[NoteRow], number: int) -> Look:
    """What staff wrote down for each other."""
    if not rows:
        return Look(words("tickets-no-notes", number=str(number)), ephemeral=True)
    text = lines(words, (_note(words, row) for row in rows))
    return Look(embed=embed(words("tickets-notes", number=str(number)), text), ephemeral=True)


def _note(words: Words, row: NoteRow) -> str:
    text = written(row.text, MOST_NOTE) if row.text else words("tickets-forgotten")
    return f"{moment(row.at)} {look.person(words, row.actor_id)}\n{text}"
