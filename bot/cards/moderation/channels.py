"""How it looks when moderators do something to a channel."""

from bot.cards.text import count
from bot.cards.look import Look, card
from bot.records.moderation import LockRow, PurgeRow, SlowmodeRow

UNREADABLE = "I may not read this channel: I need View Channel and Read Message History there."


def purged(row: PurgeRow, channel_id: int) -> Reply:
    """Messages that are on their way out."""
    if not row.messages:
        return Reply(f"There is nothing like that to delete in <#{channel_id}>.", ephemeral=True)
    pinned = f" {count(row.pinned, 'pinned message stays', 'pinned messages stay')}." if row.pinned else ""
    stuck = (
        f" {count(row.undeletable, 'system message stays', 'system messages stay')}: nobody can delete those."
        if row.undeletable
        else ""
    )
    text = f"Deleting {count(row.messages, 'message')} in <#{channel_id}>.{pinned}{stuck}"
    return Reply(text, ephemeral=True)


def slowed(row: SlowmodeRow) -> Reply:
    """The slowmode of a channel."""
    if not row.seconds:
        return Reply(f"There is no slowmode in <#{row.channel_id}> any more.", ephemeral=True)
    return Reply(f"In <#{row.channel_id}> members now write every {row.words} at most.", ephemeral=True)


def locked(row: LockRow) -> Reply:
    """A channel in which nobody writes any more."""
    until = (
        f"until <t:{int(row.until_at.timestamp())}:f>" if row.until_at else "until somebody uses `/unlock`"
    )
    return Reply(f"<#{row.channel_id}> is locked {until}.", ephemeral=True)


def unlocked(row: LockRow) -> Reply:
    """A channel that is as it was."""
    return Reply(f"<#{row.channel_id}> is open again.", ephemeral=True)
