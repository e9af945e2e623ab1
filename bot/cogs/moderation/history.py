"""/history, Apps → History on a member or a message, and the buttons that lead there and on."""

from collections.abc import Mapping

import nextcord

from bot.cards import custom_id
from bot.cards.look import Card
from bot.cards.moderation import cases as cards
from bot.cogs.base import MODERATORS, Cog, Press
from bot.cogs.moderation.base import viewer
from bot.interaction import language
from bot.interaction.reply import Interaction, guild_id, user_id
from bot.records.moderation import CaseRow


class History(Cog):
    """What is on record about a member. Who may see it is decided in SQL."""

    @nextcord.slash_command(**language.command("history"), **MODERATORS)
    async def history(
        self, interaction: Interaction, member: nextcord.User = language.option("history.member")
    ) -> None:
        """Show a member's cases."""
        await self._open_history(interaction, member.id)

    @nextcord.user_command(**language.command("History"), **MODERATORS)
    async def history_of_member(self, interaction: Interaction, member: nextcord.User) -> None:
        """The same from a member's menu."""
        await self._open_history(interaction, member.id)

    @nextcord.message_command(**language.command("History"), **MODERATORS)
    async def history_of_author(self, interaction: Interaction, message: nextcord.Message) -> None:
        """The same from a message."""
        await self._open_history(interaction, message.author.id)

    def presses(self) -> Mapping[str, Press]:
        """The buttons below a case and a history."""
        return {"moderation.history": self._press}

    async def _press(self, interaction: Interaction, arguments: list[str]) -> None:
        """Below a history (a place to go on from) the message turns; below a case a history opens."""
        member, *before = arguments
        if not before:
            await self._open_history(interaction, custom_id.number(member))
            return
        (place,) = before
        work = self._history(interaction, custom_id.number(member), custom_id.optional_number(place))
        await self.answer(interaction, work, edit=True, ephemeral=True)

    async def _open_history(self, interaction: Interaction, member_id: int) -> None:
        work = self._history(interaction, member_id, None)
        await self.answer(interaction, work, ephemeral=True)

    async def _history(self, interaction: Interaction, member_id: int, before: int | None) -> Card:
        rows = await self.look_all(
            CaseRow,
            "moderation.history",
            interaction,
            member_id=member_id,
            before=before,
            page_size=cards.PAGE + 1,
            viewer_id=user_id(interaction),
            facts=viewer(interaction),
        )
        points = await self.db.value("moderation.points", guild_id=guild_id(interaction), member_id=member_id)
        return cards.history(rows, member_id, points, is_first=before is None)
