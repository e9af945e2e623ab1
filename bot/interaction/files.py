"""Answers that are files: only who asked gets them, one message after the other as they are made."""

import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass
from io import BytesIO

import nextcord

from bot import errors
from bot.cards.look import Look
from bot.interaction.reply import Interaction, reader, sent
from bot.metrics import Metrics

log = logging.getLogger(__name__)

UPLOAD_BYTES = 9_500_000
"""A little below the 10 MiB that Discord takes in a message of a server without boosts."""


@dataclass(frozen=True, slots=True)
class Sending:
    """A message of its own: files, by name, and what is said beside them."""

    look: Look
    files: tuple[tuple[str, bytes], ...] = ()


async def send(interaction: Interaction, sendings: AsyncIterator[Sending], metrics: Metrics) -> None:
    """Send what is made, each before the next one is: no more than one is in memory. A failure is told."""
    try:
        await interaction.response.defer(ephemeral=True, with_message=True)
        try:
            async for one in sendings:
                files = [nextcord.File(BytesIO(raw), name) for name, raw in one.files]
                await interaction.followup.send(ephemeral=True, files=files, **sent(one.look))
        except nextcord.HTTPException:
            raise
        except Exception as error:  # the one place where any failure of such an answer ends
            sentence = errors.explain(
                error,
                reader(interaction),
                metrics,
                interaction_id=interaction.id,
                guild_id=interaction.guild_id,
            )
            await interaction.followup.send(sentence, ephemeral=True)
    except nextcord.HTTPException as error:
        # Discord forgot the interaction or is itself in trouble: there is nobody left to tell.
        log.warning("files could not be sent: %s", error, extra={"interaction_id": interaction.id})
