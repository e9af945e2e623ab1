"""What Discord says of who acts, where roles are decided about."""

from bot.interaction.reply import Interaction, placed
from bot.records.roles import Facts


def manager(interaction: Interaction) -> Facts:
    """The position of their highest role, and their permissions; unknown during an outage of the guild.

    In the guild, as roles are the guild's. Discord tells with an interaction what may be done in its channel,
    where Manage Permissions is the same bit as Manage Roles, and a rule of the channel may allow it.
    """
    member = placed(interaction.user)
    if member is None:
        return Facts(None, None)
    return Facts(actor_position=member.top_role.position, actor_permissions=member.guild_permissions.value)
