"""A row that came as jsonb, read into its record."""

import re
import types
from collections.abc import Callable
from dataclasses import is_dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

_INTERVAL = re.compile(
    r"(?:([+-]?\d+) years? ?)?(?:([+-]?\d+) mons? ?)?(?:([+-]?\d+) days? ?)?"
    r"(?:([+-]?)(\d+):(\d+):(\d+(?:\.\d+)?))?"
)


def read[Record](record: type[Record], row: dict[str, Any]) -> Record:
    """A record of the columns that it has fields for; KeyError for a column less, as for a row of a call."""
    hints = _hints(record)  # type: ignore[arg-type]  # mypy doubts that a class can be hashed
    return record(**{field: _value(hint, row[field]) for field, hint in hints.items()})


@cache
def _hints(record: type) -> dict[str, Any]:
    return get_type_hints(record)


def _value(hint: Any, value: Any) -> Any:
    """What JSON has no type for, as the type that the field declares: times, exact numbers, rows in rows."""
    if value is None:
        return None
    if get_origin(hint) in (Union, types.UnionType):
        (hint,) = (one for one in get_args(hint) if one is not types.NoneType)
    if get_origin(hint) in (list, tuple):
        kind = get_origin(hint)
        return kind(_value(get_args(hint)[0], item) for item in value)
    if is_dataclass(hint):
        return read(hint, value)  # type: ignore[arg-type]  # a hint is a class, no instance
    return _PLAIN.get(hint, lambda as_it_is: as_it_is)(value)


def interval(text: str) -> timedelta:
    """An interval as PostgreSQL writes it; a month is 30 days, a year 365, as app._read_duration has it."""
    found = _INTERVAL.fullmatch(text)
    if not text or found is None:
        raise ValueError(f"not an interval: {text!r}")
    years, months, days, sign, hours, minutes, seconds = found.groups()
    clock = timedelta(hours=int(hours or 0), minutes=int(minutes or 0), seconds=float(seconds or 0))
    whole = timedelta(days=365 * int(years or 0) + 30 * int(months or 0) + int(days or 0))
    return whole + (-clock if sign == "-" else clock)


_PLAIN: dict[Any, Callable[[Any], Any]] = {
    datetime: datetime.fromisoformat,
    date: date.fromisoformat,
    timedelta: interval,
    Decimal: lambda value: Decimal(str(value)),
}
