"""Small pieces of text that all domains share."""

from collections.abc import Iterable
from datetime import timedelta

import nextcord

COLOUR = nextcord.Colour(0x5865F2)
MEDALS = {1: "🥇", 2: "🥈", 3: "🥉"}
LEFT = "*left the server*"
MAX_DESCRIPTION = 4_000
"""A little below Discord's 4,096 characters of an embed's description."""


def count(number: int, one: str, many: str | None = None) -> str:
    """1 member, 1,234 members."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def span(duration: timedelta) -> str:
    """A duration in whole units: "7 days", "1 day 12 hours", "90 minutes" as "1 hour 30 minutes"."""
    seconds = int(duration.total_seconds())
    units = (
        (seconds // 86400, "day"),
        (seconds // 3600 % 24, "hour"),
        (seconds // 60 % 60, "minute"),
        (seconds % 60, "second"),
    )
    return " ".join(count(number, unit) for number, unit in units if number)


def lines(rows: Iterable[str]) -> str:
    """Lines of a description; those that do not fit are counted instead."""
    kept: list[str] = []
    size = 0
    rows = list(rows)
    for row in rows:
        size += len(row) + 1
        if size > MAX_DESCRIPTION:
            return "\n".join([*kept, f"… and {len(rows) - len(kept)} more"])
        kept.append(row)
    return "\n".join(kept)


def embed(title: str, description: str) -> nextcord.Embed:
    """The look that all embeds share."""
    return nextcord.Embed(title=title, description=description, colour=COLOUR)
