"""Statistics as cards: what is unknown, what is private, and buttons that name each call once."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from bot.cards import leveling
from bot.cards.look import Look
from bot.cards.stats import charts as stats
from bot.cards.stats.charts import Frame
from bot.records.pictures import Style
from bot.records.stats import (
    Activated,
    Change,
    Heat,
    Period,
    Point,
    Responses,
    Retained,
    SourceRow,
    Summary,
    TopRow,
)
from bot.records.voice import TopRow as VoiceRow
from bot.records.voice import Verdict
from bot.words import Words, catalog

ENGLISH = Words("en-US")
STYLE = Style(1, "#5865f2", "dark", True, None, own_accent=False, own_background=False)
NOW = datetime(2026, 3, 30, 12, tzinfo=UTC)
SINCE = datetime(2026, 3, 28, 23, tzinfo=UTC)


def frame(*call: str | int | None, public: bool = True) -> Frame:
    days = timedelta(days=7)
    return Frame(Period("7 days", SINCE - days, SINCE, NOW, "day", "Europe/Berlin", public), STYLE, call)


def points(*values: int | None, since: datetime = SINCE) -> list[Point]:
    return [
        Point(since + timedelta(days=n), since + timedelta(days=n + 1), _decimal(value), Decimal(1))
        for n, value in enumerate(values)
    ]


def _decimal(value: int | None) -> Decimal | None:
    return None if value is None else Decimal(value)


def alt(look: Look) -> str:
    assert look.picture is not None
    return look.picture.alt


SUMMARY = Summary(5, 12, Decimal("0.25"), 90, 3, date(2026, 1, 1), None, None, 102, False, Decimal(1))
ROWS = [TopRow(1, 5, 12, Decimal("0.6"), 2, 3, 20, 25), TopRow(2, 6, 8, Decimal("0.4"), 2, 3, 20, 25)]
SOURCES = [
    SourceRow(5, "abc", 7, 12, 10),
    SourceRow(6, "vanity", None, 4, 1),
    SourceRow(99, None, None, 1, 1),
    SourceRow(None, None, None, 3, 2),
]
VOICE = [VoiceRow(1, 5, 7200, 3600, 1, 1, 1)]


@pytest.mark.parametrize("locale", catalog.offered())
def test_each_card_stands_without_its_picture(locale: str) -> None:
    words = Words(locale)
    for card in (
        stats.server(frame("stats.server", "joins"), "joins", points(1, None, 3)),
        stats.channel(frame("stats.channel", 9, "messages"), None, "messages", points(1)),
        stats.channel(frame("stats.channel", 9, "voice"), "Lounge", "voice", points(60, None)),
        stats.member(frame("stats.member", 5), "*Eve*", SUMMARY, points(4, 8)),
        stats.heatmap(frame("stats.heatmap", 9, 5), "general", None, []),
        stats.retention(frame("stats.retention"), [Retained(SINCE, NOW, 4, 1, 4, 2, 3)]),
        stats.top(frame("stats.top", "members"), ROWS, {5: "Eve"}, {6: None}),
        stats.voice(frame("stats.voice", "members"), VOICE, {}, {}),
        stats.voice(frame("stats.voice", "channels"), VOICE, {5: "Lounge"}, {}),
        stats.sources(frame("stats.sources"), SOURCES),
        stats.activation(frame("stats.activation"), Activated(20, 10, 4)),
        stats.compare(frame("stats.compare"), [], points(1, since=SINCE - timedelta(days=7)) + points(2)),
    ):
        look = card(words)
        assert look.embed is not None
        assert look.embed.title and look.embed.description
        assert look.picture is not None
        ids = [button.custom_id for button in look.buttons]
        assert len(ids) == len(set(ids)) >= len(stats.PERIODS)


def test_sources_are_named_and_all_that_is_unknown_is_one() -> None:
    look = stats.sources(frame("stats.sources"), SOURCES)(ENGLISH)
    assert look.embed is not None
    assert str(look.embed.description).splitlines() == [
        "**Invitation abc** · **12** joined, 10 still here · <@7>",
        "**the server’s own address** · **4** joined, 1 still here",
        "**unknown** · **4** joined, 3 still here",
    ]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (
            Activated(20, 10, 4),
            "40% took part in their first seven days: three messages, or voice (4 of 10).",
        ),
        (Activated(20, 0, 0), "Of none of them the first seven days are over."),
    ],
)
def test_who_cannot_be_judged_is_not(row: Activated, said: str) -> None:
    assert stats.activation(frame("stats.activation"), row)(ENGLISH).content == said


def test_responses_are_told_as_text() -> None:
    asked = frame("stats.responses", 9)
    row = Responses(4, 3, timedelta(minutes=5), timedelta(hours=2))
    shown = stats.responses(asked, "help", row)(ENGLISH).embed
    assert shown is not None
    assert shown.title == "How soon threads are answered · #help"
    assert str(shown.description).splitlines() == [
        "**3** of **4** threads and posts were answered by somebody else.",
        "Half of them within **5 minutes**.",
        "Nine of ten within **2 hours**.",
    ]
    none = stats.responses(asked, "help", Responses(0, 0, None, None))(ENGLISH).embed
    assert none is not None
    assert none.description == "Nothing has been counted yet."


def test_voice_channels_are_named() -> None:
    look = stats.voice(frame("stats.voice", "channels"), VOICE, {5: "Lounge"}, {})(ENGLISH)
    assert look.embed is not None
    assert look.embed.description == "**1.** <#5> · **1 hour** of 2 hours count"
    assert "#Lounge: 1 hr" in alt(look)


def test_voice_is_told_in_hours() -> None:
    look = stats.server(frame("stats.server", "voice"), "voice", points(90, 120))(ENGLISH)
    assert "Time in voice: 1.5 hr to 2 hr" in alt(look)
    changed = stats.compare(
        frame("stats.compare"), [Change("voice", Decimal(90), Decimal(60), None, None, Decimal("0.5"))], []
    )
    assert changed(ENGLISH).content == "Time in voice: **1 hour, 30 minutes**, before 1 hour (▲ 50%)"


def test_what_nobody_heard_is_a_gap() -> None:
    look = stats.server(frame("stats.server", "messages"), "messages", points(1, None, 3))(ENGLISH)
    assert "Unknown from Mar 30, 2026 to Mar 30, 2026." in alt(look)
    cells = [Heat(1, 0, Decimal(2), Decimal(1)), Heat(1, 1, None, Decimal(0))]
    assert "Hatched: nobody listened." in alt(
        stats.heatmap(frame("stats.heatmap", None, None), None, None, cells)(ENGLISH)
    )


def test_a_name_is_harmless_where_the_picture_is_missing() -> None:
    look = stats.member(frame("stats.member", 5), "**<@1>**", SUMMARY, points(4))(ENGLISH)
    assert look.embed is not None
    assert str(look.embed.title).startswith("Messages · \\*\\*\\<@\u200b1>\\*\\*")
    assert (
        look.content
        == "**12 messages**, 25% of all. Active on 3 days. 1 hour, 30 minutes in voice. Most in <#102>."
    )


def test_what_not_all_may_see_is_private() -> None:
    call = ("stats.server", "messages")
    assert not stats.server(frame(*call), "messages", points(1))(ENGLISH).ephemeral
    assert stats.server(frame(*call, public=False), "messages", points(1))(ENGLISH).ephemeral


def test_who_is_hidden_is_shown_in_private() -> None:
    look = stats.member(frame("stats.member", 5), "Eve", replace(SUMMARY, is_hidden=True), points(4))(ENGLISH)
    assert look.ephemeral
    assert str(look.content).endswith("Hidden from others.")


def test_who_left_has_a_name_or_none() -> None:
    look = stats.top(frame("stats.top", "members"), ROWS, {5: "Eve"}, {5: "Eve", 6: None})(ENGLISH)
    assert look.embed is not None
    assert look.embed.description == "**1.** Eve · **12** (60%)\n**2.** *left the server* · **8** (40%)"
    assert alt(look).splitlines()[1:] == ["Eve: 12", "a former member: 8"]


def test_a_day_that_is_over_for_nobody_is_yet_to_come() -> None:
    rows = [Retained(SINCE, NOW, 4, day, judged, 2, 3) for day, judged in ((0, 4), (1, 2), (2, 0))]
    assert "(4): 50% 100%" in alt(stats.retention(frame("stats.retention"), rows)(ENGLISH))


def test_a_comparison_says_what_is_unknown() -> None:
    changes = [
        Change("messages", Decimal(150), Decimal(100), Decimal(1), Decimal(1), Decimal("0.5")),
        Change("joins", Decimal(3), None, Decimal(1), Decimal(0), None),
        Change("net", Decimal(-3), Decimal(50), Decimal(1), Decimal(1), None, Decimal(-53)),
    ]
    both = points(1, 2, since=SINCE - timedelta(days=2)) + points(5, 7)
    look = stats.compare(frame("stats.compare"), changes, both)(ENGLISH)
    assert look.content == (
        "Messages: **150**, before 100 (▲ 50%)\nJoins: **3**, before ?\nGrowth: **-3**, before 50 (▼ 53)"
    )
    deaf = [replace(one, value=None, growth=None, difference=None) for one in changes]
    unknown = stats.compare(frame("stats.compare"), deaf, [])(ENGLISH)
    assert unknown.content == "Nobody listened in this time, so nothing is known of it."
    assert alt(look).splitlines()[1:] == ["now: 5 to 7, 7 at the end", "before: 1 to 2, 2 at the end"]


def test_why_tells_of_voice_where_there_was_any() -> None:
    nothing = Verdict(date(2026, 3, 30), 0, 0, 0, 0, 0, 0, 0)
    assert leveling.why([], 5, nothing)(ENGLISH).embed is None
    look = leveling.why([], 5, Verdict(date(2026, 3, 30), 3600, 600, 1200, 1800, 0, 30, 150))(ENGLISH)
    assert look.embed is not None
    (field,) = look.embed.fields
    assert field.value == (
        "**30 minutes** of 1 hour count.\n10 minutes deaf, mute, in an audience or AFK.\n"
        "20 minutes without enough company.\n**150 XP** for 30 minutes so far."
    )
