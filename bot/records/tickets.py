"""Rows of the schema tickets: what members and staff do, and the facts of its cards.

Those of setting up are in tickets_setup, those of transcripts and search in tickets_transcripts.
"""

from typing import NamedTuple


class Facts(NamedTuple):
    """tickets.facts: what Discord says of who acts, and of whom it is done to."""

    actor_role_ids: list[int] | None = None
    actor_permissions: int | None = None
    actor_name: str | None = None
    target_role_ids: list[int] | None = None
    target_permissions: int | None = None
