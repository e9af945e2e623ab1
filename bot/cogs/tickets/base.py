"""What the commands of tickets share: the facts about who acts, and about whom it is done to."""

import nextcord

from bot.interaction.reply import Interaction, role_ids
from bot.records.tickets import Facts

type Person = nextcord.User | nextcord.Member


def facts(interaction: Interaction, target: Person | None = None) -> Facts:
    """What Discord sent along. Nothing is known of a target who is not in the guild."""
    user = interaction.user
    there = target if isinstance(target, nextcord.Member) else None
    return Facts(
        actor_role_ids=role_ids(interaction),
        actor_permissions=interaction.permissions.value,
        actor_name=user.display_name if user else None,
        target_role_ids=[role.id for role in there.roles] if there else None,
        target_permissions=there.guild_permissions.value if there else None,
    )
