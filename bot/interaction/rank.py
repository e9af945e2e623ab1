"""What Discord says of who acts, where roles are decided about."""

import nextcord

from bot.interaction.reply import Interaction
from bot.records.roles import Facts


def manager(interaction: Interaction) -> Facts:
    """The position of their highest role, and their permissions; unknown during an outage of the guild."""
    user = interaction.user
    known = isinstance(user, nextcord.Member) and isinstance(user.guild, nextcord.Guild)
    position = user.top_role.position if known else None  # type: ignore[union-attr]  # it is a Member then
    return Facts(actor_position=position, actor_permissions=interaction.permissions.value)
