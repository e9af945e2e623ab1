"""How tickets look: in their rooms, in direct messages, in the log, and to their staff."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.cards import tickets as cards
from bot.cards.look import Look
from bot.cards.tickets import desk, opening
from bot.records.desk import OfferRow
from bot.records.tickets import (
    DigestRow,
    LogRow,
    NoteRow,
    OverviewRow,
    RequestRow,
    SaidRow,
    StepRow,
    TicketRow,
    WarningRow,
)
from bot.words import Words

ENGLISH, GERMAN = Words("en-US"), Words("de")
AT = datetime(2026, 1, 1, tzinfo=UTC)
TICKET = TicketRow(
    guild_id=1,
    guild_name="Playground",
    number=12,
    type_number=3,
    type_name="Support",
    type_emoji="🎫",
    state="open",
    place=None,
    member_id=5,
    actor_id=5,
    channel_id=512,
    asked_at=AT,
    opened_at=AT,
    priority="normal",
    topic=None,
    claimed_by=None,
    is_held=False,
    waits_for="staff",
    waits_since=AT,
    first_reply_at=None,
    reply_due_at=None,
    solve_due_at=None,
    staff_back_at=None,
    welcome=None,
    questions=[],
    answers=[],
    closed_at=None,
    closed_by=None,
    closed_because=None,
    close_reason=None,
    delete_at=None,
    asks_rating=True,
    stars=None,
    praise=None,
    follows=None,
    is_appeal=False,
    failure=None,
    origin_channel_id=None,
    origin_message_id=None,
    opener_may_close=True,
    role_ids=[201],
    is_for_staff=True,
)
CLOSED = replace(
    TICKET,
    state="closed",
    waits_since=None,
    closed_at=AT,
    closed_by=77,
    closed_because="staff",
    close_reason="All *done*",
    delete_at=AT,
)


def targets(look: Look) -> list[str]:
    """What its buttons and menus call."""
    return [str(one.custom_id) for one in (*look.selects, *look.buttons)]


def fields(look: Look) -> dict[str, str]:
    """The fields of its embed."""
    assert look.embed is not None
    return {str(field.name): str(field.value) for field in look.embed.fields}


def description(look: Look) -> str:
    """What its embed says first."""
    assert look.embed is not None
    return str(look.embed.description)


# --------------------------------------------------------------------------- the room


def test_the_welcome_says_who_was_added() -> None:
    assert fields(cards.welcome(replace(TICKET, people=[6, 7]))(ENGLISH))["With"] == "<@6> <@7>"
    crowd = fields(cards.welcome(replace(TICKET, people=[2**62] * 50))(ENGLISH))["With"]
    assert crowd.endswith("> +30")
    assert len(crowd) < 1_024


def test_the_welcome_pings_opener_and_staff_and_says_that_it_is_recorded() -> None:
    look = cards.welcome(TICKET)(ENGLISH)
    assert look.content == "<@5> <@&201>"
    assert look.embed is not None
    assert look.embed.title == "#12 · 🎫 Support"
    assert look.embed.footer.text == "What is written here is recorded."
    assert fields(look) == {"Opened by": "<@5>", "Waits for the staff": "<t:1767225600:R>"}
    assert targets(look) == [
        "tickets.claim:12",
        "tickets.close:12",
        "tickets.request_close:12",
        "tickets.details:12",
    ]


def test_the_controls_follow_the_ticket() -> None:
    row = replace(TICKET, claimed_by=77, priority="urgent", is_held=True, topic="`Money`", is_appeal=True)
    look = cards.welcome(replace(row, follows=4, origin_channel_id=8, origin_message_id=9))(ENGLISH)
    assert fields(look) == {
        "Opened by": "<@5>",
        "Priority": "urgent",
        "Taken care of by": "<@77>",
        "On hold": "Until it goes on, no clock runs.",
        "About": "Case 4",
        "Message": "https://discord.com/channels/1/8/9",
        "Topic": "\\`Money\\`",
    }
    assert targets(look)[0] == "tickets.release:12"
    assert "tickets.accept:12" in targets(look)
    over = cards.welcome(CLOSED)(ENGLISH)
    assert targets(over) == ["tickets.details:12"]
    assert fields(over)["Closed"] == "<t:1767225600:f>"


def test_answers_are_shown_as_far_as_there_is_place() -> None:
    row = replace(TICKET, welcome="x" * 1_500, topic="t" * 1_000, questions=["Why?"] * 5)
    short = cards.welcome(replace(row, answers=["**bold**", "", "no", "no", "no"]))(ENGLISH)
    assert fields(short)["Why?"] == "no"
    assert short.embed is not None
    assert [one.value for one in short.embed.fields][-4] == "\\*\\*bold\\*\\*"
    long = cards.welcome(replace(row, answers=["a" * 1_000] * 5))(ENGLISH).embed
    assert long is not None
    assert len(long) <= 6_000
    assert all(len(str(field.value)) > 500 for field in long.fields if field.name == "Why?")


def test_the_end_says_why_and_offers_what_comes() -> None:
    look = cards.closed(CLOSED)(ENGLISH)
    assert description(look) == "<@77> closed it."
    assert fields(look) == {"Why": "All \\*done\\*", "This room is deleted": "<t:1767225600:R>"}
    assert targets(look) == ["tickets.reopen:1:12", "tickets.transcript:1:12", "tickets.delete:12"]
    hidden = cards.closed(replace(CLOSED, closed_by=None))(GERMAN)
    assert description(hidden) == "Geschlossen von: Das Team."


REQUEST = RequestRow(12, AT, 77, 5, "staff", "Solved?", AT, "asked")


def test_a_request_is_answered_by_buttons_until_it_is_answered() -> None:
    look = cards.request(REQUEST)(ENGLISH)
    assert look.content == "<@5>"
    assert description(look) == "<@77> would like to close this ticket. Is everything settled?"
    assert targets(look) == ["tickets.answer_request:12:true", "tickets.answer_request:12:false"]
    for outcome, said in (("agreed", "agreed"), ("refused", "stays open"), ("withdrawn", "goes on")):
        over = cards.request(replace(REQUEST, outcome=outcome))(ENGLISH)
        assert (over.content, over.buttons) == (None, ())
        assert over.embed is not None
        assert said in str(over.embed.footer.text)


def test_nobody_is_named_who_is_hidden() -> None:
    look = cards.request(replace(REQUEST, side="opener", actor_id=5, asked_id=None))(ENGLISH)
    assert look.content is None
    anonymous = cards.said(SaidRow(12, 5, None, "We **look**"))(ENGLISH)
    assert anonymous.content == "<@5>"
    assert description(anonymous) == "We **look**\n\n— the staff"
    assert description(cards.said(SaidRow(12, 5, 77, "Hi"))(ENGLISH)) == "Hi\n\n— <@77>"


def test_the_warning_says_when() -> None:
    look = cards.warning(WarningRow(12, 5, AT))(ENGLISH)
    assert look.content == "<@5>"
    assert "closed <t:1767225600:R>" in description(look)


# --------------------------------------------------------------------------- what people are told


def test_the_farewell_asks_for_stars_and_shows_those_that_were_given() -> None:
    look = cards.farewell(CLOSED)(ENGLISH)
    assert look.embed is not None
    assert look.embed.author.name == "Playground"
    assert targets(look)[:5] == [f"tickets.rate:1:12:{stars}" for stars in range(1, 6)]
    assert "How was it?" in fields(look)
    rated = cards.farewell(replace(CLOSED, stars=4, praise="Good"))(ENGLISH)
    assert fields(rated) == {"Why": "All \\*done\\*", "Rating": "★★★★☆", "In words": "Good"}
    assert targets(rated)[:5] == targets(look)[:5]
    assert description(rated) == "The staff closed it."  # a direct message knows no name of theirs
    assert description(cards.farewell(replace(CLOSED, closed_by=5))(ENGLISH)) == "<@5> closed it."
    silent = cards.farewell(replace(CLOSED, asks_rating=False))(ENGLISH)
    assert targets(silent) == ["tickets.reopen:1:12", "tickets.transcript:1:12"]


def test_the_digest_says_what_was_missed() -> None:
    row = DigestRow(12, "Support", 512, "Money", 5, 77, "Hurry", 3, "Hello?", AT)
    look = cards.digest(row)(ENGLISH)
    assert description(look) == "<@77> hands <#512> of <@5> over to you."
    assert fields(look) == {"Topic": "Money", "Note": "Hurry", "Last said by the opener": "Hello?"}
    assert look.embed is not None
    assert look.embed.footer.text == "3 messages since you last wrote there"


def log(happening: str, **more: Any) -> LogRow:
    """A line of the log about ticket 12."""
    blank = LogRow(12, "Support", happening, AT, 5, None, None, None, None)
    return replace(blank, **more)


LINES = {
    "🆕 Opened": log("opened"),
    "🤝 Handed over to <@78> · Hurry · <@77>": log("handed_over", member_id=78, actor_id=77, note="Hurry"),
    "🚦 Priority · urgent · <@77>": log("prioritised", actor_id=77, note="urgent"),
    "⭐ Rated · ★★★☆☆ · <@5>": log("rated", actor_id=5, note="3"),
    "⏰ Waits for the staff · the reply is due soon": log("reminded", note="reply_late"),
    "⚠️ Could not be opened · Missing \\*Access\\*": log("failed", note="Missing *Access*"),
}


@pytest.mark.parametrize(("line", "row"), LINES.items())
def test_a_line_of_the_log(line: str, row: LogRow) -> None:
    look = cards.log(row)(ENGLISH)
    assert description(look) == f"**#12** · {line}\nSupport · opened by <@5>"
    assert look.content is None


def test_a_notice_pings_who_has_claimed_the_ticket_but_not_in_its_room() -> None:
    assert cards.notice(log("reply_late", claimed_by=77))(ENGLISH).content == "<@77>"
    assert cards.notice(log("reply_late"))(ENGLISH).content is None
    assert cards.notice(log("opener_left", claimed_by=77, member_id=5))(ENGLISH).content is None


def test_who_is_in_a_ticket_is_told_that_it_is_open_again() -> None:
    assert cards.notice(log("reopened", claimed_by=77, actor_id=77))(ENGLISH).content == "<@5>"
    assert cards.notice(log("reopened", claimed_by=77, actor_id=5))(ENGLISH).content == "<@77>"
    assert cards.notice(log("reopened", actor_id=5))(ENGLISH).content is None


# --------------------------------------------------------------------------- asking


def test_a_type_is_chosen_where_there_are_several() -> None:
    offers = [OfferRow(1, "A", None, None), OfferRow(2, "B", "🎫", "b")]
    assert targets(opening.chooser(offers, "tickets.open", 8, 9, None)(ENGLISH)) == ["tickets.open:8:9:-"]
    assert "/tickets setup" in str(opening.chooser([], "tickets.open", None, None, None)(ENGLISH).content)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("open", "Your ticket #12 is open: <#512>"),
        ("queued", "number 2 in the queue"),
        ("opening", "is being made"),
        ("failed", "could not be opened"),
        ("closed", "closed again"),
        ("gone", "closed again"),
    ],
)
def test_who_asked_is_told_what_became(state: str, said: str) -> None:
    row = replace(TICKET, state=state, place=2, staff_back_at=AT, actor_id=5)
    look = opening.opened(row)(ENGLISH)
    assert said in str(look.content)
    assert "#12 of <@5>" in str(opening.opened(replace(row, actor_id=77))(ENGLISH).content)
    assert "Staff are there again at <t:1767225600:f>." in str(look.content)
    links = [one.url for one in look.buttons]
    assert links == (["https://discord.com/channels/1/512"] if state == "open" else [])


def test_who_is_not_in_the_server_is_told_how_they_are_answered_and_so_are_the_staff() -> None:
    row = replace(TICKET, actor_id=5, opener_has_left=True)
    look = opening.opened(row)(ENGLISH)
    assert "they answer you here, through me" in str(look.content)
    assert look.buttons == ()
    welcome = cards.welcome(row)(ENGLISH).embed
    assert welcome is not None
    assert "by `/ticket reply`, reaches them" in str([one.value for one in welcome.fields])


def test_files_are_an_answer_as_long_as_there_is_place() -> None:
    files = [("a.png", "https://x/a"), ("b" * 100, "https://x/b"), ("c.png", "https://x/" + "c" * 900)]
    answer = opening.answer_of(files, 1_000).splitlines()
    assert answer[0] == "a.png: https://x/a"
    assert len(answer) == 2
    assert answer[1].endswith("…: https://x/b")


# --------------------------------------------------------------------------- the desk and lists


def test_the_desk_offers_what_can_be_done() -> None:
    look = desk.desk(TICKET, "tickets-did-claim")(ENGLISH)
    assert look.content == "You take care of ticket #12 now."
    assert look.ephemeral
    assert "tickets.hold:12:true" in targets(look)
    assert "tickets.claim:12" in targets(look)
    assert "tickets.release:12" in targets(desk.desk(replace(TICKET, claimed_by=77))(ENGLISH))
    assert targets(desk.desk(replace(TICKET, is_for_staff=False))(ENGLISH)) == ["tickets.transcript:1:12"]
    assert "tickets.hold:12:false" in targets(desk.desk(replace(TICKET, is_held=True))(ENGLISH))
    assert targets(desk.desk(CLOSED)(ENGLISH)) == [
        "tickets.note:12",
        "tickets.notes:12",
        "tickets.timeline:12",
        "tickets.transcript:1:12",
    ]


def overview(**more: Any) -> OverviewRow:
    """Ticket 12 in a list of two pages."""
    row = OverviewRow(
        *(12, 3, "Support", None, "open", None, 5, 512, "normal", None, None, False, "staff", AT, AT),
        *(None, None, 1, 2),
    )
    return replace(row, **more)


def test_a_list_says_how_each_stands_and_turns_its_pages() -> None:
    rows = [
        overview(priority="high", claimed_by=77, topic="Two\nlines"),
        overview(state="queued", place=4, channel_id=None),
        overview(state="closed", closed_at=AT),
        overview(is_held=True),
    ]
    look = desk.listed(rows, "open", 3, None)(ENGLISH)
    assert description(look).splitlines() == [
        "🟢 **#12** · <#512> · <@5> · high",
        "\u2003waits for the staff since <t:1767225600:R> · <@77> takes care · Two lines",
        "⏳ **#12** · Support · <@5>",
        "\u2003number 4 in the queue",
        "🔒 **#12** · Support · <@5>",
        "\u2003closed <t:1767225600:R>",
        "🟢 **#12** · <#512> · <@5>",
        "\u2003On hold",
    ]
    assert targets(look) == ["tickets.overview:open:3:-:0", "tickets.overview:open:3:-:2"]
    assert desk.listed([], "open")(ENGLISH).content == "There are no such tickets."


def test_notes_and_steps_are_read_in_order() -> None:
    notes = [NoteRow(1, 12, 1, AT, 77, "Odd *story*"), NoteRow(1, 12, 2, AT, None, None)]
    assert description(desk.notes(notes, 12)(ENGLISH)).splitlines() == [
        "<t:1767225600:f> <@77>",
        "Odd \\*story\\*",
        "<t:1767225600:f> The staff",
        "*forgotten*",
    ]
    steps = [StepRow(AT, "asked", 5, None, None), StepRow(AT, "claimed", 77, None, None)]
    assert description(desk.timeline(steps, 12)(ENGLISH)).splitlines() == [
        "<t:1767225600:f> 🎫 Asked for · <@5>",
        "<t:1767225600:f> 🙋 Claimed · <@77>",
    ]


def test_a_deletion_is_asked_about() -> None:
    assert targets(desk.ask_deletion(12)(ENGLISH)) == ["tickets.delete:12:agreed"]
