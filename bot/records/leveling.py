"""Rows of the leveling domain."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Standing:
    """leveling.standing: where a member stands; progress is 0 to 1 of the way to the next level.

    rank is None for one without XP, next_level_xp at the last level. may_ask: who looks may ask leveling.why.
    """

    member_id: int
    xp: int
    level: int
    rank: int | None
    members: int
    level_xp: int
    next_level_xp: int | None
    progress: Decimal
    may_ask: bool


@dataclass(frozen=True, slots=True)
class BoardRow:
    """leveling.board_row: one line of a leaderboard, with the page it is on and the size of the whole."""

    rank: int
    member_id: int
    xp: int
    level: int
    page: int
    pages: int
    members: int


@dataclass(frozen=True, slots=True)
class ResetResult:
    """leveling.reset_result: how many members lost how much XP."""

    members: int
    xp: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """leveling.verdict: a grant of XP or its refusal."""

    at: datetime
    granted: bool
    rule: str
    amount: int
    xp: int | None
    base: int | None
    channel_factor: Decimal | None
    role_factor: Decimal | None
    channel_id: int | None
    actor_id: int | None
    reason: str | None
    retry_at: datetime | None


@dataclass(frozen=True, slots=True)
class RewardRow:
    """leveling.reward_row: a role that a level brings, and how many members have reached it."""

    level: int
    role_id: int
    members: int


@dataclass(frozen=True, slots=True)
class SyncResult:
    """leveling.sync_result: members looked at, and role changes queued (None: so many that it goes on)."""

    members: int
    effects: int | None


@dataclass(frozen=True, slots=True)
class MultiplierRow:
    """leveling.multiplier_row: the factor of a channel or a role (kind says which)."""

    kind: str
    target_id: int
    factor: Decimal


@dataclass(frozen=True, slots=True)
class LevelUp:
    """leveling.level_up: a level reached, and the roles it brought; text is the guild's own, if any.

    picture: a picture goes with it.
    """

    member_id: int
    level: int
    xp: int
    role_ids: list[int]
    text: str | None
    picture: bool
