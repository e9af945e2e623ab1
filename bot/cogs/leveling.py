"""/rank, the user command Rank, /leaderboard, /xp, /rewards, /reward-rules and /multipliers."""

import asyncio
from collections.abc import Mapping

import nextcord

from bot.cards import custom_id
from bot.cards import leveling as cards
from bot.cards.look import Card
from bot.cogs.base import GUILD_ONLY, MANAGERS, Cog, Press
from bot.interaction import language
from bot.interaction.rank import manager
from bot.interaction.reply import Interaction, chosen_id, user_id
from bot.pictures.avatars import avatar_url
from bot.records.leveling import (
    BoardRow,
    MultiplierRow,
    ResetResult,
    RewardRow,
    Standing,
    SyncResult,
    Verdict,
)
from bot.records.pictures import Style
from bot.records.voice import Verdict as VoiceVerdict

PERIODS = ("all time", "today", "this week", "this month")


class Rank(Cog):
    """Where members stand."""

    @nextcord.slash_command(**language.command("rank"), **GUILD_ONLY)
    async def rank(
        self,
        interaction: Interaction,
        member: nextcord.User | None = language.option("rank.member", required=False),
    ) -> None:
        """Show a member's rank; the user option also takes members who left."""
        await self.answer(interaction, self._rank(interaction, member or interaction.user))

    @nextcord.user_command(**language.command("Rank"), **GUILD_ONLY)
    async def rank_of(self, interaction: Interaction, member: nextcord.User) -> None:
        """The same from a member's menu."""
        await self.answer(interaction, self._rank(interaction, member))

    @nextcord.slash_command(**language.command("leaderboard"), **GUILD_ONLY)
    async def leaderboard(
        self,
        interaction: Interaction,
        page: int = language.option("leaderboard.page", default=1),
        period: str = language.option("leaderboard.period", default=PERIODS[0], choices=PERIODS),
    ) -> None:
        """Open a leaderboard."""
        await self.answer(interaction, self._board(interaction, user_id(interaction), period, page))

    def presses(self) -> Mapping[str, Press]:
        """The buttons below a leaderboard and a rank."""
        return {"leveling.board": self._turn, "leveling.why": self._explain}

    async def _turn(self, interaction: Interaction, arguments: list[str]) -> None:
        opener, period, page = arguments
        work = self._board(interaction, custom_id.number(opener), period, custom_id.optional_number(page))
        await self.answer(interaction, work, edit=True)

    async def _explain(self, interaction: Interaction, arguments: list[str]) -> None:
        (member,) = arguments
        await self.answer(interaction, self._why(interaction, custom_id.number(member)), ephemeral=True)

    async def _rank(self, interaction: Interaction, member: nextcord.User | nextcord.Member | None) -> Card:
        if member is None:
            raise ValueError("an interaction without a user")
        standing, style = await asyncio.gather(
            self.look(
                Standing, "leveling.rank", interaction, member_id=member.id, viewer_id=user_id(interaction)
            ),
            self.look(Style, "pictures.style_of", interaction, member_id=member.id),
        )
        return cards.rank(
            standing,
            member.id,
            member.display_name,
            member.display_avatar.url,
            style=style,
            avatar_url=avatar_url(member),
            # Discord resolves who is in the guild to a member, and who left to a user.
            left=not isinstance(member, nextcord.Member),
        )

    async def _board(self, interaction: Interaction, opener_id: int, period: str, page: int | None) -> Card:
        rows, style = await asyncio.gather(
            self.look_all(
                BoardRow,
                "leveling.board",
                interaction,
                viewer_id=user_id(interaction),
                period=period,
                page=page,
                opener_id=opener_id,
            ),
            self.look(Style, "pictures.style_of", interaction, member_id=None),
        )
        faces, absent = await self.presence.who(interaction.guild, [row.member_id for row in rows])
        return cards.board(rows, period, opener_id, absent, style=style, faces=faces)

    async def _why(self, interaction: Interaction, member_id: int) -> Card:
        viewer_id = user_id(interaction)
        rows, voice = await asyncio.gather(
            self.look_all(Verdict, "leveling.why", interaction, member_id=member_id, viewer_id=viewer_id),
            self.look(VoiceVerdict, "voice.why", interaction, member_id=member_id, viewer_id=viewer_id),
        )
        return cards.why(rows, member_id, voice)


class Xp(Cog):
    """Give, take, set, reset and explain. Numbers have no bounds here: the database says what is allowed."""

    @nextcord.slash_command(**language.command("xp"), **MANAGERS)
    async def xp(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @xp.subcommand(**language.command("xp give"))
    async def give(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("xp give.member"),
        amount: int = language.option("xp give.amount"),
        reason: str | None = language.option("xp give.reason", required=False),
    ) -> None:
        """Give XP."""
        await self.show_card(
            interaction,
            self.change(
                Standing,
                "leveling.give_xp",
                interaction,
                member_id=member.id,
                amount=amount,
                reason=reason,
                member_is_bot=member.bot,
                member_is_here=isinstance(member, nextcord.Member),
            ),
            cards.changed,
            ephemeral=True,
        )

    @xp.subcommand(**language.command("xp take"))
    async def take(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("xp take.member"),
        amount: int = language.option("xp take.amount"),
        reason: str | None = language.option("xp take.reason", required=False),
    ) -> None:
        """Take XP."""
        await self.show_card(
            interaction,
            self.change(
                Standing, "leveling.take_xp", interaction, member_id=member.id, amount=amount, reason=reason
            ),
            cards.changed,
            ephemeral=True,
        )

    @xp.subcommand(**language.command("xp set"))
    async def set(
        self,
        interaction: Interaction,
        member: nextcord.User = language.option("xp set.member"),
        amount: int = language.option("xp set.amount"),
        reason: str | None = language.option("xp set.reason", required=False),
    ) -> None:
        """Set XP."""
        await self.show_card(
            interaction,
            self.change(
                Standing,
                "leveling.set_xp",
                interaction,
                member_id=member.id,
                xp=amount,
                reason=reason,
                member_is_bot=member.bot,
                member_is_here=isinstance(member, nextcord.Member),
            ),
            cards.changed,
            ephemeral=True,
        )

    @xp.subcommand(**language.command("xp reset"))
    async def reset(
        self,
        interaction: Interaction,
        member: nextcord.User | None = language.option("xp reset.member", required=False),
        confirm: str | None = language.option("xp reset.confirm", required=False),
        reason: str | None = language.option("xp reset.reason", required=False),
    ) -> None:
        """Reset a member, or the whole guild if it is confirmed."""
        await self.show_card(
            interaction,
            self.change(
                ResetResult,
                "leveling.reset",
                interaction,
                member_id=member.id if member else None,
                confirm=confirm,
                reason=reason,
            ),
            cards.reset,
            ephemeral=True,
        )

    @xp.subcommand(**language.command("xp why"))
    async def why(
        self,
        interaction: Interaction,
        member: nextcord.User | None = language.option("xp why.member", required=False),
    ) -> None:
        """Explain a member's latest XP. Members without this command have the button below /rank."""
        member_id = member.id if member else user_id(interaction)

        async def work() -> Card:
            rows, voice = await asyncio.gather(
                self.look_all(Verdict, "leveling.why", interaction, member_id=member_id),
                self.look(VoiceVerdict, "voice.why", interaction, member_id=member_id),
            )
            return cards.why(rows, member_id, voice)

        await self.answer(interaction, work(), ephemeral=True)


class Rewards(Cog):
    """The roles that levels bring: members look at them, managers set, remove and sync them."""

    @nextcord.slash_command(**language.command("rewards"), **GUILD_ONLY)
    async def rewards(self, interaction: Interaction) -> None:
        """Show the reward roles."""
        await self.show_card(
            interaction,
            self.look_all(RewardRow, "leveling.rewards", interaction),
            cards.rewards,
            ephemeral=True,
        )

    @nextcord.slash_command(**language.command("reward-rules"), **MANAGERS)
    async def reward_rules(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @reward_rules.subcommand(**language.command("reward-rules set"))
    async def set(
        self,
        interaction: Interaction,
        level: int = language.option("reward-rules set.level"),
        role: nextcord.Role = language.option("reward-rules set.role"),
    ) -> None:
        """Make a role the reward of a level, or move it there."""
        await self.show_card(
            interaction,
            self.change(
                RewardRow,
                "leveling.set_reward",
                interaction,
                level=level,
                role_id=chosen_id(interaction, "role"),
                facts=manager(interaction),
            ),
            cards.reward_set,
            ephemeral=True,
        )

    @reward_rules.subcommand(**language.command("reward-rules remove"))
    async def remove(
        self, interaction: Interaction, role: nextcord.Role = language.option("reward-rules remove.role")
    ) -> None:
        """Make a role no reward any more."""
        await self.show_card(
            interaction,
            self.change(
                RewardRow, "leveling.remove_reward", interaction, role_id=chosen_id(interaction, "role")
            ),
            cards.reward_removed,
            ephemeral=True,
        )

    @reward_rules.subcommand(**language.command("reward-rules sync"))
    async def sync(
        self,
        interaction: Interaction,
        member: nextcord.User | None = language.option("reward-rules sync.member", required=False),
    ) -> None:
        """Make the roles match the levels."""
        await self.show_card(
            interaction,
            self.change(
                SyncResult, "leveling.sync_rewards", interaction, member_id=member.id if member else None
            ),
            cards.synced,
            ephemeral=True,
        )


class Multipliers(Cog):
    """List and set."""

    @nextcord.slash_command(**language.command("multipliers"), **MANAGERS)
    async def multipliers(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @multipliers.subcommand(**language.command("multipliers list"))
    async def list_(self, interaction: Interaction) -> None:
        """Show the factors."""
        await self.show_card(
            interaction,
            self.look_all(MultiplierRow, "leveling.multipliers", interaction),
            cards.multipliers,
            ephemeral=True,
        )

    @multipliers.subcommand(**language.command("multipliers set"))
    async def set(
        self,
        interaction: Interaction,
        factor: float = language.option("multipliers set.factor"),
        channel: nextcord.abc.GuildChannel | None = language.option(
            "multipliers set.channel", required=False
        ),
        role: nextcord.Role | None = language.option("multipliers set.role", required=False),
    ) -> None:
        """Set the factor of a channel or a role; that it is one of the two is the database's business."""
        await self.show_card(
            interaction,
            self.change(
                MultiplierRow,
                "leveling.set_multiplier",
                interaction,
                channel_id=chosen_id(interaction, "channel"),
                role_id=chosen_id(interaction, "role"),
                factor=factor,
            ),
            cards.multiplier_set,
            ephemeral=True,
        )
