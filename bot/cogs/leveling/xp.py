"""/xp: what moderators do to XP by hand."""

import nextcord

from bot import locale
from bot.cogs.base import MANAGERS, Cog
from bot.records.leveling import ResetResult, Standing, Verdict
from bot.render import leveling as render
from bot.reply import Interaction, Reply, answer, guild_id, key, user_id


class Xp(Cog):
    """Give, take, set, reset and explain. Numbers have no bounds here: the database says what is allowed."""

    @nextcord.slash_command(**locale.command("xp"), **MANAGERS)
    async def xp(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @xp.subcommand(**locale.command("xp give"))
    async def give(
        self,
        interaction: Interaction,
        member: nextcord.User = locale.option("xp give.member"),
        amount: int = locale.option("xp give.amount"),
        reason: str | None = locale.option("xp give.reason", required=False),
    ) -> None:
        """Give XP."""

        async def work() -> Reply:
            standing = await self.db.one(
                Standing,
                "leveling.give_xp",
                guild_id=guild_id(interaction),
                member_id=member.id,
                amount=amount,
                reason=reason,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.changed(standing, member.id)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @xp.subcommand(**locale.command("xp take"))
    async def take(
        self,
        interaction: Interaction,
        member: nextcord.User = locale.option("xp take.member"),
        amount: int = locale.option("xp take.amount"),
        reason: str | None = locale.option("xp take.reason", required=False),
    ) -> None:
        """Take XP."""

        async def work() -> Reply:
            standing = await self.db.one(
                Standing,
                "leveling.take_xp",
                guild_id=guild_id(interaction),
                member_id=member.id,
                amount=amount,
                reason=reason,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.changed(standing, member.id)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @xp.subcommand(**locale.command("xp set"))
    async def set(
        self,
        interaction: Interaction,
        member: nextcord.User = locale.option("xp set.member"),
        amount: int = locale.option("xp set.amount"),
        reason: str | None = locale.option("xp set.reason", required=False),
    ) -> None:
        """Set XP."""

        async def work() -> Reply:
            standing = await self.db.one(
                Standing,
                "leveling.set_xp",
                guild_id=guild_id(interaction),
                member_id=member.id,
                xp=amount,
                reason=reason,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.changed(standing, member.id)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @xp.subcommand(**locale.command("xp reset"))
    async def reset(
        self,
        interaction: Interaction,
        member: nextcord.User | None = locale.option("xp reset.member", required=False),
        confirm: str | None = locale.option("xp reset.confirm", required=False),
        reason: str | None = locale.option("xp reset.reason", required=False),
    ) -> None:
        """Reset a member, or the whole guild if it is confirmed."""

        async def work() -> Reply:
            result = await self.db.one(
                ResetResult,
                "leveling.reset",
                guild_id=guild_id(interaction),
                member_id=member.id if member else None,
                confirm=confirm,
                reason=reason,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.reset(result)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @xp.subcommand(**locale.command("xp why"))
    async def why(
        self,
        interaction: Interaction,
        member: nextcord.User | None = locale.option("xp why.member", required=False),
    ) -> None:
        """Explain a member's latest XP. Members without this command have the button below /rank."""
        member_id = member.id if member else user_id(interaction)

        async def work() -> Reply:
            rows = await self.db.many(
                Verdict, "leveling.why", guild_id=guild_id(interaction), member_id=member_id
            )
            return render.why(rows, member_id)

        await answer(interaction, work(), self.metrics, ephemeral=True)
