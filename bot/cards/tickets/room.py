"""What is said in the room of a ticket: the welcome with its controls, requests, warnings, the end."""

from collections.abc import Iterator

import nextcord
from nextcord import ButtonStyle

from bot.cards.buttons import button
from bot.cards.look import Button, Look, card
from bot.cards.text import COLOUR, MAX_WRITTEN, embed, member, moment, role, written
from bot.cards.tickets import look
from bot.records.tickets import RequestRow, SaidRow, TicketRow, WarningRow
from bot.words import Words

MOST_WELCOME = 1_500
MOST_TOPIC = 500
MOST_QUESTION = 100
MOST_QUESTIONS = 5
MOST_PEOPLE = 20
OPEN = {"queued", "opening", "open"}
ASKED = "asked"


@card
def welcome(words: Words, row: TicketRow) -> Look:
    """The first message of a ticket, pinned: who asks what, how it stands, and its controls."""
    pings = " ".join([member(row.member_id), *map(role, row.role_ids)])
    return Look(pings, sheet(words, row), buttons=tuple(_controls(words, row)))


def sheet(words: Words, row: TicketRow) -> nextcord.Embed:
    """All there is to a ticket, for the welcome and for who looks it up."""
    said = row.welcome or words("tickets-welcome")
    shown = nextcord.Embed(title=look.title(row), description=said[:MOST_WELCOME], colour=look.colour(row))
    for name, value in _facts(words, row):
        shown.add_field(name=words(f"tickets-{name}"), value=value, inline=True)
    for name, text in _texts(row):
        value = text or words(f"tickets-{name}-what")
        shown.add_field(name=words(f"tickets-{name}"), value=value, inline=False)
    shown.set_footer(text=words("tickets-recorded"))
    place = look.MOST_EMBED - len(shown)
    answers = [one for one in zip(row.questions, row.answers, strict=False) if one[1]][:MOST_QUESTIONS]
    for question, answer in answers:
        most = min(place // len(answers) - MOST_QUESTION, MAX_WRITTEN)
        asked = written(question, MOST_QUESTION)
        shown.add_field(name=asked or "?", value=written(answer, most), inline=False)
    return shown


def _facts(words: Words, row: TicketRow) -> Iterator[tuple[str, str]]:
    """The short ones, side by side."""
    yield "opener", member(row.member_id)
    if row.priority != "normal":
        yield "priority", look.priority(words, row.priority)
    if row.claimed_by:
        yield "claimant", member(row.claimed_by)
    if row.people:
        more = len(row.people) - MOST_PEOPLE
        named = " ".join(map(member, row.people[:MOST_PEOPLE]))
        yield "people", f"{named} +{more}" if more > 0 else named
    if row.is_held:
        yield "held", words("tickets-held-what")
    elif row.state == "open" and row.waits_since:
        yield f"waits-{row.waits_for}", look.since(row.waits_since)
    if row.state == "open" and row.staff_back_at:
        yield "back", moment(row.staff_back_at)
    if row.follows:
        yield "follows", words("moderation-case", number=str(row.follows))
    if row.origin_message_id:
        place = f"{row.guild_id}/{row.origin_channel_id}/{row.origin_message_id}"
        yield "origin", f"https://discord.com/channels/{place}"
    if row.closed_at:
        yield "closed", moment(row.closed_at)
    if row.stars:
        yield "rating", look.stars(row.stars)


def _texts(row: TicketRow) -> Iterator[tuple[str, str | None]]:
    if row.opener_has_left and not row.closed_at:
        yield "away", None
    if row.topic:
        yield "topic", written(row.topic, MOST_TOPIC)
    if row.close_reason:
        yield "reason", written(row.close_reason, MOST_TOPIC)
    if row.praise:
        yield "praise", written(row.praise, MOST_TOPIC)


def _controls(words: Words, row: TicketRow) -> Iterator[Button]:
    if row.state in OPEN:
        if row.claimed_by:
            yield button(words("tickets-button-release"), "tickets.release", row.number, emoji="👐")
        else:
            yield button(
                *(words("tickets-button-claim"), "tickets.claim", row.number),
                emoji="🙋",
                style=ButtonStyle.success,
            )
        close = words("tickets-button-close")
        yield button(close, "tickets.close", row.number, emoji="🔒", style=ButtonStyle.danger)
        yield button(words("tickets-button-request"), "tickets.request_close", row.number, emoji="✅")
        if row.is_appeal:
            yield button(words("tickets-button-accept"), "tickets.accept", row.number, emoji="🕊️")
    yield button(words("tickets-button-staff"), "tickets.details", row.number, emoji="🛠️")


@card
def closed(words: Words, row: TicketRow) -> Look:
    """The last message of a ticket: why it is over, and what can be done about it."""
    shown = embed(words("tickets-closed-title", number=str(row.number)), ending(words, row))
    shown.colour = look.OVER
    if row.close_reason:
        shown.add_field(name=words("tickets-reason"), value=written(row.close_reason), inline=False)
    if row.delete_at:
        shown.add_field(name=words("tickets-deleted-at"), value=look.since(row.delete_at))
    buttons = (
        button(words("tickets-button-reopen"), "tickets.reopen", row.guild_id, row.number, emoji="🔓"),
        look.transcript_button(words, row),
        button(
            *(words("tickets-button-delete"), "tickets.delete", row.number),
            emoji="🗑️",
            style=ButtonStyle.danger,
        ),
    )
    return Look(embed=shown, buttons=buttons)


def ending(words: Words, row: TicketRow) -> str:
    """Why a ticket was closed, and by whom."""
    who = look.person(words, row.closed_by)
    return words(f"tickets-ended-{row.closed_because or 'operator'}", who=who)


@card
def request(words: Words, row: RequestRow) -> Look:
    """One side asks whether the ticket can be closed; edited to what became of that."""
    who = look.person(words, row.actor_id)
    shown = embed(words("tickets-request"), words(f"tickets-request-{row.side}", who=who))
    if row.reason:
        shown.add_field(name=words("tickets-reason"), value=written(row.reason), inline=False)
    if row.outcome != ASKED:
        shown.colour = look.OVER
        shown.set_footer(text=words(f"tickets-request-{row.outcome}"))
        return Look(embed=shown)
    if row.ends_at:
        shown.add_field(name=words("tickets-request-ends"), value=look.since(row.ends_at))
    buttons = (
        button(
            *(words("tickets-button-agree"), "tickets.answer_request", row.number, "true"),
            emoji="🔒",
            style=ButtonStyle.success,
        ),
        button(words("tickets-button-keep"), "tickets.answer_request", row.number, "false", emoji="💬"),
    )
    return Look(member(row.asked_id) if row.asked_id else None, shown, buttons=buttons)


@card
def warning(words: Words, row: WarningRow) -> Look:
    """The opener has owed an answer for long."""
    shown = embed(words("tickets-warning-title"), words("tickets-warning", moment=look.since(row.closes_at)))
    shown.colour = look.COLOURS["high"]
    return Look(member(row.member_id), shown)


@card
def said(words: Words, row: SaidRow) -> Look:
    """What staff say through the bot; the text is as they wrote it."""
    author = member(row.author_id) if row.author_id else words("tickets-staff")
    shown = nextcord.Embed(description=f"{row.text}\n\n{words('tickets-said-by', who=author)}", colour=COLOUR)
    return Look(member(row.member_id), shown)
