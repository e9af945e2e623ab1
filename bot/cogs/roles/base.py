"""Who sees the commands of roles by default. Who may do what is decided in SQL all the same."""

from typing import Any

import nextcord

from bot.cogs.base import GUILD_ONLY

ROLE_MANAGERS: dict[str, Any] = GUILD_ONLY | {
    "default_member_permissions": nextcord.Permissions(manage_roles=True)
}
MODERATORS: dict[str, Any] = GUILD_ONLY | {
    "default_member_permissions": nextcord.Permissions(moderate_members=True)
}
