"""Values of raw events, as Discord writes them."""

from datetime import datetime


def number(text: str | None) -> int | None:
    """An id, which is text; None for one that is absent or empty."""
    return int(text) if text else None


def moment(text: str | None) -> datetime | None:
    """A time, which is text in ISO 8601; None for one that is absent."""
    return datetime.fromisoformat(text) if text else None
