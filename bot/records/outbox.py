"""What a dispatcher or a worker holds, and how much waits."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Claimed:
    """outbox.claimed: one REST call to make, held by this process under a lease and a token."""

    guild_id: int
    effect_id: int
    token: UUID
    method: str
    path: str
    body: Any
    reason: str | None
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
