"""/activity-role: roles that members wear as long as they take part."""

import nextcord

from bot.cards.reports import roles as cards
from bot.cogs.base import ROLE_MANAGERS, Cog
from bot.cogs.reports.chosen import chosen_role
from bot.interaction import language
from bot.interaction.rank import manager
from bot.interaction.reply import Interaction
from bot.records.reports import RoleRehearsal, RoleRule

MEASURES = ("messages", "days")


class ActivityRoles(Cog):
    """Rules for roles. Who wears them is decided in SQL, after each day."""

    @nextcord.slash_command(**language.command("activity-role"), **ROLE_MANAGERS)
    async def activity_role(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @activity_role.subcommand(**language.command("activity-role set"))
    async def set(
        self,
        interaction: Interaction,
        *,
        role: nextcord.Role = language.option("activity-role set.role"),
        metric: str = language.option("activity-role set.metric", choices=MEASURES),
        threshold: int = language.option("activity-role set.threshold"),
        days: int = language.option("activity-role set.days", default=28),
    ) -> None:
        """Give a role to who takes part."""
        await self.show_card(
            interaction,
            self.change(
                RoleRule,
                "reports.set_role_rule",
                interaction,
                role_id=chosen_role(interaction),
                metric=metric,
                days=days,
                threshold=threshold,
                facts=manager(interaction),
            ),
            cards.rule_set,
            ephemeral=True,
        )

    @activity_role.subcommand(**language.command("activity-role rehearse"))
    async def rehearse(
        self,
        interaction: Interaction,
        *,
        role: nextcord.Role = language.option("activity-role rehearse.role"),
        metric: str = language.option("activity-role rehearse.metric", choices=MEASURES),
        threshold: int = language.option("activity-role rehearse.threshold"),
        days: int = language.option("activity-role rehearse.days", default=28),
    ) -> None:
        """Show who would get a role, and who would lose it."""
        rule = RoleRule(chosen_role(interaction), metric, days, threshold)
        await self.show_card(
            interaction,
            self.look(
                RoleRehearsal,
                "reports.rehearse_role_rule",
                interaction,
                role_id=rule.role_id,
                metric=metric,
                days=days,
                threshold=threshold,
            ),
            lambda row: cards.rehearsed(rule, row),
            ephemeral=True,
        )

    @activity_role.subcommand(**language.command("activity-role remove"))
    async def remove(
        self, interaction: Interaction, role: nextcord.Role = language.option("activity-role remove.role")
    ) -> None:
        """Give it for taking part no more."""
        role_id = chosen_role(interaction)
        await self.show_card(
            interaction,
            self.change_value("reports.remove_role_rule", interaction, role_id=role_id),
            lambda was: cards.rule_removed(role_id, was),
            ephemeral=True,
        )

    @activity_role.subcommand(**language.command("activity-role list"))
    async def list_(self, interaction: Interaction) -> None:
        """Show the roles for taking part."""
        await self.show_card(
            interaction,
            self.look_all(RoleRule, "reports.role_rules", interaction),
            cards.rules,
            ephemeral=True,
        )
