"""Facts of what the bot says of itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Welcome:
    """discord.welcome: a server that the bot has just joined, and the permissions that it lacks there."""

    guild_name: str
    in_guild: bool
    missing: list[str]
