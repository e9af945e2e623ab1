"""Rows of the pictures domain."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Style:
    """pictures.style_row: how the pictures of a member look in a guild, and what they chose themselves.

    background is the digest of an uploaded picture; None: there is none. boards: leaderboards are pictures.
    """

    guild_id: int
    accent: str
    theme: str
    boards: bool
    background: str | None
    own_accent: bool
    own_background: bool
