"""A day is read as the reader's language writes it, and nothing but one day."""

from datetime import date, timedelta

import pytest

from bot.interaction.day import iso
from bot.words import Words


@pytest.mark.parametrize(
    ("locale", "typed"),
    [
        ("en-US", "2026-12-24"),
        ("en-US", " 12/24/2026 "),
        ("en-US", "12/24/26"),
        ("en-US", "Dec 24, 2026"),
        ("en-US", "december 24 2026"),
        ("de", "24.12.2026"),
        ("de", "24.12.26."),
        ("de", "24. Dezember 2026"),
        ("de", "24. Dez. 2026"),
        ("de", "24 dez 2026"),
        ("fr", "24/12/2026"),
        ("fr", "24 déc. 2026"),
        ("fr", "24 décembre 2026"),
        ("es-ES", "24-12-2026"),
        ("es-ES", "24 dic 2026"),
        ("es-ES", "24 de diciembre de 2026"),
    ],
)
def test_a_day_is_read(locale: str, typed: str) -> None:
    assert iso(typed, locale) == "2026-12-24"


@pytest.mark.parametrize("locale", ["en-US", "de", "fr", "es-ES"])
def test_a_day_is_read_as_it_is_shown(locale: str) -> None:
    for day in (date(2026, 1, 1) + timedelta(days=9 * n) for n in range(41)):
        assert iso(Words(locale).day(day), locale) == day.isoformat()


@pytest.mark.parametrize(
    "typed",
    [
        "24.12.2026-26.12.2026",
        "24.12.2026, 25.12.2026",
        "24.12.2026 18:00",
        "24.12-26",
        "24.-26. Dezember 2026",
        "24. Dezember 2026 18:00",
        "24. Dezember 2026, 2027",
        "24. Lenz 2026",
        "31. Februar 2026",
        "2026-12-24 bis 2026-12-26",
        "31.02.2026",
        "2４.12.2026",
        "soon",
        "",
    ],
)
def test_what_is_no_single_day_is_left_for_sql_to_refuse(typed: str) -> None:
    assert iso(typed, "de") == typed
