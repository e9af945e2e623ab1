"""Cases and the ladder."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple


class Facts(NamedTuple):
    """moderation.facts: what the bot knows of who acts and of whom it is about; None is not known."""

    actor_position: int | None
    actor_permissions: int | None
    target_is_here: bool | None
    target_is_bot: bool | None
    target_position: int | None
    target_permissions: int | None
    target_timed_out_until: datetime | None
    target_is_webhook: bool | None = None
    target_name: str | None = None
    bot_permissions: int | None = None
    channel_id: int | None = None


@dataclass(frozen=True, slots=True)
class CaseRow:
    """moderation.case_row: a case as people see it.

    actor_id is None for an operator, a rule or the ladder (source says which). points_expire_at and ends_at
    are None for good, ended_at while it is in force or where nothing lasts. follows and led_to are the
    numbers of other cases. lasts: it is something with an end, such as a ban. failure is why it could not be
    carried out, in English, and obstacle what that is made of (app.refusal). member_name is what the member
    was called then. rung_points and rung_within: the rung of the ladder that was reached; rule_number and
    rule_kind: the automatic rule that was met. is_told: False where no direct message reached the member.
    """

    number: int
    at: datetime
    kind: str
    source: str
    member_id: int
    actor_id: int | None
    reason: str | None
    evidence: str | None
    points: int
    points_left: Decimal
    points_expire_at: datetime | None
    ends_at: datetime | None
    is_active: bool
    ended_at: datetime | None
    ended_by: int | None
    follows: int | None
    led_to: int | None
    pardoned_at: datetime | None
    pardoned_by: int | None
    pardon_reason: str | None
    edits: int
    lasts: bool
    can_be_pardoned: bool
    failure: str | None
    obstacle: Any
    member_name: str | None
    rung_points: int | None
    rung_within: timedelta | None
    rule_number: int | None
    rule_kind: str | None
    rule_keyword: str | None
    is_told: bool | None


@dataclass(frozen=True, slots=True)
class Told:
    """moderation.told: what a member is told of a case, or (is_pardon) of its withdrawal.

    ends_at is None for good, where it lasts; appeal is the guild's own text; can_be_appealed: by a button.
    """

    guild_id: int
    guild_name: str
    guild_icon: str | None
    number: int
    at: datetime
    kind: str
    is_pardon: bool
    reason: str | None
    rung_points: int | None
    rung_within: timedelta | None
    rule_number: int | None
    rule_kind: str | None
    rule_keyword: str | None
    points: int
    lasts: bool
    ends_at: datetime | None
    appeal: str | None
    can_be_appealed: bool


@dataclass(frozen=True, slots=True)
class Announced:
    """moderation.announced: what a moderator did, for the channel where it was; ends_at None is no end."""

    kind: str
    member_id: int
    member_name: str | None
    ends_at: datetime | None


@dataclass(frozen=True, slots=True)
class Undeleted:
    """moderation.undeleted: where messages were not deleted, and why, as in a CaseRow."""

    channel_id: int
    failure: str
    obstacle: Any


@dataclass(frozen=True, slots=True)
class Failed:
    """moderation.failed: a case that was not carried out, and why, as in a CaseRow."""

    guild_id: int
    guild_name: str
    guild_icon: str | None
    number: int
    at: datetime
    kind: str
    member_id: int
    member_name: str | None
    failure: str
    obstacle: Any


@dataclass(frozen=True, slots=True)
class EditRow:
    """moderation.edit_row: an earlier reason of a case, until when it was that, and who changed it."""

    at: datetime
    actor_id: int | None
    reason: str | None


class RungRow(NamedTuple):
    """moderation.rung_row: a rung of the ladder; duration None is for good, within None without an end."""

    points: int
    action: str
    duration: timedelta | None
    within: timedelta | None


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """moderation.rehearsal: what a ladder would have done, at which case; duration None is for good."""

    number: int
    at: datetime
    member_id: int
    points: int
    action: str
    duration: timedelta | None


@dataclass(frozen=True, slots=True)
class PresetRow:
    """moderation.preset_row: a reason that moderators choose from."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class SuggestedDuration:
    """moderation.suggested_duration: one line of an autocomplete list."""

    duration: timedelta
