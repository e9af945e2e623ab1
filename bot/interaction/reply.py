"""Answering an interaction: in time, once, to the right person, in their language."""

import asyncio
import io
import logging
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from typing import Any

import nextcord

from bot import errors
from bot.cards.look import Card, Look
from bot.metrics import Metrics
from bot.pictures.painter import Painter
from bot.words import Words

log = logging.getLogger(__name__)

DEFER_AFTER = 1.5
"""Seconds before "is thinking…": Discord gives up after 3 s, the way there and back included."""

Interaction = nextcord.Interaction[nextcord.Client]


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


def placed(person: nextcord.User | nextcord.Member | None) -> nextcord.Member | None:
    """A member of a guild whose roles are known.

    They are not before Discord has told of the guild, which has not even @everyone until then, nor where
    nextcord lacks it.
    """
    if not isinstance(person, nextcord.Member) or not isinstance(person.guild, nextcord.Guild):
        return None
    return person if person.guild.get_role(person.guild.id) else None


def role_ids(interaction: Interaction) -> list[int] | None:
    """The roles of who acts, which Discord tells with each interaction; None where it did not."""
    member = placed(interaction.user)
    return [role.id for role in member.roles] if member else None


def key(interaction: Interaction) -> str:
    """The idempotency key of what an interaction changes: Discord may deliver it twice."""
    return str(interaction.id)


def reader(interaction: Interaction) -> Words:
    """The words of who acts."""
    return Words(interaction.locale)


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


def picked(interaction: Interaction) -> list[str]:
    """What was chosen in the menu that was used: values, or ids; none for a button."""
    data: Any = interaction.data
    return [str(value) for value in data.get("values", ())]


async def answer(
    interaction: Interaction,
    work: Coroutine[Any, Any, Card],
    everybody: Callable[[], Awaitable[Words]],
    metrics: Metrics,
    *,
    painter: Painter | None = None,
    ephemeral: bool = False,
    edit: bool = False,
    aloud: bool = False,
    beside: bool = False,
) -> None:
    """Do the work and show its card, deferring if it takes long; only who asked sees a failure.

    What only who asked sees is in their language, and what everybody sees in the guild's, which `everybody`
    finds out. `ephemeral` is how a deferred answer begins, so it should equal that of the card. `edit`: the
    card replaces the message whose button was pressed; a failure leaves that message alone, as does a private
    card one that all see. `aloud`: what is for everybody is said in a message of its own instead, and the
    private one goes away. `beside`: the message with the menu that was used shows nothing chosen again, and
    the card is said beside it.
    """
    private = ephemeral or (edit and not aloud and is_ephemeral(interaction))
    task = asyncio.ensure_future(_drawn(work, reader(interaction), None if private else everybody, painter))
    try:
        if beside:
            await _put_back(interaction)
        done, _ = await asyncio.wait({task}, timeout=DEFER_AFTER)
        if not done and not beside:
            await interaction.response.defer(ephemeral=ephemeral, with_message=not edit)
        look, failed = await _result(task, interaction, metrics)
        if aloud and not look.ephemeral:
            await _say(interaction, look)
        else:
            edited = edit or beside
            # What all see is not edited into what has become private meanwhile: that is said beside it.
            edit = edit and not failed and (aloud or is_ephemeral(interaction) or not look.ephemeral)
            await _send(interaction, look, ephemeral=ephemeral, edit=edit, edited=edited)
    except nextcord.HTTPException as error:
        # Discord forgot the interaction or is itself in trouble: there is nobody left to tell.
        log.warning(
            "an interaction could not be answered: %s", error, extra={"interaction_id": interaction.id}
        )
        await asyncio.wait({task})  # what the person asked for still happens
    finally:
        task.cancel()


async def _drawn(
    work: Coroutine[Any, Any, Card],
    person: Words,
    everybody: Callable[[], Awaitable[Words]] | None,
    painter: Painter | None,
) -> Look:
    card: Card
    if everybody is None:
        card, words = await work, person
    else:
        card, words = await asyncio.gather(work, everybody())
    look = card(words)
    # Only now is it known that it is private: it is said again, in the words of who reads it.
    look = card(person) if look.ephemeral and words is not person else look
    if painter is None or look.picture is None:
        return look
    return look.drawn(await painter.paint(look.picture))


async def _put_back(interaction: Interaction) -> None:
    """Answer by the message as it is: Discord's client shows what was chosen until the message is edited."""
    if interaction.message is None:
        raise ValueError("nothing was chosen in a message")
    items = nextcord.ui.View.from_message(interaction.message, timeout=None).children
    await interaction.response.edit_message(view=_view_of(items))


def is_ephemeral(interaction: Interaction) -> bool:
    """Whether only who pressed sees the message that was pressed."""
    return interaction.message is not None and interaction.message.flags.ephemeral


async def _result(
    task: asyncio.Future[Look], interaction: Interaction, metrics: Metrics
) -> tuple[Look, bool]:
    try:
        return await task, False
    except Exception as error:  # the one place where any failure of a command ends
        sentence = errors.explain(
            error,
            reader(interaction),
            metrics,
            interaction_id=interaction.id,
            guild_id=interaction.guild_id,
        )
        return Look(sentence, ephemeral=True), True


async def _send(interaction: Interaction, look: Look, *, ephemeral: bool, edit: bool, edited: bool) -> None:
    """Show a look. `edited` says that a deferral, if any, was one of an edit."""
    if not interaction.response.is_done():
        if edit:
            await interaction.response.edit_message(**_edited(look))
        else:
            await interaction.response.send_message(ephemeral=look.ephemeral, **sent(look))
    elif edit or (not edited and look.ephemeral == ephemeral):
        await interaction.edit_original_message(**_edited(look))
    elif edited:
        await interaction.followup.send(ephemeral=look.ephemeral, **sent(look))
    else:
        # A deferred answer keeps the visibility it began with, and the first message after it takes its
        # place. So that place is filled, the sentence said beside it, and the place taken away.
        await interaction.edit_original_message(content="…")
        await interaction.followup.send(ephemeral=look.ephemeral, **sent(look))
        await interaction.delete_original_message()


async def _say(interaction: Interaction, look: Look) -> None:
    """Say to everybody what was asked about in private, and take the question away."""
    if not interaction.response.is_done():
        await interaction.response.defer(with_message=False)
    await interaction.followup.send(**sent(look))
    await interaction.delete_original_message()


def sent(look: Look) -> dict[str, Any]:
    """The keyword arguments for nextcord's methods that send: only what there is."""
    shown = {name: value for name, value in _shown(look).items() if value is not None}
    return shown | _file(look)


def _edited(look: Look) -> dict[str, Any]:
    """The keyword arguments for nextcord's methods that edit: what there is not is taken away."""
    return _shown(look) | {"attachments": []} | _file(look)


def _shown(look: Look) -> dict[str, Any]:
    return {"content": look.content, "embed": look.embed, "view": _view(look)}


def _file(look: Look) -> dict[str, Any]:
    """The picture, if it was drawn. One for each message, as sending it reads it to its end."""
    drawn = look.file
    if drawn is None:
        return {}
    return {"file": nextcord.File(io.BytesIO(drawn.data), drawn.file, description=drawn.alt)}


def _view(look: Look) -> nextcord.ui.View | None:
    items = (*look.selects, *look.buttons)
    return _view_of(items) if items else None


def _view_of(items: Iterable[nextcord.ui.Item[Any]]) -> nextcord.ui.View:
    # Never stored (prevent_update=False): presses are told apart by their custom_id, not by an object in
    # memory.
    view = nextcord.ui.View(timeout=None, prevent_update=False)
    for item in items:
        view.add_item(item)
    return view
