"""What a dispatcher or a worker holds, and how much waits."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Claimed:
    """outbox.claimed: one REST call to make, held by this process under a lease and a token.

    Where a card is named it is drawn of these facts, in this language, under what the body says already; the
    reason for Discord's audit log is said in it, and ends with the mark.
    """

    guild_id: int
    effect_id: int
    token: UUID
    method: str
    path: str
    body: Any
    card: str | None
    facts: Any
    language: str | None
    reason: Any
    mark: str | None
    recipient_id: int | None
    files: int
    attempts: int


@dataclass(frozen=True, slots=True)
class File:
    """outbox.file: a file that is sent with a message."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class ClaimedWork:
    """outbox.claimed_work: work to run, held by this process under a lease and a token."""

    guild_id: int
    work_id: int
    token: UUID
    function: str
    attempts: int


@dataclass(frozen=True, slots=True)
class Depth:
    """outbox.depth_row: effects, or work, of one state; seconds since the oldest exists, or is due."""

    kind: str
    state: str
    items: int
    oldest_seconds: float | None


class Outcome(NamedTuple):
    """outbox.outcome: what became of a claimed effect.

    status None: no answer, so the request may or may not have been carried out. 0: it never left.
    unsendable: no request can be made of it, now or later.
    """

    guild_id: int
    effect_id: int
    token: UUID
    status: int | None
    code: int | None
    error: str | None
    retry_after: Decimal | None
    scope: str | None
    created_id: int | None
    unsendable: bool


@dataclass(frozen=True, slots=True)
class Reported:
    """outbox.reported: the state of what was claimed with a token; None: it is another claim's by now."""

    token: UUID
    state: str | None
