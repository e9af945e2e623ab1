"""/counter: channels whose names say how many there are."""

import nextcord

from bot.cards.reports import counters as cards
from bot.cogs.base import MANAGERS, Cog
from bot.cogs.reports.chosen import chosen_channel
from bot.interaction import language
from bot.interaction.reply import Interaction
from bot.records.reports import Counter


class Counters(Cog):
    """Channels whose names say how many there are."""

    @nextcord.slash_command(**language.command("counter"), **MANAGERS)
    async def counter(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @counter.subcommand(**language.command("counter set"))
    async def set(
        self,
        interaction: Interaction,
        channel: nextcord.abc.GuildChannel = language.option("counter set.channel"),
        metric: str = language.option("counter set.metric", choices=("members", "online", "messages")),
        name: str = language.option("counter set.name"),
        goal: int | None = language.option("counter set.goal", required=False),
    ) -> None:
        """Let the name of a channel count."""
        await self.show_card(
            interaction,
            self.change(
                Counter,
                "reports.set_counter",
                interaction,
                channel_id=chosen_channel(interaction),
                metric=metric,
                template=name,
                goal=goal,
            ),
            cards.counter,
            ephemeral=True,
        )

    @counter.subcommand(**language.command("counter remove"))
    async def remove(
        self,
        interaction: Interaction,
        channel: nextcord.abc.GuildChannel = language.option("counter remove.channel"),
    ) -> None:
        """Let it count no more."""
        channel_id = chosen_channel(interaction)
        await self.show_card(
            interaction,
            self.change_value("reports.remove_counter", interaction, channel_id=channel_id),
            lambda was: cards.counter_removed(channel_id, was),
            ephemeral=True,
        )

    @counter.subcommand(**language.command("counter list"))
    async def list_(self, interaction: Interaction) -> None:
        """Show all channels that count."""
        await self.show_card(
            interaction,
            self.look_all(Counter, "reports.counters", interaction),
            cards.counters,
            ephemeral=True,
        )
