"""/daily, /work, /claim, /claims: what members get for coming back; /claim-rules: what may be claimed."""

import nextcord

from bot.cards import income as cards
from bot.cogs.base import GUILD_ONLY, MANAGERS, Cog
from bot.interaction import language
from bot.interaction.reply import Interaction, chosen_id, reader, role_ids, user_id
from bot.interaction.suggest import suggest
from bot.records.app import Suggestion
from bot.records.income import ClaimResult, ClaimRow, ClaimRule


class Claims(Cog):
    """Claim, and look what there is to claim."""

    @nextcord.slash_command(**language.command("daily"), **GUILD_ONLY)
    async def daily(self, interaction: Interaction) -> None:
        """Claim what the day brings."""
        await self.show_card(
            interaction,
            self.change(ClaimResult, "income.daily", interaction, member_id=user_id(interaction)),
            cards.claimed,
        )

    @nextcord.slash_command(**language.command("work"), **GUILD_ONLY)
    async def work(self, interaction: Interaction) -> None:
        """Earn something."""
        await self.show_card(
            interaction,
            self.change(ClaimResult, "income.work", interaction, member_id=user_id(interaction)),
            cards.claimed,
        )

    @nextcord.slash_command(**language.command("claim"), **GUILD_ONLY)
    async def claim(
        self, interaction: Interaction, name: str = language.option("claim.name", autocomplete=True)
    ) -> None:
        """Claim what the moderators offer."""
        await self.show_card(
            interaction,
            self.change(
                ClaimResult,
                "income.claim",
                interaction,
                member_id=user_id(interaction),
                name=name,
                role_ids=role_ids(interaction),
            ),
            cards.claimed,
        )

    @nextcord.slash_command(**language.command("claims"), **GUILD_ONLY)
    async def claims(self, interaction: Interaction) -> None:
        """Show what there is to claim, and when."""
        await self.show_card(interaction, self._rows(interaction, ""), cards.claims, ephemeral=True)

    @claim.on_autocomplete("name")
    async def _names(self, interaction: Interaction, typed: str) -> None:
        async def asked() -> list[Suggestion]:
            words = reader(interaction)
            return [cards.choice(words, row) for row in await self._rows(interaction, typed)]

        await suggest(interaction, asked())

    async def _rows(self, interaction: Interaction, typed: str) -> list[ClaimRow]:
        return await self.look_all(
            ClaimRow,
            "income.claims",
            interaction,
            member_id=user_id(interaction),
            role_ids=role_ids(interaction),
            typed=typed,
        )


class ClaimRules(Cog):
    """Set and remove; /claims lists them."""

    @nextcord.slash_command(**language.command("claim-rules"), **MANAGERS)
    async def claim_rules(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @claim_rules.subcommand(**language.command("claim-rules set"))
    async def set(  # noqa: PLR0917  (each an option)
        self,
        interaction: Interaction,
        name: str = language.option("claim-rules set.name"),
        least: int = language.option("claim-rules set.least"),
        most: int = language.option("claim-rules set.most"),
        cooldown: str = language.option("claim-rules set.cooldown"),
        role: nextcord.Role | None = language.option("claim-rules set.role", required=False),
    ) -> None:
        """Make a claim, or change it."""
        await self.show_card(
            interaction,
            self.change(
                ClaimRule,
                "income.set_claim",
                interaction,
                name=name,
                amount_min=least,
                amount_max=most,
                cooldown=cooldown,
                required_role_id=chosen_id(interaction, "role"),
            ),
            cards.rule_set,
            ephemeral=True,
        )

    @claim_rules.subcommand(**language.command("claim-rules remove"))
    async def remove(
        self, interaction: Interaction, name: str = language.option("claim-rules remove.name")
    ) -> None:
        """Take a claim away."""
        await self.show_card(
            interaction,
            self.change(ClaimRule, "income.remove_claim", interaction, name=name),
            cards.rule_removed,
            ephemeral=True,
        )
