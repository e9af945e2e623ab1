"""What Discord says of who acts, where roles are decided about."""

from bot.interaction.reply import Interaction, placed
from bot.records.roles import Facts


def manager(interaction: Interaction) -> Facts:
    """The position of their highest role, and their permissions; unknown during an outage of the guild."""
    member = placed(interaction.user)
    return Facts(
        actor_position=member.top_role.position if member else None,
        actor_permissions=interaction.permissions.value,
    )
