"""Answering an interaction: in time, once, to the right person."""

import asyncio
import logging
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any

import nextcord

from bot import errors
from bot.metrics import Metrics

log = logging.getLogger(__name__)

DEFER_AFTER = 1.5
"""Seconds before "is thinking…": Discord gives up after 3 s, the way there and back included."""

MAX_CONTENT = 2_000
"""Discord's limit: a longer text would be refused whole."""

Interaction = nextcord.Interaction[nextcord.Client]


@dataclass(frozen=True, slots=True)
class Reply:
    """What to show: text, an embed, buttons (custom_id and label of each), and to whom."""

    content: str | None = None
    embed: nextcord.Embed | None = None
    buttons: tuple[nextcord.ui.Button[Any], ...] = ()
    ephemeral: bool = False

    def __post_init__(self) -> None:
        if self.content is not None and len(self.content) > MAX_CONTENT:
            object.__setattr__(self, "content", self.content[: MAX_CONTENT - 1] + "…")

    def sent(self) -> dict[str, Any]:
        """The keyword arguments for nextcord's methods that send: only what there is."""
        return {name: value for name, value in self.edited().items() if value is not None}

    def edited(self) -> dict[str, Any]:
        """The keyword arguments for nextcord's methods that edit: what there is not is taken away."""
        return {"content": self.content, "embed": self.embed, "view": self._view()}

    def _view(self) -> nextcord.ui.View | None:
        if not self.buttons:
            return None
        # Never stored (prevent_update=False): presses are told apart by their custom_id, not by an object
        # in memory.
        view = nextcord.ui.View(timeout=None, prevent_update=False)
        for button in self.buttons:
            view.add_item(button)
        return view


def guild_id(interaction: Interaction) -> int:
    """The guild an interaction came from. Every command is registered for guilds only."""
    if interaction.guild_id is None:
        raise ValueError("an interaction outside of a guild")
    return interaction.guild_id


def user_id(interaction: Interaction) -> int:
    """Who acts: the actor_id of what is changed."""
    if interaction.user is None:
        raise ValueError("an interaction without a user")
    return interaction.user.id


def role_ids(interaction: Interaction) -> list[int] | None:
    """The roles of who acts, which Discord tells with each interaction; None where it did not."""
    user = interaction.user
    return [role.id for role in user.roles] if isinstance(user, nextcord.Member) else None


def key(interaction: Interaction) -> str:
    """The idempotency key of what an interaction changes: Discord may deliver it twice."""
    return str(interaction.id)


def chosen_id(interaction: Interaction, option: str) -> int | None:
    """The id of the role, channel or user chosen for an option; None if it was left out.

    As Discord sent it: nextcord makes None of what is missing in its cache, such as a role deleted a moment
    ago, and then the database could not say what is wrong with it.
    """
    data: Any = interaction.data
    options = data.get("options", [])
    while options and options[0].get("options") is not None:
        options = options[0]["options"]
    return next((int(given["value"]) for given in options if given["name"] == option), None)


async def answer(
    interaction: Interaction,
    work: Coroutine[Any, Any, Reply],
    metrics: Metrics,
    *,
    ephemeral: bool = False,
    edit: bool = False,
) -> None:
    """Do the work and show its reply, deferring if it takes long; only who asked sees a failure.

    `ephemeral` is how a deferred answer begins, so it should equal that of the reply. `edit`: the reply
    replaces the message whose button was pressed; a failure leaves that message alone.
    """
    task = asyncio.ensure_future(work)
    try:
        done, _ = await asyncio.wait({task}, timeout=DEFER_AFTER)
        if not done:
            await interaction.response.defer(ephemeral=ephemeral, with_message=not edit)
        reply, failed = await _result(task, interaction, metrics)
        await _send(interaction, reply, ephemeral=ephemeral, edit=edit and not failed, edited=edit)
    except nextcord.HTTPException as error:
        # Discord forgot the interaction or is itself in trouble: there is nobody left to tell.
        log.warning(
            "an interaction could not be answered: %s", error, extra={"interaction_id": interaction.id}
        )
        await asyncio.wait({task})  # what the person asked for still happens
    finally:
        task.cancel()


async def _result(
    task: asyncio.Future[Reply], interaction: Interaction, metrics: Metrics
) -> tuple[Reply, bool]:
    try:
        return await task, False
    except Exception as error:  # the one place where any failure of a command ends
        sentence = errors.explain(
            error, metrics, interaction_id=interaction.id, guild_id=interaction.guild_id
        )
        return Reply(sentence, ephemeral=True), True


async def _send(interaction: Interaction, reply: Reply, *, ephemeral: bool, edit: bool, edited: bool) -> None:
    """Show a reply. `edited` says that a deferral, if any, was one of an edit."""
    if not interaction.response.is_done():
        if edit:
            await interaction.response.edit_message(**reply.edited())
        else:
            await interaction.response.send_message(ephemeral=reply.ephemeral, **reply.sent())
    elif edit or (not edited and reply.ephemeral == ephemeral):
        await interaction.edit_original_message(**reply.edited())
    elif edited:
        await interaction.followup.send(ephemeral=reply.ephemeral, **reply.sent())
    else:
        # A deferred answer keeps the visibility it began with, and the first message after it takes its
        # place. So that place is filled, the sentence said beside it, and the place taken away.
        await interaction.edit_original_message(content="…")
        await interaction.followup.send(ephemeral=reply.ephemeral, **reply.sent())
        await interaction.delete_original_message()
