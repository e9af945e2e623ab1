"""What every cog has: the database, the metrics, and the names its buttons answer to."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import nextcord
from nextcord import InteractionContextType

from bot.db import Database
from bot.interaction.presence import Presence
from bot.interaction.reply import Interaction
from bot.metrics import Metrics

# In servers only: every call names a guild.
GUILD_ONLY: dict[str, Any] = {"contexts": [InteractionContextType.guild]}
# What a server's managers see by default; the server may change it in its own settings.
MANAGERS: dict[str, Any] = GUILD_ONLY | {
    "default_member_permissions": nextcord.Permissions(manage_guild=True)
}

type Press = Callable[[Interaction, list[str]], Awaitable[None]]


class Cog(nextcord.ClientCog):
    """A group of commands."""

    def __init__(self, database: Database, metrics: Metrics, presence: Presence) -> None:
        self.db = database
        self.metrics = metrics
        self.presence = presence

    def presses(self) -> Mapping[str, Press]:
        """The SQL functions whose buttons and forms this cog serves."""
        return {}
