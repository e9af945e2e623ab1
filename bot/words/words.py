"""What one reader is told: sentences by their key, and amounts, durations and lists as they write them."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache, lru_cache
from typing import Literal

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time, get_day_names
from babel.lists import format_list
from babel.numbers import format_compact_decimal, format_decimal, format_percent
from babel.units import format_unit

from bot.words import catalog

type Argument = str | int | Decimal

MINUS = "\N{MINUS SIGN}"
UNITS = (("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1))


class Words:
    """The words of one reader, in the offered language that is closest to their locale.

    `words("income-claimed", amount=…)` is a sentence of bot/locales. Numbers among its arguments are written
    with separators and choose plurals; ids go in as mentions, names as `bot.cards.text.name` writes them.
    """

    def __init__(self, locale: str | None) -> None:
        self.locale = catalog.closest(locale)
        self._bundle = catalog.bundle(self.locale)
        self._babel = _babel(self.locale)

    def __call__(self, key: str, /, **arguments: Argument) -> str:
        """A sentence, or one of its attributes (`key.attribute`).

        Raises LookupError for a key that there is not, and for an argument that the sentence lacks.
        """
        said = self.find(key, **arguments)
        if said is None:
            raise LookupError(f"{self.locale} has no {key}")
        return said

    def find(self, key: str, /, **arguments: Argument) -> str | None:
        """The same, and None for a key that there is not."""
        name, _, attribute = key.partition(".")
        if not self._bundle.has_message(name):
            return None
        message = self._bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            return None
        said, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            raise LookupError(f"{key} cannot be said in {self.locale}: {errors[0]}")
        return str(said)

    def number(self, number: float | Decimal) -> str:
        """1,234.5 in English, 1.234,5 in German."""
        return format_decimal(number, locale=self._babel, decimal_quantization=False)

    def signed(self, number: int) -> str:
        """A number with its sign: +1,234, −5."""
        return f"{MINUS if number < 0 else '+'}{self.number(abs(number))}"

    def percent(self, rate: Decimal) -> str:
        """A rate in hundredths: 2.5 is 2.5% in English, 2,5 % in German."""
        return format_percent(rate / 100, locale=self._babel, decimal_quantization=False)

    def money(self, amount: int, currency: str) -> str:
        """An amount: 1,234 🪙."""
        return f"{self.number(amount)} {currency}"

    def change(self, amount: int, currency: str) -> str:
        """An amount with its sign: +1,234 🪙, −5 🪙."""
        return f"{self.signed(amount)} {currency}"

    def span(self, duration: timedelta) -> str:
        """A duration in whole units, without those that are 0: 1 day, 12 hours."""
        seconds = int(duration.total_seconds())
        parts = []
        for unit, size in UNITS:
            number, seconds = divmod(seconds, size)
            if number:
                parts.append(_units(self.locale, number, unit))
        parts = parts or [_units(self.locale, 0, "second")]
        try:
            return format_list(parts, "unit", self._babel)
        except KeyError:  # of some languages Babel knows how two units are listed, and no more
            return self.all(parts)

    def day(self, day: date) -> str:
        """A calendar day, the same for every reader wherever they are: Jan 5, 2026."""
        return format_date(day, "medium", locale=self._babel)

    def compact(self, number: float) -> str:
        """A number on a scale: 950, 1.5K, 1,5 Mio."""
        return format_compact_decimal(number, locale=self._babel, fraction_digits=1)

    def share(self, share: float) -> str:
        """A share of 1 in whole hundredths: 34%, 34 %."""
        return format_percent(share, locale=self._babel)

    def hours(self, hours: float) -> str:
        """A time on a scale, in hours: 12 hr, 1,5 Std."""
        return format_unit(round(hours, 1), "hour", "short", locale=self._babel)

    def moment(self, at: datetime, skeleton: str) -> str:
        """What a skeleton of CLDR names of a moment, as the reader writes it: MMMd is Jan 5, or 5. Jan."""
        return format_skeleton(skeleton, at, tzinfo=at.tzinfo, locale=self._babel)

    def clock(self, at: datetime) -> str:
        """The time of day: 6:05 PM, 18:05."""
        return format_time(at, "short", tzinfo=at.tzinfo, locale=self._babel)

    def hour(self, hour: int) -> str:
        """A full hour of the day: 6 PM, 18 Uhr, 18:00."""
        twelve = "a" in self._babel.time_formats["short"].pattern
        said = format_skeleton("h" if twelve else "H", time(hour), locale=self._babel)
        return format_time(time(hour), "short", locale=self._babel) if said.isdigit() else said

    def weekday(self, number: int, width: Literal["abbreviated", "wide"] = "wide") -> str:
        """The name of a weekday, counted from 1, Monday."""
        return str(get_day_names(width, "stand-alone", self._babel)[number - 1])

    @property
    def first_weekday(self) -> int:
        """The day that a week begins with in the reader's language, 0 is Monday."""
        return self._babel.first_week_day

    def all(self, items: Iterable[str]) -> str:
        """A, B, and C."""
        return format_list(list(items), "standard", self._babel)

    def either(self, items: Iterable[str]) -> str:
        """A, B, or C."""
        return format_list(list(items), "or", self._babel)


@lru_cache(maxsize=4_096)
def _units(locale: str, number: int, unit: str) -> str:
    """So many days, hours …: Babel looks up the pattern anew each time, and the same few come again."""
    return format_unit(number, unit, "long", locale=_babel(locale))


@cache
def _babel(locale: str) -> Locale:
    return Locale.parse(locale, sep="-")
