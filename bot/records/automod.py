"""Automatic rules."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RuleRow:
    """automod.rule_row: an automatic rule, what it looks for and does in words."""

    number: int
    kind: str
    enabled: bool
    looks_for: str
    leads_to: str
    exempt_role_ids: list[int]
    exempt_channel_ids: list[int]
    matches: int


@dataclass(frozen=True, slots=True)
class RuleTest:
    """automod.rule_test: what a rule would make of a message: met, not met, exempt, or counts."""

    number: int
    kind: str
    enabled: bool
    looks_for: str
    outcome: str
