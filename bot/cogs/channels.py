"""/purge, /slowmode, /lock and /unlock: what moderators do to channels."""

from typing import Any

import nextcord

from bot.cards import channels as cards
from bot.cards.look import Card
from bot.cogs.base import GUILD_ONLY, Cog
from bot.cogs.moderation.base import suggest_durations, viewer
from bot.interaction import language
from bot.interaction.reply import Interaction, chosen_id, user_id
from bot.records.channels import LockRow, PurgePlan, PurgeRow, SeenMessage, SlowmodeRow

DELETERS: dict[str, Any] = GUILD_ONLY | {
    "default_member_permissions": nextcord.Permissions(manage_messages=True)
}
KEEPERS: dict[str, Any] = GUILD_ONLY | {
    "default_member_permissions": nextcord.Permissions(manage_channels=True)
}
PAGE = 100
"""Discord's limit of one history request."""

type Place = nextcord.abc.GuildChannel | nextcord.Thread


class Channels(Cog):
    """Each in the channel where it is said, or in another."""

    @nextcord.slash_command(**language.command("purge"), **DELETERS)
    async def purge(  # noqa: PLR0917  (Discord's options, each by its name)
        self,
        interaction: Interaction,
        count: int = language.option("purge.count"),
        member: nextcord.User | None = language.option("purge.member", required=False),
        contains: str | None = language.option("purge.contains", required=False),
        before: str | None = language.option("purge.before", required=False),
        after: str | None = language.option("purge.after", required=False),
    ) -> None:
        """Delete the newest messages: the database says what to read, and chooses among what was read."""
        channel_id, member_id = _here(interaction), chosen_id(interaction, "member")

        async def work() -> Card:
            plan = await self.look(
                PurgePlan,
                "channels.plan_purge",
                interaction,
                channel_id=channel_id,
                count=count,
                member_id=member_id,
                contains=contains,
                before=before,
                after=after,
                moderator_id=user_id(interaction),
                facts=viewer(interaction, channel_id),
            )
            try:
                messages = await _read(interaction, channel_id, plan)
            except (nextcord.Forbidden, nextcord.NotFound):
                return cards.unreadable(channel_id)
            row = await self.change(
                PurgeRow,
                "channels.purge",
                interaction,
                channel_id=channel_id,
                messages=messages,
                count=count,
                member_id=member_id,
                contains=contains,
                before=before,
                after=after,
                facts=viewer(interaction, channel_id),
            )
            return cards.purged(row, channel_id)

        await self.answer(interaction, work(), ephemeral=True)

    @nextcord.slash_command(**language.command("slowmode"), **KEEPERS)
    async def slowmode(
        self,
        interaction: Interaction,
        duration: str = language.option("slowmode.duration", autocomplete=True),
        channel: nextcord.abc.GuildChannel | None = language.option("slowmode.channel", required=False),
        reason: str | None = language.option("slowmode.reason", required=False),
    ) -> None:
        """Let members wait between two messages."""
        channel_id = chosen_id(interaction, "channel") or _here(interaction)
        await self.show_card(
            interaction,
            self.change(
                SlowmodeRow,
                "channels.slowmode",
                interaction,
                channel_id=channel_id,
                duration=duration,
                reason=reason,
                facts=viewer(interaction, channel_id),
            ),
            cards.slowed,
            ephemeral=True,
        )

    @nextcord.slash_command(**language.command("lock"), **KEEPERS)
    async def lock(
        self,
        interaction: Interaction,
        channel: nextcord.abc.GuildChannel | None = language.option("lock.channel", required=False),
        duration: str | None = language.option("lock.duration", required=False, autocomplete=True),
        reason: str | None = language.option("lock.reason", required=False),
    ) -> None:
        """Let nobody write any more, for a time or until it is unlocked."""
        channel_id = chosen_id(interaction, "channel") or _here(interaction)

        async def work() -> Card:
            try:
                allow, deny = await _everyone(interaction, channel_id)
            except (nextcord.Forbidden, nextcord.NotFound):
                return cards.unreadable(channel_id)
            row = await self.change(
                LockRow,
                "channels.lock",
                interaction,
                channel_id=channel_id,
                allow=allow,
                deny=deny,
                duration=duration,
                reason=reason,
                facts=viewer(interaction, channel_id),
            )
            return cards.locked(row)

        await self.answer(interaction, work(), ephemeral=True)

    @nextcord.slash_command(**language.command("unlock"), **KEEPERS)
    async def unlock(
        self,
        interaction: Interaction,
        channel: nextcord.abc.GuildChannel | None = language.option("unlock.channel", required=False),
        reason: str | None = language.option("unlock.reason", required=False),
    ) -> None:
        """Let everybody write who could before."""
        channel_id = chosen_id(interaction, "channel") or _here(interaction)
        await self.show_card(
            interaction,
            self.change(
                LockRow,
                "channels.unlock",
                interaction,
                channel_id=channel_id,
                reason=reason,
                facts=viewer(interaction, channel_id),
            ),
            cards.unlocked,
            ephemeral=True,
        )

    @slowmode.on_autocomplete("duration")
    @lock.on_autocomplete("duration")
    async def _durations(self, interaction: Interaction, typed: str) -> None:
        await suggest_durations(self, interaction, typed)


def _here(interaction: Interaction) -> int:
    if interaction.channel_id is None:
        raise ValueError("an interaction outside of a channel")
    return interaction.channel_id


async def _read(interaction: Interaction, channel_id: int, plan: PurgePlan) -> list[SeenMessage]:
    """The messages that a plan asks for, the newest first."""
    found: list[SeenMessage] = []
    before, page_size = plan.before_id, PAGE
    while page_size == PAGE and len(found) < plan.max_messages:
        limit = min(PAGE, plan.max_messages - len(found))
        page: list[Any] = list(await interaction.client.http.logs_from(channel_id, limit, before=before))
        page_size = len(page)
        found += [
            SeenMessage(
                int(data["id"]),
                int(data["author"]["id"]),
                data.get("content", ""),
                bool(data.get("pinned")),
                int(data.get("type", 0)),
            )
            for data in page
        ]
        before = min((message.message_id for message in found), default=0)
        if plan.after_id is not None and before <= plan.after_id:
            break
    return found


async def _everyone(interaction: Interaction, channel_id: int) -> tuple[int, int]:
    """What @everyone is allowed and denied in a channel, as Discord says right now."""
    channel: Any = await interaction.client.http.get_channel(channel_id)
    for overwrite in channel.get("permission_overwrites", ()):
        if int(overwrite["id"]) == interaction.guild_id:
            return int(overwrite["allow"]), int(overwrite["deny"])
    return 0, 0
