"""Facts of what the bot says of itself, and of what Discord refuses."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Welcome:
    """discord.welcome: a server that the bot has just joined, and the permissions that it lacks there."""

    guild_name: str
    in_guild: bool
    missing: list[str]


@dataclass(frozen=True, slots=True)
class Refusal:
    """discord.refusal: something that Discord does not let the bot do, and how many effects wait for it.

    deed says what, and channel_id where, if it is about a channel.
    """

    guild_name: str
    deed: str
    channel_id: int | None
    route: str
    code: int
    error: str | None
    waiting: int
