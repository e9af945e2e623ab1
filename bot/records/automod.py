"""Automatic rules."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class RuleRow:
    """automod.rule_row: an automatic rule. What its kind has no use for is None, or empty (allowed).

    points None: as the settings say. duration None, of a ban: for good.
    """

    number: int
    kind: str
    enabled: bool
    threshold: int | None
    within: timedelta | None
    words: list[str] | None
    pattern: str | None
    allowed: list[str]
    deletes: bool
    action: str
    points: int | None
    duration: timedelta | None
    exempt_role_ids: list[int]
    exempt_channel_ids: list[int]
    matches: int


@dataclass(frozen=True, slots=True)
class RuleTest:
    """automod.rule_test: what a rule would make of a message: met, not_met, exempt, or counts."""

    number: int
    kind: str
    enabled: bool
    threshold: int | None
    within: timedelta | None
    words: list[str] | None
    pattern: str | None
    allowed: list[str]
    outcome: str


@dataclass(frozen=True, slots=True)
class Deletion:
    """automod.deletion: a message that a rule deleted and no case tells of; reason is the rule's own."""

    guild_id: int
    guild_name: str
    guild_icon: str | None
    member_id: int
    channel_id: int
    rule_number: int
    rule_kind: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class Aside:
    """automod.aside: a guild whose rules are set aside, and why: too_slow or too_complex."""

    guild_name: str
    cause: str
