"""Reports as cards: a line of what is over beside what was before, and the words that stand above it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from bot.cards.reports import counters, reports
from bot.pictures.picture import Picture
from bot.records.pictures import Style
from bot.records.reports import Counter, Report, ReportFacts
from bot.records.stats import Change, Point
from bot.words import Words, catalog

ENGLISH = Words("en-US")
STYLE = Style(1, "#5865f2", "dark", True, None, own_accent=False, own_background=False)
BERLIN = ZoneInfo("Europe/Berlin")
SINCE = datetime(2026, 3, 22, 23, tzinfo=UTC)
"""Monday the 23rd in Berlin, whose clocks change in this week."""
UNTIL = datetime(2026, 3, 29, 22, tzinfo=UTC)
ROW = Report(9, "week", "messages", 9, UNTIL, None, None, None)


def change(metric: str, now: int | None, before: int | None, growth: str | None, heard: str = "1") -> Change:
    value, was = (None if number is None else Decimal(number) for number in (now, before))
    grown = None if growth is None else Decimal(growth)
    return Change(metric, value, was, Decimal(heard), Decimal(1), grown)


def facts(every: str = "week", since: datetime = SINCE, days: int = 14, heard: str = "1") -> ReportFacts:
    # By the clocks of the zone, in which a day of this week has 23 hours.
    starts = [UNTIL.astimezone(BERLIN) - timedelta(days=days - n) for n in range(days + 1)]
    points = [
        Point(starts[n].astimezone(UTC), starts[n + 1].astimezone(UTC), Decimal(n), Decimal(1))
        for n in range(days)
    ]
    changes = [
        change("messages", 120, 100, "0.2", heard),
        change("joins", 3, 4, "-0.25"),
        change("leaves", None, 1, None),
    ]
    return ReportFacts(every, "messages", since, UNTIL, "Europe/Berlin", points, changes)


def picture(row: ReportFacts, words: Words = ENGLISH) -> Picture:
    look = reports.report(row)(words)
    assert look.chart is not None
    return look.chart(STYLE)


def test_a_report_tells_what_changed() -> None:
    said = reports.report(facts())(ENGLISH).content or ""
    assert said.splitlines() == [
        "**How the week was** · Mar 23, 2026 – Mar 29, 2026",
        "Messages: **120**, before 100 (▲ 20%)",
        "Joins: **3**, before 4 (▼ 25%)",
        "Leaves: **?**, before 1",
    ]


def test_a_week_is_drawn_beside_the_one_before() -> None:
    drawn = picture(facts())
    assert [one["name"] for one in drawn.data["series"]] == ["now", "before"]
    assert drawn.alt.startswith("Messages · Mar 23, 2026 – Mar 29, 2026")


def test_a_day_ends_the_line_of_those_before_it() -> None:
    drawn = picture(facts("day", UNTIL - timedelta(days=1)))
    assert [one["name"] for one in drawn.data["series"]] == ["Messages"]
    assert drawn.alt.startswith("Messages · Mar 16, 2026 – Mar 29, 2026")


def test_what_nobody_heard_is_said() -> None:
    assert "Nobody listened for 25% of this time." in (
        reports.report(facts(heard="0.75"))(ENGLISH).content or ""
    )


@pytest.mark.parametrize("locale", catalog.offered())
def test_it_is_drawn_in_each_language(locale: str) -> None:
    words = Words(locale)
    for every in ("day", "week", "month"):
        assert picture(facts(every), words).data["series"]
        assert reports.scheduled(replace(ROW, every=every))(words).content
        assert reports.reports([replace(ROW, every=every)])(words).embed


def test_nothing_is_drawn_of_no_days() -> None:
    assert picture(replace(facts(), points=[])).data["series"] is not None


def test_a_list_says_what_became_of_the_last_ones() -> None:
    rows = [replace(ROW, failed_at=UNTIL, failed_code=code) for code in (50_013, None)]
    shown = reports.reports(rows)(ENGLISH).embed
    assert shown is not None and shown.description is not None
    first, second = shown.description.splitlines()
    assert "⚠️ I could not write there <t:" in first
    assert "⚠️ The last one could not be posted <t:" in second


def test_a_channel_that_could_not_be_renamed_is_said_to_be_so() -> None:
    taken = Counter(103, "members", "Members: {count}", None, "Members: 9")
    look = counters.counters([taken, replace(taken, channel_id=104, refused_at=UNTIL)])(ENGLISH)
    assert look.embed is not None
    lines = str(look.embed.description).splitlines()
    assert [line.split(" · ")[0] for line in lines] == [
        "<#103>",
        "<#104>",
        "⚠️ I could not rename it <t:1774821600:R>.",
    ]
