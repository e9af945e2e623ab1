from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from bot.cards.record import read


@dataclass(frozen=True, slots=True)
class Inner:
    number: int


@dataclass(frozen=True, slots=True)
class Row:
    at: datetime | None
    day: date
    lasts: timedelta
    rate: Decimal
    inner: list[Inner]
    name: str


JSON = {
    "at": "2026-11-29T10:23:01.261671+00:00",
    "day": "2026-11-29",
    "lasts": "3 days 02:00:01",
    "rate": 1.5,
    "inner": [{"number": 1, "more": 2}],
    "name": "x",
    "more": "ignored",
}


def test_a_row_becomes_its_record() -> None:
    assert read(Row, JSON) == Row(
        datetime(2026, 11, 29, 10, 23, 1, 261671, tzinfo=UTC),
        date(2026, 11, 29),
        timedelta(days=3, hours=2, seconds=1),
        Decimal("1.5"),
        [Inner(1)],
        "x",
    )
    assert read(Row, JSON | {"at": None}).at is None


@pytest.mark.parametrize(
    ("text", "lasts"),
    [
        ("1 day", timedelta(days=1)),
        ("-2 days -00:00:01.5", timedelta(days=-2, seconds=-1.5)),
        ("26:00:00", timedelta(hours=26)),
        ("2 years", timedelta(days=730)),
        ("1 year 2 mons 3 days 04:05:06", timedelta(days=428, hours=4, minutes=5, seconds=6)),
        ("-1 mons +2 days -03:00:00", timedelta(days=-28, hours=-3)),
    ],
)
def test_intervals_as_postgres_writes_them(text: str, lasts: timedelta) -> None:
    assert read(Row, JSON | {"lasts": text}).lasts == lasts


@pytest.mark.parametrize("text", ["", "1 fortnight", "soon"])
def test_what_is_no_interval_is_a_bug(text: str) -> None:
    with pytest.raises(ValueError, match="interval"):
        read(Row, JSON | {"lasts": text})


def test_a_column_less_is_a_bug() -> None:
    with pytest.raises(KeyError):
        read(Row, {})
