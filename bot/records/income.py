"""Claims: what members get for coming back."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class ClaimResult:
    """income.claimed: what a claim paid; bonus is what of the amount the streak brought.

    streak is 0 for what has none, wallet None if the amount was 0.
    """

    transaction_id: int
    claim: str
    member_id: int
    amount: int
    bonus: int
    streak: int
    best_streak: int
    next_at: datetime
    wallet: int | None
    currency: str


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """income.claim_row: something to claim, and how it stands with a member.

    next_at is None when it is ready, cooldown is None for daily, which has its calendar.
    """

    name: str
    amount_min: int
    amount_max: int
    cooldown: timedelta | None
    required_role_id: int | None
    allowed: bool
    next_at: datetime | None
    streak: int
    best_streak: int
    currency: str


@dataclass(frozen=True, slots=True)
class ClaimRule:
    """income.claim_rule: a claim as the moderators made it."""

    name: str
    amount_min: int
    amount_max: int
    cooldown: timedelta
    required_role_id: int | None
    currency: str
