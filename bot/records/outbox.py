"""What a dispatcher holds, and how much waits."""

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
class Depth:
    """outbox.depth_row: unfinished effects of one state, and the age of the oldest in seconds."""

    state: str
    effects: int
    oldest_seconds: float | None
