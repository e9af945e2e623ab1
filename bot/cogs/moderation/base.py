"""What the commands of moderation share: who sees them, facts, suggestions, and forms."""

from collections.abc import Awaitable
from typing import Any

import nextcord

from bot.cards.look import Card
from bot.cards.moderation import cases as cards
from bot.cards.moderation import durations
from bot.cogs.base import GUILD_ONLY, Cog
from bot.interaction import form
from bot.interaction.reply import Interaction, placed, reader, user_id
from bot.interaction.suggest import suggest
from bot.records.app import Suggestion
from bot.records.moderation import CaseRow, Facts, SuggestedDuration

# Who sees a command by default; the server may change it in its own settings. Who may do what is decided in
# SQL all the same, from the facts below.
KICKERS: dict[str, Any] = GUILD_ONLY | {"default_member_permissions": nextcord.Permissions(kick_members=True)}
BANNERS: dict[str, Any] = GUILD_ONLY | {"default_member_permissions": nextcord.Permissions(ban_members=True)}

REASON = "reason"
"""The field of a form."""

type Person = nextcord.User | nextcord.Member


# --------------------------------------------------------------------------- facts


def facts(interaction: Interaction, target: Person) -> Facts:
    """The facts about who acts and a target that Discord sent along.

    Discord resolves who is in the guild to a member, and who is not to a user.
    """
    return _facts(interaction, target, is_here=isinstance(target, nextcord.Member))


async def facts_about(interaction: Interaction, member_id: int) -> Facts:
    """The same about a member who is known by id only, as below a button: asked of Discord."""
    if interaction.guild is None:
        return _facts(interaction, None, is_here=None)
    try:
        return _facts(interaction, await interaction.guild.fetch_member(member_id), is_here=True)
    except nextcord.NotFound:
        return _facts(interaction, None, is_here=False)
    except (TimeoutError, nextcord.DiscordException, OSError):
        return _facts(interaction, None, is_here=None)


def viewer(interaction: Interaction, channel_id: int | None = None) -> Facts:
    """The facts about who only looks, or does something to a channel: what they and the bot may there."""
    facts = _facts(interaction, None, is_here=None)
    if channel_id is None:
        return facts
    return facts._replace(
        actor_permissions=_theirs(interaction, channel_id), bot_permissions=_mine(interaction, channel_id)
    )


def _theirs(interaction: Interaction, channel_id: int) -> int | None:
    """What who acts may do in a channel, as Discord says: where they act, or in one that they chose."""
    if channel_id == interaction.channel_id:
        return interaction.permissions.value
    data: Any = interaction.data
    chosen = data.get("resolved", {}).get("channels", {}).get(str(channel_id), {})
    return int(chosen["permissions"]) if "permissions" in chosen else None


def _mine(interaction: Interaction, channel_id: int) -> int | None:
    """The bot's permissions in a channel: as Discord says, or elsewhere than here as nextcord knows."""
    if channel_id == interaction.channel_id:
        return interaction.app_permissions.value
    channel = interaction.guild.get_channel(channel_id) if interaction.guild else None
    return channel.permissions_for(channel.guild.me).value if channel else None


def _facts(interaction: Interaction, target: Person | None, *, is_here: bool | None) -> Facts:
    actor, member = placed(interaction.user), placed(target)
    return Facts(
        actor_position=actor.top_role.position if actor else None,
        actor_permissions=interaction.permissions.value,
        target_is_here=is_here,
        target_is_bot=target.bot if target else None,
        target_position=member.top_role.position if member else None,
        target_permissions=member.guild_permissions.value if member else None,
        target_timed_out_until=member.communication_disabled_until if member else None,
        target_name=target.name if target else None,
        channel_id=interaction.channel_id,
    )


# --------------------------------------------------------------------------- answers


async def decided(cog: Cog, interaction: Interaction, filing: Awaitable[CaseRow]) -> Card:
    """A case that is filed, with what the ladder made of it."""
    filed = await filing
    if filed.led_to is None:
        return cards.case(filed)
    return cards.case(filed, await look_up(cog, interaction, filed.led_to))


async def look_up(cog: Cog, interaction: Interaction, number: int) -> CaseRow:
    """A case, as whoever interacts may see it."""
    return await cog.look(
        CaseRow,
        "moderation.case_details",
        interaction,
        number=number,
        viewer_id=user_id(interaction),
        facts=viewer(interaction),
    )


# --------------------------------------------------------------------------- suggestions


async def suggest_reasons(cog: Cog, interaction: Interaction, typed: str) -> None:
    """Offer the guild's presets."""
    await suggest(
        interaction, cog.look_all(Suggestion, "moderation.suggest_reasons", interaction, typed=typed)
    )


async def suggest_durations(cog: Cog, interaction: Interaction, typed: str) -> None:
    """Offer how the database reads what was typed."""

    async def asked() -> list[Suggestion]:
        rows = await cog.look_all(SuggestedDuration, "moderation.suggest_durations", interaction, typed=typed)
        return [durations.choice(reader(interaction), row) for row in rows]

    await suggest(interaction, asked())


# --------------------------------------------------------------------------- forms


async def ask_reason(interaction: Interaction, title: str, custom_id: str) -> None:
    """Answer with a form that asks for a reason, which may be left out; it is sent in under the custom_id."""
    label = reader(interaction)("moderation-form-reason")
    await form.ask(interaction, title, custom_id, form.Field(REASON, label, long=True))
