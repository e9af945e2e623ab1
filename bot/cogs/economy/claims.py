"""/daily, /work, /claim and /claims: what members get for coming back."""

from contextlib import suppress

import nextcord

from bot import locale
from bot.cogs.base import GUILD_ONLY, Cog
from bot.errors import Refused, Unavailable
from bot.records.economy import ClaimResult, ClaimRow
from bot.render.economy import claims as render
from bot.reply import Interaction, Reply, answer, guild_id, key, role_ids, user_id


class Claims(Cog):
    """Claim, and look what there is to claim."""

    @nextcord.slash_command(**locale.command("daily"), **GUILD_ONLY)
    async def daily(self, interaction: Interaction) -> None:
        """Claim what the day brings."""

        async def work() -> Reply:
            claimed = await self.db.one(
                ClaimResult,
                "income.daily",
                guild_id=guild_id(interaction),
                member_id=user_id(interaction),
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.claimed(claimed)

        await answer(interaction, work(), self.metrics)

    @nextcord.slash_command(**locale.command("work"), **GUILD_ONLY)
    async def work(self, interaction: Interaction) -> None:
        """Earn something."""

        async def work() -> Reply:
            claimed = await self.db.one(
                ClaimResult,
                "income.work",
                guild_id=guild_id(interaction),
                member_id=user_id(interaction),
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.claimed(claimed)

        await answer(interaction, work(), self.metrics)

    @nextcord.slash_command(**locale.command("claim"), **GUILD_ONLY)
    async def claim(
        self, interaction: Interaction, name: str = locale.option("claim.name", autocomplete=True)
    ) -> None:
        """Claim what the moderators offer."""

        async def work() -> Reply:
            claimed = await self.db.one(
                ClaimResult,
                "income.claim",
                guild_id=guild_id(interaction),
                member_id=user_id(interaction),
                name=name,
                role_ids=role_ids(interaction),
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.claimed(claimed)

        await answer(interaction, work(), self.metrics)

    @nextcord.slash_command(**locale.command("claims"), **GUILD_ONLY)
    async def claims(self, interaction: Interaction) -> None:
        """Show what there is to claim, and when."""

        async def work() -> Reply:
            return render.claims(await self._rows(interaction, ""))

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @claim.on_autocomplete("name")
    async def _names(self, interaction: Interaction, typed: str) -> None:
        """Offer what there is. Nothing can be said here, so a failure is an empty list."""
        rows: list[ClaimRow] = []
        with suppress(Refused, Unavailable):
            rows = await self._rows(interaction, typed)
        # Sent here, since nextcord sends no empty list and Discord then shows an error.
        with suppress(nextcord.HTTPException):
            await interaction.response.send_autocomplete({render.choice(row): row.name for row in rows})

    async def _rows(self, interaction: Interaction, typed: str) -> list[ClaimRow]:
        return await self.db.many(
            ClaimRow,
            "income.claims",
            guild_id=guild_id(interaction),
            member_id=user_id(interaction),
            role_ids=role_ids(interaction),
            typed=typed,
        )
