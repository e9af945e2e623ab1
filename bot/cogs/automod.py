"""/automod: rules that look at every message."""

import nextcord

from bot.cards import automod as cards
from bot.cogs.base import MANAGERS, Cog
from bot.cogs.moderation.base import suggest_durations
from bot.interaction import language
from bot.interaction.reply import Interaction, chosen_id
from bot.records.automod import RuleRow, RuleTest

KINDS = (
    *("words", "pattern", "links", "invites", "mentions", "attachments"),
    *("rate", "duplicates", "new_account"),
)
ACTIONS = ("none", "warn", "timeout", "kick", "ban")


class Rules(Cog):
    """List, add or change, remove, and test before it is in force."""

    @nextcord.slash_command(**language.command("automod"), **MANAGERS)
    async def automod(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @automod.subcommand(**language.command("automod list"))
    async def list_(self, interaction: Interaction) -> None:
        """Show the rules."""
        await self.show_card(
            interaction, self.look_all(RuleRow, "automod.rules", interaction), cards.rules, ephemeral=True
        )

    @automod.subcommand(**language.command("automod add"))
    async def add(  # noqa: PLR0917  (Discord's options, each by its name)
        self,
        interaction: Interaction,
        kind: str = language.option("automod add.kind", choices=KINDS),
        threshold: int | None = language.option("automod add.threshold", required=False),
        period: str | None = language.option("automod add.period", required=False, autocomplete=True),
        words: str | None = language.option("automod add.words", required=False),
        pattern: str | None = language.option("automod add.pattern", required=False),
        allowed: str | None = language.option("automod add.allowed", required=False),
        delete: bool = language.option("automod add.delete", required=False, default=True),
        action: str = language.option("automod add.action", required=False, default="none", choices=ACTIONS),
        points: int | None = language.option("automod add.points", required=False),
        duration: str | None = language.option("automod add.duration", required=False, autocomplete=True),
        reason: str | None = language.option("automod add.reason", required=False),
        exempt_role: nextcord.Role | None = language.option("automod add.exempt_role", required=False),
        exempt_channel: nextcord.abc.GuildChannel | None = language.option(
            "automod add.exempt_channel", required=False
        ),
        enabled: bool = language.option("automod add.enabled", required=False, default=True),
        rule: int | None = language.option("automod add.rule", required=False),
    ) -> None:
        """Make a rule, or replace one; what a kind needs and what it takes is the database's business."""
        await self.show_card(
            interaction,
            self.change(
                RuleRow,
                "automod.set_rule",
                interaction,
                kind=kind,
                number=rule,
                enabled=enabled,
                threshold=threshold,
                within=period,
                words=words,
                pattern=pattern,
                allowed=allowed,
                exempt_role_ids=_one(chosen_id(interaction, "exempt_role")),
                exempt_channel_ids=_one(chosen_id(interaction, "exempt_channel")),
                deletes=delete,
                action=action,
                points=points,
                duration=duration,
                reason=reason,
            ),
            cards.rule_set,
            ephemeral=True,
        )

    @automod.subcommand(**language.command("automod remove"))
    async def remove(
        self, interaction: Interaction, rule: int = language.option("automod remove.rule")
    ) -> None:
        """Remove a rule."""
        await self.show_card(
            interaction,
            self.change(RuleRow, "automod.remove_rule", interaction, number=rule),
            cards.rule_removed,
            ephemeral=True,
        )

    @automod.subcommand(**language.command("automod test"))
    async def test(
        self,
        interaction: Interaction,
        text: str = language.option("automod test.text"),
        rule: int | None = language.option("automod test.rule", required=False),
    ) -> None:
        """Show what the rules would make of a message of somebody without roles."""
        await self.show_card(
            interaction,
            self.look_all(RuleTest, "automod.test_rule", interaction, content=text, number=rule),
            cards.tested,
            ephemeral=True,
        )

    @add.on_autocomplete("period")
    @add.on_autocomplete("duration")
    async def _durations(self, interaction: Interaction, typed: str) -> None:
        await suggest_durations(self, interaction, typed)


def _one(chosen: int | None) -> list[int]:
    return [] if chosen is None else [chosen]
