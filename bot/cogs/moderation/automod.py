"""/automod: rules that look at every message."""

import nextcord

from bot import locale
from bot.cogs.base import MANAGERS, Cog
from bot.cogs.moderation.base import suggest_durations
from bot.records.moderation import RuleRow, RuleTest
from bot.render.moderation import automod as render
from bot.reply import Interaction, Reply, answer, chosen_id, guild_id, key, user_id

KINDS = (
    *("words", "pattern", "links", "invites", "mentions", "attachments"),
    *("rate", "duplicates", "new_account"),
)
ACTIONS = ("none", "warn", "timeout", "kick", "ban")


class Rules(Cog):
    """List, add or change, remove, and test before it is in force."""

    @nextcord.slash_command(**locale.command("automod"), **MANAGERS)
    async def automod(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @automod.subcommand(**locale.command("automod list"))
    async def list_(self, interaction: Interaction) -> None:
        """Show the rules."""

        async def work() -> Reply:
            return render.rules(
                await self.db.many(RuleRow, "automod.rules", guild_id=guild_id(interaction))
            )

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @automod.subcommand(**locale.command("automod add"))
    async def add(  # noqa: PLR0917  (Discord's options, each by its name)
        self,
        interaction: Interaction,
        kind: str = locale.option("automod add.kind", choices=KINDS),
        threshold: int | None = locale.option("automod add.threshold", required=False),
        period: str | None = locale.option("automod add.period", required=False, autocomplete=True),
        words: str | None = locale.option("automod add.words", required=False),
        pattern: str | None = locale.option("automod add.pattern", required=False),
        allowed: str | None = locale.option("automod add.allowed", required=False),
        delete: bool = locale.option("automod add.delete", required=False, default=True),
        action: str = locale.option("automod add.action", required=False, default="none", choices=ACTIONS),
        points: int | None = locale.option("automod add.points", required=False),
        duration: str | None = locale.option("automod add.duration", required=False, autocomplete=True),
        reason: str | None = locale.option("automod add.reason", required=False),
        exempt_role: nextcord.Role | None = locale.option("automod add.exempt_role", required=False),
        exempt_channel: nextcord.abc.GuildChannel | None = locale.option(
            "automod add.exempt_channel", required=False
        ),
        enabled: bool = locale.option("automod add.enabled", required=False, default=True),
        rule: int | None = locale.option("automod add.rule", required=False),
    ) -> None:
        """Make a rule, or replace one; what a kind needs and what it takes is the database's business."""

        async def work() -> Reply:
            row = await self.db.one(
                RuleRow,
                "automod.set_rule",
                guild_id=guild_id(interaction),
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
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.rule_set(row)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @automod.subcommand(**locale.command("automod remove"))
    async def remove(
        self, interaction: Interaction, rule: int = locale.option("automod remove.rule")
    ) -> None:
        """Remove a rule."""

        async def work() -> Reply:
            row = await self.db.one(
                RuleRow,
                "automod.remove_rule",
                guild_id=guild_id(interaction),
                number=rule,
                actor_id=user_id(interaction),
                key=key(interaction),
            )
            return render.rule_removed(row)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @automod.subcommand(**locale.command("automod test"))
    async def test(
        self,
        interaction: Interaction,
        text: str = locale.option("automod test.text"),
        rule: int | None = locale.option("automod test.rule", required=False),
    ) -> None:
        """Show what the rules would make of a message of somebody without roles."""

        async def work() -> Reply:
            rows = await self.db.many(
                RuleTest,
                "automod.test_rule",
                guild_id=guild_id(interaction),
                content=text,
                number=rule,
            )
            return render.tested(rows)

        await answer(interaction, work(), self.metrics, ephemeral=True)

    @add.on_autocomplete("period")
    @add.on_autocomplete("duration")
    async def _durations(self, interaction: Interaction, typed: str) -> None:
        await suggest_durations(self, interaction, typed)


def _one(chosen: int | None) -> list[int]:
    return [] if chosen is None else [chosen]
