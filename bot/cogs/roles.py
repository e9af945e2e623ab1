"""/why-role and the user command Roles."""

from typing import Any

import nextcord

from bot.cards import roles as cards
from bot.cards.look import Card
from bot.cogs.base import GUILD_ONLY, Cog
from bot.interaction import language
from bot.interaction.reply import Interaction
from bot.records.roles import WhyRow

# Moderators see why roles are worn; the server may change it in its own settings.
MODERATORS: dict[str, Any] = GUILD_ONLY | {
    "default_member_permissions": nextcord.Permissions(moderate_members=True)
}


class Roles(Cog):
    """Why members wear roles."""

    @nextcord.slash_command(**language.command("why-role"), **MODERATORS)
    async def why_role(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("why-role.member"),
        role: nextcord.Role | None = language.option("why-role.role", required=False),
    ) -> None:
        """Show every reason for a role of a member, or for all of them."""
        work = self._why(interaction, member.id, role.id if role else None)
        await self.answer(interaction, work, ephemeral=True)

    @nextcord.user_command(**language.command("Roles"), **MODERATORS)
    async def roles_of(self, interaction: Interaction, member: nextcord.User) -> None:
        """The same from a member's menu."""
        await self.answer(interaction, self._why(interaction, member.id, None), ephemeral=True)

    async def _why(self, interaction: Interaction, member_id: int, role_id: int | None) -> Card:
        rows = await self.look_all(WhyRow, "roles.why", interaction, member_id=member_id, role_id=role_id)
        return cards.why(rows, member_id)
