import math
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from bot.metrics import Metrics
from bot.pictures import axes, charts, members
from bot.pictures.charts import Bar, Bars, Cohort, Cohorts, Heatmap, Line, Series
from bot.pictures.painter import Painter
from bot.pictures.picture import Picture
from bot.pictures.pool import Pool
from bot.pictures.portrait import Face
from bot.records.leveling import BoardRow, LevelUp, Standing
from bot.records.pictures import Style
from bot.words import Words, catalog
from tests.bot.pictures.test_painter import HOSTILE, no_background, size

ENGLISH, GERMAN = Words("en-US"), Words("de")
DARK = Style(1, "#5865f2", "dark", True, None, own_accent=False, own_background=False)
LIGHT = Style(1, "#000000", "light", True, "digest", own_accent=True, own_background=True)
DAYS = tuple(datetime(2026, 9, 1, tzinfo=UTC) + timedelta(days=n) for n in range(90))
STANDING = Standing(7, 1234567, 42, 3, 9876, 1200000, 1300000, Decimal("0.34567"), may_ask=True)


def wave(n: int) -> float:
    return round(500 * (1 + math.sin(n)))


HEATMAP = Heatmap("Hours", "28 days", tuple(tuple(float(d * h) for h in range(24)) for d in range(7)))


def gallery(words: Words, style: Style) -> list[Picture]:
    """One of each kind, with the names that are hardest to draw."""
    gap = tuple(None if 30 <= n < 40 else wave(n) for n in range(90))
    rows = [BoardRow(n + 1, n, 10**12 >> n, 1000 - n, 1, 1, 9) for n in range(10)]
    faces = {n: Face(HOSTILE[n], None) for n in range(9)}
    shares = (1.0, 0.5, None, 0.0)
    return [
        members.rank(words, style, STANDING, Face(HOSTILE[3], None), "way", left=True),
        members.level_up(words, style, LevelUp(7, 1000, 1, [], None, picture=True), Face(HOSTILE[0], None)),
        members.board(words, style, rows, "Leaderboard", 3, faces=faces),
        charts.line(words, style, Line(HOSTILE[1], DAYS, tuple(Series(one, gap) for one in HOSTILE))),
        charts.line(words, style, Line("Hours", DAYS, (Series("voice", gap),), "hours")),
        charts.line(words, style, Line("Nothing", DAYS[:1], (Series("one", (0,)),))),
        charts.line(words, style, Line("Nobody", DAYS, (Series("one", (None,) * 90),), "percent")),
        charts.bar(words, style, Bars("Top", "", tuple(Bar(one, 10.0**n) for n, one in enumerate(HOSTILE)))),
        charts.bar(words, style, Bars("None", "", (Bar("one", None), Bar("two", 0)))),
        charts.heatmap(words, style, HEATMAP),
        charts.heatmap(words, style, Heatmap("Nobody", "", ((None,) * 24,) * 7)),
        charts.cohorts(
            words,
            style,
            Cohorts("Retention", "", tuple(Cohort(date(2026, 1, n + 1), n, shares) for n in range(15))),
        ),
        charts.cohorts(words, style, Cohorts("None", "", (Cohort(date(2026, 1, 1), 0, ()),))),
    ]


@pytest.fixture(scope="module")
def pool() -> Any:
    pool = Pool(threads=2)
    yield pool
    pool.close()


@pytest.fixture
async def painter(pool: Pool) -> AsyncIterator[Painter]:
    yield Painter(Metrics(), no_background, pool=pool, within=60)


@pytest.mark.parametrize("style", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("locale", catalog.offered())
async def test_each_kind_is_drawn_in_each_language(painter: Painter, locale: str, style: Style) -> None:
    for picture in gallery(Words(locale), style):
        drawn = await painter.paint(picture)
        assert drawn is not None, picture.data
        width, height = size(drawn.data)
        assert 700 <= width <= 934
        assert 150 <= height <= 800
        assert 0 < len(drawn.alt) <= 1_024


async def test_a_rank_is_as_large_as_ranks_are_and_says_what_it_shows(painter: Painter) -> None:
    picture = members.rank(GERMAN, DARK, STANDING, Face("Ada", None), "34.567 / 100.000 XP", left=False)
    drawn = await painter.paint(picture)
    assert drawn is not None
    assert size(drawn.data) == (934, 282)
    assert drawn.alt.split("\n") == [
        "Ada",
        "Level 42",
        "#3 von 9.876",
        "34.567 / 100.000 XP",
        "1.234.567 XP insgesamt",
    ]


def data(series: tuple[Series, ...], at: tuple[datetime, ...] = DAYS, **how: Any) -> dict[str, Any]:
    return charts.line(ENGLISH, DARK, Line("Messages", at, series, **how)).data


def test_where_nobody_listened_there_is_no_line() -> None:
    values = (1.0, 2.0, None, None, 5.0, None, 7.0)
    drawn = data((Series("a", values),), DAYS[:7])
    assert [[x for x, _ in run] for run in drawn["series"][0]["runs"]] == [[0, 0.16667], [0.66667], [1]]
    assert drawn["gaps"] == [[1 / 6, 4 / 6], [4 / 6, 1]]


def test_a_gap_is_what_no_series_knows() -> None:
    known, unknown = Series("a", (1.0, 2.0, 3.0)), Series("b", (1.0, None, 3.0))
    drawn = data((known, unknown), DAYS[:3])
    assert drawn["gaps"] == []
    assert [len(one["runs"]) for one in drawn["series"]] == [1, 2]


def test_a_gap_is_told_in_the_alt_text_as_well() -> None:
    series = (Series("a", (1.0, None, None, 5.0)),)
    told = charts.line(ENGLISH, DARK, Line("Messages", DAYS[:4], series)).alt
    assert told.split("\n") == [
        "Messages · Sep 1, 2026 – Sep 4, 2026",
        "a: 1 to 5, 5 at the end",
        "Unknown from Sep 2, 2026 to Sep 3, 2026.",
    ]


@pytest.mark.parametrize("count", [2, 3, 8, 9, 24, 31, 90, 365, 2160])
def test_at_most_eight_ticks_and_none_says_what_another_says(count: int) -> None:
    at = [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=n) for n in range(count)]
    ticks = axes.sideways(ENGLISH, at)
    assert 2 <= len(ticks) <= 8
    assert all(0 <= float(tick["at"]) <= 1 for tick in ticks)
    assert len({tick["text"] for tick in ticks}) == len(ticks)


@pytest.mark.parametrize(
    ("locale", "step", "last"),
    [
        ("en-US", timedelta(hours=1), "11 PM"),
        ("de", timedelta(hours=1), "23 Uhr"),
        ("fr", timedelta(hours=1), "23:00"),
        ("en-US", timedelta(minutes=15), "5:45\u202fAM"),
        ("en-US", timedelta(days=3), "Mar 11"),
        ("de", timedelta(days=3), "11. März"),
        ("en-US", timedelta(days=30), "Nov 2027"),
    ],
)
def test_a_moment_is_as_short_as_it_stays_distinct(locale: str, step: timedelta, last: str) -> None:
    at = [datetime(2026, 1, 1, tzinfo=UTC) + step * n for n in range(24)]
    assert axes.sideways(Words(locale), at)[-1]["text"] == last


@pytest.mark.parametrize(
    ("most", "unit", "ticks"),
    [
        (0, "number", ["0", "1"]),
        (1, "number", ["0", "1"]),
        (3, "number", ["0", "1", "2", "3"]),
        (10, "number", ["0", "3", "6", "9", "12"]),
        (1_223, "number", ["0", "500", "1K", "1.5K"]),
        (0.9, "percent", ["0%", "25%", "50%", "75%", "100%"]),
        (4.6, "hours", ["0 hr", "2 hr", "4 hr", "6 hr"]),
    ],
)
def test_the_scale_is_round_and_reaches_above_all(most: float, unit: str, ticks: list[str]) -> None:
    top, shown = axes.upward(ENGLISH, most, unit)
    assert [tick["text"] for tick in shown] == ticks
    assert top >= most
    assert shown[-1]["at"] == 1


def test_bars_are_sorted_and_the_rest_is_one() -> None:
    drawn = charts.bar(ENGLISH, DARK, Bars("Top", "", tuple(Bar(str(n), float(n)) for n in range(20)))).data
    rows = drawn["rows"]
    assert [row["name"] for row in rows] == [*(str(n) for n in range(19, 8, -1)), "others"]
    assert (rows[-1]["value"], rows[-1]["rest"]) == ("36", True)
    assert rows[-1]["share"] == 1


def test_shares_have_no_sum() -> None:
    bars = tuple(Bar(str(n), n / 20) for n in range(20))
    drawn = charts.bar(ENGLISH, DARK, Bars("Top", "", bars, "percent")).data
    assert [row["value"] for row in drawn["rows"]] == [f"{n * 5}%" for n in range(19, 8, -1)]


def test_a_bar_that_nobody_knows_is_none() -> None:
    rows = charts.bar(ENGLISH, DARK, Bars("Top", "", (Bar("a", None), Bar("b", 0)))).data["rows"]
    assert [(row["name"], row["value"]) for row in rows] == [("b", "0"), ("a", None)]


@pytest.mark.parametrize(("locale", "days"), [("en-US", ["Sun", "Mon"]), ("de", ["Mo", "Di"])])
def test_a_week_begins_as_the_reader_has_it(locale: str, days: list[str]) -> None:
    drawn = charts.heatmap(Words(locale), DARK, HEATMAP).data
    assert drawn["days"][:2] == days
    assert len(drawn["hours"]) <= 8


def test_the_strongest_hour_is_told() -> None:
    picture = charts.heatmap(ENGLISH, DARK, HEATMAP)
    assert picture.alt.split("\n") == ["Hours · 28 days", "Most: Sunday, 11 PM (138)."]
    assert picture.data["rows"][0][23] == 1, "Sunday is the first line of an English week"


def test_a_cohort_shows_what_was_what_is_unknown_and_what_is_to_come() -> None:
    chart = Cohorts("Retention", "", (Cohort(date(2026, 1, 5), 40, (1.0, None, 0.25)), COHORT))
    drawn = charts.cohorts(GERMAN, DARK, chart).data
    assert [cell["kind"] for cell in drawn["rows"][0]["cells"]] == ["known", "unknown", "known"]
    assert [cell["kind"] for cell in drawn["rows"][1]["cells"]] == ["known", "later", "later"]
    assert drawn["rows"][0]["cells"][2]["text"] == "25\xa0%"


COHORT = Cohort(date(2026, 1, 12), 1234, (1.0,))


def test_a_board_names_who_is_known_and_marks_who_looks() -> None:
    rows = [BoardRow(1, 7, 5000, 6, 1, 2, 12), BoardRow(2, 8, 2500, 4, 1, 2, 12)]
    picture = members.board(GERMAN, DARK, rows, "Rangliste", 7, faces={7: Face("Ada", "url")})
    first, second = picture.data["rows"]
    assert (first["name"], first["mine"], first["share"]) == ("Ada", True, 1)
    assert (second["name"], second["known"], second["share"]) == ("nicht mehr hier", False, 0.5)
    assert picture.alt.split("\n") == [
        "Rangliste",
        "#1 Ada · Level 6 · 5.000 XP",
        "#2 nicht mehr hier · Level 4 · 2.500 XP",
        "Seite 1 von 2 · 12 Mitglieder",
    ]
