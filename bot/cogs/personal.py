"""/myrole: a role of one's own."""

from collections.abc import Mapping

import nextcord

from bot.cards import personal as cards
from bot.cards.look import Card
from bot.cogs.base import GUILD_ONLY, Cog, Press
from bot.interaction import form, language
from bot.interaction.picture import data_uri
from bot.interaction.rank import manager
from bot.interaction.reply import Interaction, reader, role_ids, user_id
from bot.records.personal import RoleRow

NAME, COLORS, EMOJI = "name", "colors", "emoji"
"""The fields of a form."""


class OwnRole(Cog):
    """What members do with a role of their own. Who may have one is decided in SQL."""

    @nextcord.slash_command(**language.command("myrole"), **GUILD_ONLY)
    async def myrole(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @myrole.subcommand(**language.command("myrole show"))
    async def show(self, interaction: Interaction) -> None:
        """Show it, with the buttons that change it."""
        await self.show_card(interaction, self._row(interaction), cards.own_role, ephemeral=True)

    @myrole.subcommand(**language.command("myrole set"))
    async def set(
        self,
        interaction: Interaction,
        *,
        name: str | None = language.option("myrole set.name", required=False),
        colours: str | None = language.option("myrole set.colours", required=False),
        emoji: str | None = language.option("myrole set.emoji", required=False),
        icon: nextcord.Attachment | None = language.option("myrole set.icon", required=False),
    ) -> None:
        """Make it, or change how it looks."""

        async def work() -> Card:
            picture = await data_uri(icon) if icon else None
            return cards.role_set(await self._change(interaction, name, colours, emoji, picture))

        await self.answer(interaction, work(), ephemeral=True)

    @myrole.subcommand(**language.command("myrole drop"))
    async def drop(
        self,
        interaction: Interaction,
        member: nextcord.User | None = language.option("myrole drop.member", required=False),
        reason: str | None = language.option("myrole drop.reason", required=False),
    ) -> None:
        """Give it up; who may manage roles also takes somebody else's."""
        await self._drop(interaction, member.id if member else user_id(interaction), reason)

    def presses(self) -> Mapping[str, Press]:
        """The buttons below it, and the form."""
        return {
            "personal.own_role": self._ask,
            "personal.set_role": self._submitted,
            "personal.drop_role": self._press_drop,
        }

    async def _ask(self, interaction: Interaction, _arguments: list[str]) -> None:
        words, row = reader(interaction), await self._row(interaction)
        await form.ask(
            interaction,
            words("personal-form"),
            "personal.set_role",
            form.Field(NAME, words("personal-name"), row.name, required=True, most=100),
            form.Field(
                COLORS,
                words("personal-colors"),
                cards.hexadecimal(row.colors),
                words("personal-colors-hint"),
            ),
            form.Field(EMOJI, words("personal-emoji"), row.emoji),
        )

    async def _submitted(self, interaction: Interaction, _arguments: list[str]) -> None:
        call = self._change(
            interaction,
            form.written(interaction, NAME),
            form.written(interaction, COLORS) or "",  # what was emptied goes
            form.written(interaction, EMOJI) or "",
            None,
        )
        await self.show_card(interaction, call, cards.role_set, ephemeral=True, edit=True)

    async def _press_drop(self, interaction: Interaction, _arguments: list[str]) -> None:
        await self._drop(interaction, user_id(interaction), None, edit=True)

    async def _row(self, interaction: Interaction) -> RoleRow:
        return await self.look(
            RoleRow,
            "personal.own_role",
            interaction,
            member_id=user_id(interaction),
            role_ids=role_ids(interaction),
            is_boosting=_is_boosting(interaction),
        )

    async def _change(
        self,
        interaction: Interaction,
        name: str | None,
        colors: str | None,
        emoji: str | None,
        icon: str | None,
    ) -> RoleRow:
        return await self.change(
            RoleRow,
            "personal.set_role",
            interaction,
            member_id=user_id(interaction),
            name=name,
            colors=colors,
            emoji=emoji,
            icon=icon,
            role_ids=role_ids(interaction),
            is_boosting=_is_boosting(interaction),
        )

    async def _drop(
        self, interaction: Interaction, member_id: int, reason: str | None, *, edit: bool = False
    ) -> None:
        await self.show_card(
            interaction,
            self.change_value(
                "personal.drop_role",
                interaction,
                member_id=member_id,
                reason=reason,
                facts=manager(interaction),
            ),
            lambda _role_id: cards.role_dropped(member_id),
            ephemeral=True,
            edit=edit,
        )


def _is_boosting(interaction: Interaction) -> bool | None:
    """Whether who acts boosts the server; None where Discord did not tell."""
    user = interaction.user
    return user.premium_since is not None if isinstance(user, nextcord.Member) else None
