"""/report: channels that are told each day, week or month how the server is doing."""

import nextcord

from bot.cards.reports import reports as cards
from bot.cards.stats.charts import METRICS
from bot.cogs.base import MANAGERS, Cog
from bot.cogs.reports.chosen import chosen_channel
from bot.interaction import language
from bot.interaction.reply import Interaction
from bot.records.reports import Report

EVERY = ("day", "week", "month")


class Reports(Cog):
    """What is posted by itself. When, is decided in SQL."""

    @nextcord.slash_command(**language.command("report"), **MANAGERS)
    async def report(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @report.subcommand(**language.command("report schedule"))
    async def schedule(
        self,
        interaction: Interaction,
        *,
        every: str = language.option("report schedule.every", choices=EVERY),
        channel: nextcord.abc.GuildChannel = language.option("report schedule.channel"),
        metric: str = language.option("report schedule.metric", default=METRICS[0], choices=METRICS),
        hour: int = language.option("report schedule.hour", default=9),
    ) -> None:
        """Tell a channel from now on."""
        await self.show_card(
            interaction,
            self.change(
                Report,
                "reports.schedule_report",
                interaction,
                channel_id=chosen_channel(interaction),
                every=every,
                metric=metric,
                hour=hour,
            ),
            cards.scheduled,
            ephemeral=True,
        )

    @report.subcommand(**language.command("report stop"))
    async def stop(
        self,
        interaction: Interaction,
        channel: nextcord.abc.GuildChannel = language.option("report stop.channel"),
        every: str = language.option("report stop.every", choices=EVERY),
    ) -> None:
        """Tell it no more."""
        channel_id = chosen_channel(interaction)
        await self.show_card(
            interaction,
            self.change_value("reports.stop_report", interaction, channel_id=channel_id, every=every),
            lambda was: cards.stopped(channel_id, was),
            ephemeral=True,
        )

    @report.subcommand(**language.command("report now"))
    async def now(
        self,
        interaction: Interaction,
        channel: nextcord.abc.GuildChannel = language.option("report now.channel"),
        every: str = language.option("report now.every", choices=EVERY),
    ) -> None:
        """Post one at once."""
        channel_id = chosen_channel(interaction)
        await self.show_card(
            interaction,
            self.change(Report, "reports.report_now", interaction, channel_id=channel_id, every=every),
            cards.posted,
            ephemeral=True,
        )

    @report.subcommand(**language.command("report list"))
    async def list_(self, interaction: Interaction) -> None:
        """Show all of them."""
        await self.show_card(
            interaction, self.look_all(Report, "reports.reports", interaction), cards.reports, ephemeral=True
        )
