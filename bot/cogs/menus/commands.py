"""/rolemenu, and Apps → Make this a role menu: a menu is made, opened, looked for, rehearsed.

All else is the editor's, a module for each of its pages: editor, options, requirements, groups.
"""

import asyncio
from collections.abc import Mapping

import nextcord

from bot.cards import choices as choice_cards
from bot.cards.custom_id import number
from bot.cards.look import Card
from bot.cards.menus import group as group_cards
from bot.cards.menus import overview as cards
from bot.cards.menus.editor import KINDS, MODES, editor
from bot.cards.menus.message import title_of
from bot.cards.text import member as mention
from bot.cogs.base import ROLE_MANAGERS, Press
from bot.cogs.menus.base import MenuCog
from bot.interaction import language
from bot.interaction.rank import manager
from bot.interaction.reply import Interaction, placed, reader
from bot.interaction.suggest import suggest
from bot.records.app import Suggestion
from bot.records.choices import CountRow, Outcome
from bot.records.menus import Fault, MenuRow


class Menus(MenuCog):
    """The commands, and the list of menus."""

    # Who sees them by default; the server may change it in its own settings, and SQL decides who may.
    @nextcord.slash_command(**language.command("rolemenu"), **ROLE_MANAGERS)
    async def rolemenu(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @rolemenu.subcommand(**language.command("rolemenu create"))
    async def create(
        self,
        interaction: Interaction,
        title: str = language.option("rolemenu create.title"),
        kind: str | None = language.option("rolemenu create.kind", required=False, choices=KINDS),
        mode: str | None = language.option("rolemenu create.mode", required=False, choices=MODES),
        most: int | None = language.option("rolemenu create.most", required=False),
    ) -> None:
        """Make a menu and open its editor."""

        async def work() -> Card:
            row = await self.change(
                MenuRow,
                "menus.set_menu",
                interaction,
                title=title,
                kind=kind,
                mode=mode,
                most=most,
                facts=manager(interaction),
            )
            return editor(*await self.known(interaction, row.number))

        await self.answer(interaction, work(), ephemeral=True)

    @nextcord.message_command(**language.command("Make this a role menu"), **ROLE_MANAGERS)
    async def adopt(self, interaction: Interaction, message: nextcord.Message) -> None:
        """Make a message a menu of reactions, or open the editor of the menu that it is."""
        title = title_of(message.content) or reader(interaction)("menus-untitled")

        async def work() -> Card:
            row = await self.change(
                MenuRow,
                "menus.adopt",
                interaction,
                channel_id=message.channel.id,
                message_id=message.id,
                title=title,
                facts=manager(interaction),
            )
            return editor(*await self.known(interaction, row.number))

        await self.answer(interaction, work(), ephemeral=True)

    @rolemenu.subcommand(**language.command("rolemenu edit"))
    async def edit(
        self,
        interaction: Interaction,
        menu: int = language.option("rolemenu edit.menu", autocomplete=True),
    ) -> None:
        """Open the editor of a menu."""
        await self.show_card(
            interaction, self.known(interaction, menu), lambda found: editor(*found), ephemeral=True
        )

    @rolemenu.subcommand(**language.command("rolemenu list"))
    async def list_(
        self, interaction: Interaction, page: int = language.option("rolemenu list.page", default=1)
    ) -> None:
        """Show the menus of this server."""
        work = self._listed(interaction, page)
        await self.show_card(interaction, work, lambda found: cards.listed(*found), ephemeral=True)

    @rolemenu.subcommand(**language.command("rolemenu remove"))
    async def remove(
        self,
        interaction: Interaction,
        menu: int = language.option("rolemenu remove.menu", autocomplete=True),
    ) -> None:
        """Ask whether a menu is to be removed."""
        await self.show_card(
            interaction,
            self.known(interaction, menu),
            lambda found: group_cards.ask_removal(*found),
            ephemeral=True,
        )

    @rolemenu.subcommand(**language.command("rolemenu health"))
    async def health(
        self,
        interaction: Interaction,
        menu: int | None = language.option("rolemenu health.menu", required=False, autocomplete=True),
    ) -> None:
        """Show what is in the way of the menus, or of one."""
        work = self.look_all(Fault, "menus.health", interaction, menu=menu)
        await self.show_card(interaction, work, cards.health, ephemeral=True)

    @rolemenu.subcommand(**language.command("rolemenu rehearse"))
    async def rehearse(
        self,
        interaction: Interaction,
        menu: int = language.option("rolemenu rehearse.menu", autocomplete=True),
        member: nextcord.User | None = language.option("rolemenu rehearse.member", required=False),
    ) -> None:
        """Show what would happen if a member chose each of the options."""
        who = member or interaction.user
        if who is None:
            raise ValueError("an interaction without a user")
        there = placed(who)
        roles = [role.id for role in there.roles] if there else None
        work = self.look_all(
            Outcome, "choices.rehearse", interaction, member_id=who.id, menu=menu, role_ids=roles
        )
        await self.show_card(
            interaction, work, lambda rows: choice_cards.rehearsed(rows, mention(who.id)), ephemeral=True
        )

    @edit.on_autocomplete("menu")
    @remove.on_autocomplete("menu")
    @health.on_autocomplete("menu")
    @rehearse.on_autocomplete("menu")
    async def _menus(self, interaction: Interaction, typed: str) -> None:
        asked = self.look_all(Suggestion, "menus.suggest", interaction, typed=str(typed or ""))
        await suggest(interaction, asked, numbers=True)

    def presses(self) -> Mapping[str, Press]:
        """The list of menus and its pages."""
        return {"menus.list": self._turn}

    async def _turn(self, interaction: Interaction, arguments: list[str]) -> None:
        (page,) = arguments
        work = self._listed(interaction, number(page))
        await self.show_card(interaction, work, lambda found: cards.listed(*found), edit=True)

    async def _listed(self, interaction: Interaction, page: int) -> tuple[list[MenuRow], list[CountRow]]:
        return await asyncio.gather(
            self.look_all(MenuRow, "menus.list", interaction, page=page),
            self.look_all(CountRow, "choices.counts", interaction),
        )
