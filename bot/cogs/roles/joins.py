"""/autorole and /sticky: the roles of who joins, and of who comes back."""

import nextcord

from bot.cards.roles import joins as cards
from bot.cogs.base import ROLE_MANAGERS, Cog
from bot.cogs.moderation.base import suggest_durations
from bot.interaction import language
from bot.interaction.rank import manager
from bot.interaction.reply import Interaction, chosen_id
from bot.records.roles import AutoroleRow, Rehearsal, StickyRow

AUDIENCES = ("people", "bots", "both")


class Autoroles(Cog):
    """Roles that members get when they join."""

    @nextcord.slash_command(**language.command("autorole"), **ROLE_MANAGERS)
    async def autorole(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @autorole.subcommand(**language.command("autorole set"))
    async def set(
        self,
        interaction: Interaction,
        *,
        role: nextcord.Role = language.option("autorole set.role"),
        delay: str | None = language.option("autorole set.delay", required=False, autocomplete=True),
        who: str = language.option("autorole set.who", default=AUDIENCES[0], choices=AUDIENCES),
        screening: bool = language.option("autorole set.screening", default=True),
    ) -> None:
        """Give a role to who joins."""
        await self.show_card(
            interaction,
            self.change(
                AutoroleRow,
                "roles.set_autorole",
                interaction,
                role_id=chosen_id(interaction, "role"),
                delay=delay,
                audience=who,
                after_screening=screening,
                facts=manager(interaction),
            ),
            cards.autorole_set,
            ephemeral=True,
        )

    @autorole.subcommand(**language.command("autorole drop"))
    async def drop(
        self, interaction: Interaction, role: nextcord.Role = language.option("autorole drop.role")
    ) -> None:
        """Give it to nobody who joins any more."""
        role_id = chosen_id(interaction, "role")
        await self.show_card(
            interaction,
            self.change_value(
                "roles.drop_autorole", interaction, role_id=role_id, facts=manager(interaction)
            ),
            cards.autorole_dropped,
            ephemeral=True,
        )

    @autorole.subcommand(**language.command("autorole list"))
    async def list_(self, interaction: Interaction) -> None:
        """Show the roles for who joins."""
        await self.show_card(
            interaction,
            self.look_all(AutoroleRow, "roles.autoroles", interaction),
            cards.autoroles,
            ephemeral=True,
        )

    @autorole.subcommand(**language.command("autorole rehearse"))
    async def rehearse(
        self,
        interaction: Interaction,
        role: nextcord.Role = language.option("autorole rehearse.role"),
        who: str = language.option("autorole rehearse.who", default=AUDIENCES[0], choices=AUDIENCES),
    ) -> None:
        """Show who is here and would have got it."""
        role_id = chosen_id(interaction, "role")
        await self.show_card(
            interaction,
            self.look(Rehearsal, "roles.rehearse_autorole", interaction, role_id=role_id, audience=who),
            lambda row: cards.rehearsed(row, role_id, who),
            ephemeral=True,
        )

    @set.on_autocomplete("delay")
    async def _durations(self, interaction: Interaction, typed: str) -> None:
        await suggest_durations(self, interaction, typed)


class Sticky(Cog):
    """Roles that come back with who wore them when they left."""

    @nextcord.slash_command(**language.command("sticky"), **ROLE_MANAGERS)
    async def sticky(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @sticky.subcommand(**language.command("sticky set"))
    async def set(
        self, interaction: Interaction, role: nextcord.Role = language.option("sticky set.role")
    ) -> None:
        """Give it back to who returns."""
        role_id = chosen_id(interaction, "role")
        await self.show_card(
            interaction,
            self.change_value("roles.set_sticky", interaction, role_id=role_id, facts=manager(interaction)),
            cards.sticky_set,
            ephemeral=True,
        )

    @sticky.subcommand(**language.command("sticky drop"))
    async def drop(
        self, interaction: Interaction, role: nextcord.Role = language.option("sticky drop.role")
    ) -> None:
        """Give it back to nobody any more."""
        role_id = chosen_id(interaction, "role")
        await self.show_card(
            interaction,
            self.change_value("roles.drop_sticky", interaction, role_id=role_id, facts=manager(interaction)),
            cards.sticky_dropped,
            ephemeral=True,
        )

    @sticky.subcommand(**language.command("sticky list"))
    async def list_(self, interaction: Interaction) -> None:
        """Show the roles that come back."""
        await self.show_card(
            interaction,
            self.look_all(StickyRow, "roles.sticky_roles", interaction),
            cards.sticky_roles,
            ephemeral=True,
        )
