"""Settings."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Setting:
    """config.setting: one setting of a guild, its value and what may be chosen instead.

    typed: the value as somebody would type it. effects: what a change that was not agreed to would do, as
    counts by name; None: it was made.
    """

    key: str
    value: str | None
    typed: str | None
    default_value: str | None
    description: str
    kind: str
    allowed: str | None
    choices: list[str] | None
    advanced: bool
    effects: Any
