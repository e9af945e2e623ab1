"""What the commands of roles share: who sees them, and the facts about who acts."""

from typing import Any

import nextcord

from bot.cogs.base import GUILD_ONLY
from bot.interaction.reply import Interaction
from bot.records.roles import Facts

# Who sees a command by default; the server may change it in its own settings. Who may do what is decided in
# SQL all the same, from the facts below.
ROLE_MANAGERS: dict[str, Any] = GUILD_ONLY | {
    "default_member_permissions": nextcord.Permissions(manage_roles=True)
}
MODERATORS: dict[str, Any] = GUILD_ONLY | {
    "default_member_permissions": nextcord.Permissions(moderate_members=True)
}


def facts(interaction: Interaction) -> Facts:
    """What Discord says of who acts. Their roles are not known during an outage of Discord's."""
    user = interaction.user
    known = isinstance(user, nextcord.Member) and isinstance(user.guild, nextcord.Guild)
    position = user.top_role.position if known else None  # type: ignore[union-attr]  # it is a Member then
    return Facts(position, interaction.permissions.value)
