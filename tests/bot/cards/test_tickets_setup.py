"""How tickets look to those who set them up, and how their figures are told."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from bot.cards.look import Card, Look
from bot.cards.tickets import setup, setup_clocks, setup_desk, setup_form, setup_panel
from bot.cards.tickets.look import LEVELS
from bot.interaction.form import Field
from bot.records.config import Setting
from bot.records.tickets import PanelRow, QuestionRow
from bot.records.tickets_setup import (
    BacklogRow,
    BarredRow,
    BlockRow,
    Fault,
    HolidayRow,
    HoursRow,
    PerformanceRow,
    SavedReplyRow,
    TargetRow,
    TypeLine,
)
from bot.words import Words
from bot.words.catalog import offered

ENGLISH, GERMAN = Words("en-US"), Words("de")
AT = datetime(2026, 1, 1, tzinfo=UTC)
LINE = TypeLine(1, "Support", "🛟", "Ask us", "channel", 100, [201, 202], False, 2, 3, ["main"])
LONG = replace(LINE, number=50, name="x" * 80, description="y" * 100, staff_role_ids=[2**62] * 20)
PANEL = PanelRow(
    "main", "Need help?", "Press.", "buttons", [1, 2], ["Support", "Reports"], ["🛟", ""], ["", ""], 5, 6
)
QUESTION = QuestionRow(9, 1, 1, "Where?", "choice", "Say", True, 0, 1000, ["Here", "There"])
PERFORMANCE = PerformanceRow(
    *("all", 12, 10, 1),
    *(timedelta(minutes=5, seconds=20), timedelta(hours=3, minutes=7, seconds=9)),
    *(timedelta(minutes=4), timedelta(hours=2)),
    *(timedelta(days=3, hours=4, minutes=40), timedelta(days=9)),
    late=2,
    ratings=8,
    stars=Decimal("4.5"),
)


def option(name: str, kind: str, value: str | None, default: str | None = None, **fields: object) -> Setting:
    row = Setting(f"tickets.type.{name}", value, value, default, "What.", kind, "a thing", None, False, None)
    return replace(row, **fields)  # type: ignore[arg-type]


OPTIONS = [
    option("name", "text", "Support"),
    option("room", "choice", "thread", "channel", choices=["channel", "thread"]),
    option("parent_id", "place", "100"),
    option("staff_role_ids", "roles", "[201, 202]", "[]"),
    option("required_role_ids", "roles", "[]", "[]"),
    option("most_open", "integer", "500", "50"),
    option("cooldown", "duration", "01:30:00", "00:00:00"),
    option("asks_rating", "boolean", "true", "true"),
    option("brand_new", "duration", None),
]
"""One of each kind, and one that no language has words for."""


def description(look: Look) -> str:
    assert look.embed is not None
    return str(look.embed.description)


def field(look: Look, number: int) -> str:
    assert look.embed is not None
    return str(look.embed.fields[number].value)


def targets(look: Look) -> list[str]:
    return [str(one.custom_id) for one in (*look.selects, *look.buttons)]


# --------------------------------------------------------------- the first steps, and the overview


def test_the_first_steps_carry_what_was_chosen() -> None:
    look = setup.first()(ENGLISH)
    assert targets(look)[0] == "tickets.set_up:-:-:-:role"
    assert look.buttons[0].disabled
    look = setup.first(201, None, 5)(ENGLISH)
    assert targets(look)[-1] == "tickets.set_up:201:-:5:make"
    assert not look.buttons[0].disabled
    assert "✅ Who helps? <@&201>" in description(look)


def test_the_overview_says_what_there_is_and_what_is_in_the_way() -> None:
    faults = [
        Fault(None, None, "lacks_permission", "manage_channels"),
        Fault(1, "Support", "role_deleted", "201"),
        Fault(1, "Support", "place_gone", "*lost*"),
    ]
    look = setup.home([LINE], [PANEL], faults)(ENGLISH)
    assert description(look) == (
        "`1` 🛟 **Support** · channels in <#100> · <@&201> and <@&202> · 2 questions, 3 open"
    )
    assert field(look, 0) == "**Need help?** · <#5> · Support and Reports"
    assert field(look, 1).splitlines() == [
        "⚠️ I lack the permission Manage Channels.",
        "⚠️ **Support**: The role <@&201> was deleted.",
        "⚠️ **Support**: \\*lost\\*, where its rooms are made, was deleted.",
    ]
    assert targets(look)[:2] == ["tickets.type_options", "tickets.panels"]
    assert len(setup.home([LINE], [], [])(ENGLISH).selects) == 1


def values(look: Look, number: int) -> list[str]:
    return [one.value for one in look.selects[number].options]  # type: ignore[union-attr]


def test_every_list_of_set_up_has_pages() -> None:
    types = [replace(LINE, number=number) for number in range(1, 51)]
    panels = [replace(PANEL, name=f"{number}") for number in range(50)]
    look = setup.home(types, panels, [], page=3)(ENGLISH)
    assert values(look, 0) == [str(number) for number in range(41, 51)]
    assert values(look, 1) == [str(number) for number in range(40, 50)]
    assert targets(look)[-2:] == ["tickets.health:2", "tickets.health:4"]
    look = setup_panel.panel(replace(PANEL, type_numbers=[1, 2]), types, page=2)(ENGLISH)
    assert (values(look, 0)[0], values(look, 0)[-1]) == ("25", "page3")
    assert look.selects[0].min_values == 0
    days = [HolidayRow(9, date(2026, 1, 1) + timedelta(days=n), None) for n in range(30)]
    look = setup_clocks.hours(1, [], days, types, zone="UTC", page=3, days_page=2)(ENGLISH)
    assert values(look, 1) == ["48", "49", "50", "page1"]
    assert values(look, 2)[:2] == ["2026-01-25", "2026-01-26"]
    assert "Jan 24" not in field(look, 0)
    assert values(setup_clocks.targets(1, [], types, 2)(ENGLISH), 1)[-1] == "page3"
    replies = [SavedReplyRow(9, f"{n:02}", "de", "x") for n in range(30)]
    look = setup_desk.replies(replies, 2)(ENGLISH)
    assert values(look, 0) == [*(f"={n}" for n in range(24, 30)), "page1"]
    assert "**23**" not in description(look)


# --------------------------------------------------------------------------- a type and its options


def test_every_option_is_in_the_list_of_its_kind() -> None:
    look = setup.editor(LINE, OPTIONS, [])(ENGLISH)
    lists = {
        str(one.custom_id).rpartition("-")[2]: [line.value for line in one.options]  # type: ignore[union-attr]
        for one in look.selects
    }
    assert lists == {
        "words": ["name"],
        "people": ["parent_id", "staff_role_ids", "required_role_ids"],
        "numbers": ["most_open", "cooldown", "brand_new"],
        "choices": ["room", "asks_rating"],
    }
    text = description(look)
    assert "**Rooms**: private threads" in text
    assert "Only for: none" in text
    assert "**Between two tickets**: 1 hour, 30 minutes" in text
    assert "Brand new: none" in text  # a column that no language knows yet


@pytest.mark.parametrize("row", OPTIONS, ids=lambda row: row.key)
def test_an_option_is_changed_by_what_suits_its_kind(row: Setting) -> None:
    look = setup.option(1, row)(ENGLISH)
    name = row.key.rpartition(".")[2]
    change, ask = f"tickets.set_option:1:{name}", f"tickets.type_options:1:{name}:form"
    expected = {
        "text": ask,
        "integer": ask,
        "duration": ask,
        "boolean": f"{change}:false",
    }.get(row.kind, change)
    assert targets(look)[0] == expected
    assert (f"{change}:-" in targets(look)) == (row.value != row.default_value)
    assert targets(look)[-1] == "tickets.type_options:1"


def test_what_would_close_tickets_is_asked_with_the_value_to_agree_to() -> None:
    tickets = [{"number": 4, "warned_at": AT.isoformat(), "closed_at": AT.isoformat()}]
    effects = {"closing": 2, "value": "86400s", "tickets": tickets}
    look = setup.option(1, option("warn_after", "duration", None, effects=effects))(GERMAN)
    assert "2 offene Tickets" in description(look)
    assert "Ticket 4: Warnung <t:1767225600:R>" in description(look)
    assert targets(look) == [
        "tickets.set_option:1:warn_after:86400s:agreed",
        "tickets.type_options:1:warn_after",
    ]


def test_a_form_holds_what_there_is_as_sql_reads_it_again() -> None:
    assert setup.option_field(ENGLISH, option("cooldown", "duration", "01:30:00"), "value").value == "1h30m"
    assert setup.option_field(ENGLISH, option("cooldown", "duration", "00:00:00"), "value").value == "0s"
    assert setup.option_field(ENGLISH, option("welcome", "text", "Hi"), "value").long


# --------------------------------------------------------------------------- questions and panels


def test_five_questions_leave_no_room_for_another() -> None:
    rows = [replace(QUESTION, place=place) for place in range(1, 6)]
    assert targets(setup_form.questions(LINE, rows)(ENGLISH)) == [
        "tickets.questions:1",
        "tickets.type_options:1",
    ]
    assert targets(setup_form.questions(LINE, [])(ENGLISH))[0] == "tickets.set_question:1:-"


@pytest.mark.parametrize(
    ("kind", "names"),
    {
        "text": ["label", "placeholder", "shortest", "longest"],
        "paragraph": ["label", "placeholder", "shortest", "longest"],
        "choice": ["label", "placeholder", "choices"],
        "file": ["label", "placeholder"],
    }.items(),
)
def test_a_form_asks_what_a_kind_of_question_has(kind: str, names: list[str]) -> None:
    assert [one.name for one in setup_form.fields(ENGLISH, kind)] == names


def test_a_panel_shows_its_types_in_their_order() -> None:
    look = setup_panel.panel(PANEL, [LINE, replace(LINE, number=3)])(ENGLISH)
    assert description(look).splitlines()[2:] == ["1. 🛟 **Support**", "2.  **Reports**"]
    assert targets(look)[:4] == [
        "tickets.set_panel:main:types:1",
        "tickets.set_panel:main:first",
        "tickets.post_panel:main",
        "tickets.set_panel:main:form",
    ]
    assert [line.default for line in look.selects[0].options] == [True, False]  # type: ignore[union-attr]


# --------------------------------------------------------------------------- clocks


def test_hours_of_a_week_say_when_nobody_is_there() -> None:
    rows = [HoursRow(0, None, 5, "22:00-04:00"), HoursRow(1, "Support", 1, "09:00-12:00")]
    look = setup_clocks.hours(
        0, rows, [HolidayRow(9, date(2026, 12, 24), "Eve")], [LINE], zone="Europe/Paris"
    )(GERMAN)
    assert "**Freitag**: 22:00-04:00" in description(look)
    assert "**Montag**: geschlossen" in description(look)
    assert field(look, 0) == "24.12.2026 Eve"
    own = setup_clocks.hours(1, rows[:1], [], [LINE], zone="UTC")(ENGLISH)
    assert "As for all other types." in description(own)


def test_targets_are_durations_as_the_reader_writes_them() -> None:
    row = TargetRow(9, 0, "urgent", timedelta(minutes=90), None, timedelta(days=2))
    look = setup_clocks.targets(0, [row], [LINE])(GERMAN)
    assert "**dringend**: erste Antwort 1 Stunde, 30 Minuten · Lösung 2 Tage" in description(look)
    assert [one.value for one in setup_clocks.target_fields(ENGLISH, row)] == ["1h30m", None, "2d"]


# --------------------------------------------------------------------------- replies, blocks, figures


def test_replies_are_listed_by_name_and_turned() -> None:
    rows = [SavedReplyRow(9, f"r{number:03}", "de", "Hallo") for number in range(30)]
    first, second = (setup_desk.replies(rows, page)(ENGLISH).selects[0].options for page in (1, 2))  # type: ignore[union-attr]
    assert (first[0].value, first[-1].value) == ("=r000", "page2")
    assert (second[0].value, second[-1].value) == ("=r024", "page1")


def test_blocks_say_until_when_and_why() -> None:
    row = BlockRow(5, AT, "**Spam**", 7, AT, 1, 2)
    look = setup_desk.blocks([row])(ENGLISH)
    assert description(look) == "<@5> · until <t:1767225600:f> · by <@7> · \\*\\*Spam\\*\\*"
    assert targets(look) == ["tickets.blocks:0", "tickets.blocks:2"]
    forever = BarredRow(9, 5, None, None, None, AT)
    assert "<@5> · for good" in (setup_desk.blocked(forever)(ENGLISH).content or "")


def test_figures_are_medians_and_ninetieth_percentiles() -> None:
    text = description(setup_desk.performance([PERFORMANCE], "all", "month")(ENGLISH))
    assert text.splitlines() == [
        "**All tickets** · 12 opened, 10 closed, 1 reopened",
        "First reply: 5 minutes, 20 seconds / 3 hours, 7 minutes",
        "In working time: 4 minutes / 2 hours",
        "Solution: 3 days, 5 hours / 9 days",
        "2 answered late · ⭐ 4.5 (8 ratings)",
    ]
    german = description(setup_desk.performance([PERFORMANCE], "all", "month")(GERMAN))
    assert "⭐ 4,5 (8 Bewertungen)" in german


@pytest.mark.parametrize(
    ("split", "name", "said"),
    [
        ("staff", "77", "**<@77>**"),
        ("staff", None, "**nobody**"),
        ("priority", "high", "**high**"),
        ("type", "*A*", "**\\*A\\***"),
    ],
)
def test_figures_name_whose_they_are(split: str, name: str | None, said: str) -> None:
    row = replace(PERFORMANCE, name=name)
    assert description(setup_desk.performance([row], split, "week")(ENGLISH)).startswith(said)


def test_a_backlog_is_drawn_and_told() -> None:
    rows = [BacklogRow(date(2026, 1, day), 2, 1, day * 7) for day in (1, 2)]
    assert description(setup_desk.backlog(rows)(ENGLISH)).splitlines() == [
        "`▄█`",
        "Open at the end of each day, 14 at most.",
        "",
        "Jan 2, 2026: 14 open, 2 new, 1 closed",
        "Jan 1, 2026: 7 open, 2 new, 1 closed",
    ]
    assert "`▁`" in description(setup_desk.backlog([replace(rows[0], open=0)])(ENGLISH))


# ----------------------------------------------------------- limits of Discord, in every language


def cards() -> Iterator[tuple[str, Card]]:
    """Each card as full as it gets."""
    types = [replace(LONG, number=number) for number in range(1, 51)]
    panel = replace(
        PANEL, name="n" * 50, title="t" * 256, text="x" * 2_000, type_numbers=list(range(1, 26)),
        type_names=["y" * 80] * 25, type_emojis=["🛟"] * 25, type_descriptions=["d" * 100] * 25,
    )  # fmt: skip
    faults = [Fault(1, "x" * 80, "place_gone", "p" * 100)] * 60
    question = replace(QUESTION, label="l" * 45, placeholder="p" * 100, choices=["c" * 100] * 25)
    yield "first", setup.first(2**62, 2**62, 2**62, faults=faults)
    yield (
        "home",
        setup.home(types, [replace(panel, name=f"{n}") for n in range(50)], faults, "tickets-setup-made"),
    )
    yield (
        "editor",
        setup.editor(
            LONG, [replace(one, value="5" if one.kind == "integer" else one.value) for one in OPTIONS], faults
        ),
    )
    for row in OPTIONS:
        yield row.key, setup.option(50, row)
    yield "removal", setup.ask_removal(LONG)
    yield "questions", setup_form.questions(LONG, [replace(question, place=n) for n in range(1, 6)])
    yield "question", setup_form.question(question)
    yield "panel", setup_panel.panel(panel, types)
    yield "panel removal", setup_panel.ask_removal(panel)
    hours = [HoursRow(0, None, day, "00:00-01:00, " * 8) for day in range(1, 8)]
    holidays = [HolidayRow(9, date(2026, 1, 1) + timedelta(days=n), "h" * 100) for n in range(500)]
    yield "hours", setup_clocks.hours(0, hours, holidays, types, zone="America/Argentina/Buenos_Aires")
    aims = [TargetRow(9, 50, one, *[timedelta(days=9, hours=5)] * 3) for one in LEVELS]
    yield "targets", setup_clocks.targets(50, aims, types)
    replies = [SavedReplyRow(9, f"{n:050}", one, "x" * 2_000) for n in range(100) for one in offered()]
    yield "replies", setup_desk.replies(replies)
    yield "reply", setup_desk.reply(replies[0].name, replies[:4])
    yield "reply removal", setup_desk.ask_reply_removal(replies[0].name)
    yield "blocks", setup_desk.blocks([BlockRow(2**62, AT, "r" * 400, 2**62, AT, 1, 9)] * 20)
    yield "performance", setup_desk.performance([replace(PERFORMANCE, name="x" * 80)] * 50, "type", "year")
    yield "backlog", setup_desk.backlog([BacklogRow(date(2026, 1, 1), 9, 9, 9_999)] * 30)


@pytest.mark.parametrize("locale", offered())
@pytest.mark.parametrize(("card"), [card for _, card in cards()], ids=[name for name, _ in cards()])
def test_discord_takes_the_fullest_of_each(card: Card, locale: str) -> None:
    look = card(Words(locale))
    assert look.ephemeral
    assert len(set(targets(look))) == len(targets(look))
    assert all(len(one) <= 100 for one in targets(look))
    assert len(look.selects) + (len(look.buttons) + 4) // 5 <= 5
    for one in look.selects:
        lines = getattr(one, "options", [])
        assert len(lines) <= 25
        assert len({line.value for line in lines}) == len(lines)
        assert len(one.placeholder or "") <= 100
    if look.embed is not None:
        assert len(look.embed) <= 6_000
        assert len(look.embed.description or "") <= 4_096
        assert all(len(str(one.value)) <= 1_024 for one in look.embed.fields)


@pytest.mark.parametrize("locale", offered())
def test_labels_of_forms_are_not_cut(locale: str) -> None:
    words = Words(locale)
    fields: list[Field] = [
        *setup.type_fields(words),
        *(one for kind in setup_form.KINDS for one in setup_form.fields(words, kind, QUESTION)),
        *setup_panel.fields(words, None),
        setup_clocks.hours_field(words, [], 0, 1),
        *setup_clocks.holiday_fields(words),
        *setup_clocks.target_fields(words, None),
        *setup_desk.reply_fields(words, None, None),
    ]
    assert [one.label for one in fields if len(one.label) > 45] == []
    assert [one.hint for one in fields if len(one.hint or "") > 100] == []
