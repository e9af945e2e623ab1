"""/rewards: the roles that levels bring."""

import nextcord

from bot.cards import leveling as render
from bot.cogs.base import MANAGERS, Cog
from bot.interaction import language
from bot.interaction.reply import Interaction, Reply, answer, chosen_id, guild_id, key, user_id
from bot.records.leveling import RewardRow, SyncResult


class Rewards(Cog):
    """List, add, remove and sync."""

    @nextcord.slash_command(**language.command("rewards"), **MANAGERS)
    async def rewards(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @rewards.subcommand(**language.command("rewards list"))
    async def list_(self, interaction: Interaction) -> None:
        """Show the reward roles."""

        async def work() -> Reply:
            return render.rewards(
                await self.db.many(RewardRow, "leveling.rewards", guild_id=guild_id(interaction))
            )

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @rewards.subcommand(**language.command("rewards add"))
    async def add(
        self,
        interaction: Interaction,
        level: int = language.option("rewards add.level"),
        role: nextcord.Role = language.option("rewards add.role"),
    ) -> None:
        """Make a role the reward of a level."""

        async def work() -> Reply:
            row = await self.db.one(
                RewardRow,
                "leveling.set_reward",
                guild_id=guild_id(interaction),
                level=level,
                role_id=chosen_id(interaction, "role"),
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.reward_set(row)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @rewards.subcommand(**language.command("rewards remove"))
    async def remove(
        self, interaction: Interaction, role: nextcord.Role = language.option("rewards remove.role")
    ) -> None:
        """Make a role no reward any more."""

        async def work() -> Reply:
            row = await self.db.one(
                RewardRow,
                "leveling.remove_reward",
                guild_id=guild_id(interaction),
                role_id=chosen_id(interaction, "role"),
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.reward_removed(row)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @rewards.subcommand(**language.command("rewards sync"))
    async def sync(
        self,
        interaction: Interaction,
        member: nextcord.User | None = language.option("rewards sync.member", required=False),
    ) -> None:
        """Make the roles match the levels."""

        async def work() -> Reply:
            result = await self.db.one(
                SyncResult,
                "leveling.sync_rewards",
                guild_id=guild_id(interaction),
                member_id=member.id if member else None,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.synced(result)

        await answer(interaction, work(), self.metrics, ephemeral=True)
