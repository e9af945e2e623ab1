"""/claim-rules: what the moderators let members claim."""

import nextcord

from bot import locale
from bot.cogs.base import MANAGERS, Cog
from bot.records.economy import ClaimRule
from bot.render.economy import claims as render
from bot.reply import Interaction, Reply, answer, chosen_id, guild_id, key, user_id


class ClaimRules(Cog):
    """Set and remove; /claims lists them."""

    @nextcord.slash_command(**locale.command("claim-rules"), **MANAGERS)
    async def claim_rules(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @claim_rules.subcommand(**locale.command("claim-rules set"))
    async def set(  # noqa: PLR0917  (each an option)
        self,
        interaction: Interaction,
        name: str = locale.option("claim-rules set.name"),
        least: int = locale.option("claim-rules set.least"),
        most: int = locale.option("claim-rules set.most"),
        cooldown: str = locale.option("claim-rules set.cooldown"),
        role: nextcord.Role | None = locale.option("claim-rules set.role", required=False),
    ) -> None:
        """Make a claim, or change it."""

        async def work() -> Reply:
            rule = await self.db.one(
                ClaimRule,
                "income.set_claim",
                guild_id=guild_id(interaction),
                name=name,
                amount_min=least,
                amount_max=most,
                cooldown=cooldown,
                required_role_id=chosen_id(interaction, "role"),
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.rule_set(rule)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @claim_rules.subcommand(**locale.command("claim-rules remove"))
    async def remove(
        self, interaction: Interaction, name: str = locale.option("claim-rules remove.name")
    ) -> None:
        """Take a claim away."""

        async def work() -> Reply:
            rule = await self.db.one(
                ClaimRule,
                "income.remove_claim",
                guild_id=guild_id(interaction),
                name=name,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.rule_removed(rule)

        await answer(interaction, work(), self.metrics, ephemeral=True)
