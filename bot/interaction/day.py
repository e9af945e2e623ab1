"""A day that somebody typed, as SQL takes it."""

import re
from contextlib import suppress
from datetime import date

from babel import Locale
from babel.dates import format_date, format_skeleton, parse_date

# One date, with one separator throughout: 24.12-26 is a range. A final dot is German.
NUMBERS = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}\.?", re.ASCII)
NAMED = re.compile(r"\D*\b(\d{1,2})\b\D+\b(\d{4})\b\D*", re.ASCII)


def iso(typed: str, locale: str) -> str:
    """2026-12-24, of a day as the reader's language writes it; what is none is SQL's to refuse."""
    text, language = typed.strip(), Locale.parse(locale, sep="-")
    with suppress(ValueError):
        return date.fromisoformat(text).isoformat()
    if NUMBERS.fullmatch(text):
        with suppress(ValueError):
            return parse_date(text, language).isoformat()
    return _named(text, language) or typed


def _named(text: str, language: Locale) -> str | None:
    """The same of a day with the name of its month: Dec 24, 2026; 24. Dezember 2026."""
    found = NAMED.fullmatch(text)
    if found is None:
        return None
    number, year = map(int, found.groups())
    for month in range(1, 13):
        with suppress(ValueError):
            day = date(year, month, number)
            written = (
                format_date(day, "medium", locale=language),
                format_date(day, "long", locale=language),
                format_skeleton("yMMMd", day, locale=language),
            )
            if _bare(text) in map(_bare, written):
                return day.isoformat()
    return None


def _bare(text: str) -> str:
    """Without what people leave out: dots, commas, capitals, a zero in front."""
    return " ".join(word.lstrip("0") for word in re.sub(r"[.,]", " ", text).casefold().split())
