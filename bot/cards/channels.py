"""How it looks when moderators do something to a channel."""

from datetime import timedelta

import nextcord

from bot.cards.look import Look, card
from bot.cards.moderation.look import COLOURS
from bot.cards.text import channel, moment, written
from bot.records.channels import LockRow, PurgeRow, Refusal, SlowmodeRow
from bot.words import Words


@card
def unreadable(words: Words, channel_id: int) -> Look:
    """A channel that the bot has to read first, and may not."""
    return Look(words("channels-unreadable", channel=channel(channel_id)), ephemeral=True)


@card
def purged(words: Words, row: PurgeRow, channel_id: int) -> Look:
    """Messages that are on their way out."""
    if not row.messages:
        return Look(words("channels-purge-nothing", channel=channel(channel_id)), ephemeral=True)
    said = [words("channels-purged", count=row.messages, channel=channel(channel_id))]
    if row.pinned:
        said.append(words("channels-purge-pinned", count=row.pinned))
    if row.undeletable:
        said.append(words("channels-purge-undeletable", count=row.undeletable))
    return Look(" ".join(said), ephemeral=True)


@card
def slowed(words: Words, row: SlowmodeRow) -> Look:
    """The slow mode of a channel."""
    place = channel(row.channel_id)
    if not row.seconds:
        return Look(words("channels-slow-off", channel=place), ephemeral=True)
    span = words.span(timedelta(seconds=row.seconds))
    return Look(words("channels-slow", channel=place, span=span), ephemeral=True)


@card
def locked(words: Words, row: LockRow) -> Look:
    """A channel in which nobody writes any more."""
    place = channel(row.channel_id)
    if row.until_at is None:
        return Look(words("channels-locked", channel=place), ephemeral=True)
    return Look(words("channels-locked-until", channel=place, moment=moment(row.until_at)), ephemeral=True)


@card
def unlocked(words: Words, row: LockRow) -> Look:
    """A channel that is as it was."""
    return Look(words("channels-unlocked", channel=channel(row.channel_id)), ephemeral=True)


@card
def refused(words: Words, row: Refusal) -> Look:
    """In the case log: what somebody did to a channel, and Discord did not let the bot do."""
    said = words(f"channels-refused-{row.deed}", channel=channel(row.channel_id))
    if row.error:
        said = f"{said} {words('channels-refused-answer', answer=written(row.error))}"
    return Look(embed=nextcord.Embed(description=f"⚠️ {said}", colour=COLOURS["note"]))
