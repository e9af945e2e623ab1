"""Rows of imports."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Staged:
    """imports.staged: an import that waits."""

    number: int
    kind: str
    lines: int
    flawed: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """imports.outcome: what a line would do."""

    place: int
    member_id: int | None
    verdict: str
    had: int | None
    becomes: int | None
    had_level: int | None
    becomes_level: int | None
    flaw: str | None
    obstacle: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Outlook:
    """imports.outlook: an import in numbers."""

    number: int
    kind: str
    state: str
    keep: str
    lines: int
    fresh: int | None
    more: int | None
    same: int | None
    flawed: int
    changed: int
    examples: list[Outcome]
