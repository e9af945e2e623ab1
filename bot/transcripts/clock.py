"""Moments as a reader's language writes them, in the time zone of a guild."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale
from babel.dates import format_date, format_datetime, format_time

STYLES: dict[str, Callable[[datetime, Locale], str]] = {
    "t": lambda at, locale: format_time(at, "short", locale=locale),
    "T": lambda at, locale: format_time(at, "medium", locale=locale),
    "d": lambda at, locale: format_date(at, "short", locale=locale),
    "D": lambda at, locale: format_date(at, "long", locale=locale),
    "f": lambda at, locale: format_datetime(at, "long", locale=locale),
    "F": lambda at, locale: format_datetime(at, "full", locale=locale),
}
"""Discord's letters for the ways to write a moment. R, how long ago, would soon be wrong: it is f here."""


class Clock:
    """Writes moments; each minute once, since most messages share theirs with others."""

    def __init__(self, locale: str, zone: str) -> None:
        self._locale = Locale.parse(locale, sep="-")
        try:
            self.zone = ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError):  # the database knows more zones than this machine
            self.zone = ZoneInfo("UTC")
        self._of_minute = lru_cache(4096)(self._written)

    def time(self, at: datetime) -> str:
        """The time of day."""
        return self._of_minute(at.replace(second=0, microsecond=0), "t")

    def moment(self, at: datetime) -> str:
        """Day and time."""
        return self._of_minute(at.replace(second=0, microsecond=0), "moment")

    def exactly(self, at: datetime) -> str:
        """The same to the second, as every language reads it."""
        here = at.astimezone(self.zone)
        return f"{here:%Y-%m-%d %H:%M:%S} {here.tzname()}"

    def day(self, day: date) -> str:
        """A calendar day."""
        return format_date(day, "full", locale=self._locale)

    def day_of(self, at: datetime) -> date:
        """The day on which it was in the guild's zone."""
        return at.astimezone(self.zone).date()

    def stamp(self, seconds: int, style: str) -> str | None:
        """A moment as one of Discord's styles writes it; None for one that no calendar has."""
        try:
            at = datetime.fromtimestamp(seconds, UTC).astimezone(self.zone)
        except (OverflowError, ValueError, OSError):
            return None
        return STYLES.get(style, STYLES["f"])(at, self._locale)

    def _written(self, at: datetime, style: str) -> str:
        here = at.astimezone(self.zone)
        if style == "moment":
            day = format_date(here, "medium", locale=self._locale)
            return f"{day}, {format_time(here, 'short', locale=self._locale)}"
        return STYLES[style](here, self._locale)
