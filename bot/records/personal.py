"""Roles of members' own."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class RoleRow:
    """personal.role_row: a member's own role; a name without role_id is being made, no name is none."""

    member_id: int
    role_id: int | None
    name: str | None
    colors: list[int] | None
    emoji: str | None
    has_icon: bool | None
    changeable_at: datetime | None
    lapses_at: datetime | None
    may_have: bool
    guild_name: str
    for_role_id: int | None
    """Who wears it may have one; for_boosters: so may who boosts the server."""
    for_boosters: bool


@dataclass(frozen=True, slots=True)
class LeftRole:
    """personal.left_role: a role of a member's own that Discord did not delete."""

    role_id: int
    name: str
    guild_name: str
