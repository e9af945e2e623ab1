"""/card: how one's own card looks. /card-rules: how all others do, and what was not to be shown."""

import nextcord

from bot.cards import pictures as cards
from bot.cards.look import Card
from bot.cogs.base import GUILD_ONLY, MANAGERS, Cog
from bot.interaction import language
from bot.interaction.picture import upload
from bot.interaction.reply import Interaction, user_id
from bot.records.pictures import Style


class Cards(Cog):
    """What members choose. Whether they may, and what will do, is decided in SQL."""

    @nextcord.slash_command(**language.command("card"), **GUILD_ONLY)
    async def card(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @card.subcommand(**language.command("card accent"))
    async def accent(
        self,
        interaction: Interaction,
        colour: str | None = language.option("card accent.colour", required=False),
    ) -> None:
        """Choose a colour, or the server's again."""
        await self.show_card(
            interaction,
            self.change(
                Style, "pictures.set_accent", interaction, member_id=user_id(interaction), accent=colour
            ),
            cards.accent,
            ephemeral=True,
        )

    @card.subcommand(**language.command("card background"))
    async def background(
        self,
        interaction: Interaction,
        picture: nextcord.Attachment | None = language.option("card background.picture", required=False),
    ) -> None:
        """Choose a picture, or the server's again."""

        async def work() -> Card:
            raw = await upload(picture) if picture else None
            return cards.background(
                await self.change(
                    Style,
                    "pictures.set_background",
                    interaction,
                    member_id=user_id(interaction),
                    background=raw,
                )
            )

        await self.answer(interaction, work(), ephemeral=True)


class CardRules(Cog):
    """What managers choose. The colour and the theme of the server are settings, see /config."""

    @nextcord.slash_command(**language.command("card-rules"), **MANAGERS)
    async def card_rules(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @card_rules.subcommand(**language.command("card-rules background"))
    async def background(
        self,
        interaction: Interaction,
        picture: nextcord.Attachment | None = language.option(
            "card-rules background.picture", required=False
        ),
    ) -> None:
        """Choose the background of all who chose none, or none."""

        async def work() -> Card:
            raw = await upload(picture) if picture else None
            return cards.server_background(
                await self.change(Style, "pictures.set_server_background", interaction, background=raw)
            )

        await self.answer(interaction, work(), ephemeral=True)

    @card_rules.subcommand(**language.command("card-rules clear"))
    async def clear(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("card-rules clear.member"),
        reason: str | None = language.option("card-rules clear.reason", required=False),
    ) -> None:
        """Take away what a member chose."""
        await self.show_card(
            interaction,
            self.change(Style, "pictures.clear_style", interaction, member_id=member.id, reason=reason),
            lambda _style: cards.cleared(member.id),
            ephemeral=True,
        )
