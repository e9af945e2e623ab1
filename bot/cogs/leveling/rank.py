"""/rank, the user command Rank, /leaderboard, and their buttons."""

from collections.abc import Mapping

import nextcord

from bot.cards import leveling as render
from bot.cogs.base import GUILD_ONLY, Cog, Press
from bot.interaction import custom_id, language
from bot.interaction.reply import Interaction, Reply, answer, guild_id, user_id
from bot.records.leveling import BoardRow, Standing, Verdict

PERIODS = ("all time", "today", "this week", "this month")


class Rank(Cog):
    """Where members stand."""

    @nextcord.slash_command(**language.command("rank"), **GUILD_ONLY)
    async def rank(
        self,
        interaction: Interaction,
        member: nextcord.User | None = language.option("rank.member", required=False),
    ) -> None:
        """Show a member's rank; the user option also takes members who left."""
        await answer(interaction, self._rank(interaction, member or interaction.user), self.metrics)

    @nextcord.user_command(**language.command("Rank"), **GUILD_ONLY)
    async def rank_of(self, interaction: Interaction, member: nextcord.User) -> None:
        """The same from a member's menu."""
        await answer(interaction, self._rank(interaction, member), self.metrics)

    @nextcord.slash_command(**language.command("leaderboard"), **GUILD_ONLY)
    async def leaderboard(
        self,
        interaction: Interaction,
        page: int = language.option("leaderboard.page", default=1),
        period: str = language.option("leaderboard.period", default=PERIODS[0], choices=PERIODS),
    ) -> None:
        """Open a leaderboard."""
        await answer(interaction, self._board(interaction, user_id(interaction), period, page), self.metrics)

    def presses(self) -> Mapping[str, Press]:
        """The buttons below a leaderboard and a rank."""
        return {"leveling.board": self._turn, "leveling.why": self._explain}

    async def _turn(self, interaction: Interaction, arguments: list[str]) -> None:
        opener, period, page = arguments
        work = self._board(interaction, custom_id.number(opener), period, custom_id.optional_number(page))
        await answer(interaction, work, self.metrics, edit=True)

    async def _explain(self, interaction: Interaction, arguments: list[str]) -> None:
        (member,) = arguments
        await answer(
            interaction, self._why(interaction, custom_id.number(member)), self.metrics, ephemeral=True
        )

    async def _rank(self, interaction: Interaction, member: nextcord.User | nextcord.Member | None) -> Reply:
        member_id = member.id if member else user_id(interaction)
        standing = await self.db.one(
            Standing, "leveling.rank", guild_id=guild_id(interaction), member_id=member_id
        )
        avatar = getattr(member, "display_avatar", None)
        name = getattr(member, "display_name", f"Member {member_id}")
        # Discord resolves who is in the guild to a member, and who left to a user.
        left = not isinstance(member, nextcord.Member)
        return render.rank(standing, member_id, name, avatar.url if avatar else None, left=left)

    async def _board(self, interaction: Interaction, opener_id: int, period: str, page: int | None) -> Reply:
        rows = await self.db.many(
            BoardRow,
            "leveling.board",
            guild_id=guild_id(interaction),
            viewer_id=user_id(interaction),
            period=period,
            page=page,
            opener_id=opener_id,
        )
        absent = await self.presence.absent(interaction.guild, [row.member_id for row in rows])
        return render.board(rows, period, opener_id, absent)

    async def _why(self, interaction: Interaction, member_id: int) -> Reply:
        rows = await self.db.many(
            Verdict,
            "leveling.why",
            guild_id=guild_id(interaction),
            member_id=member_id,
            viewer_id=user_id(interaction),
        )
        return render.why(rows, member_id)
