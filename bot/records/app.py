"""Settings and their suggestions."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """app.setting: one setting of a guild, its value and what may be chosen instead."""

    key: str
    value: str | None
    default_value: str | None
    description: str
    kind: str
    allowed: str | None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """app.suggestion: one line of an autocomplete list."""

    value: str
    label: str
