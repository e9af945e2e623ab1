"""Media channels, which nextcord leaves out: without this they are not there, nor what happens in them.

`_guild_channel_factory` is not documented: tests/bot/event/test_media.py fails if the pinned version does not
have it.
"""

from typing import Any

import nextcord
import nextcord.channel
import nextcord.guild

MEDIA = 16
"""Discord's type of a channel whose posts are pictures: a forum in all but its look."""

_class_and_type = nextcord.channel._guild_channel_factory
_users: tuple[Any, ...] = (nextcord.channel, nextcord.guild)


def know_media_channels() -> None:
    """Let nextcord keep media channels as it keeps forums; each has its own type."""
    for module in _users:
        module._guild_channel_factory = _with_media


def _with_media(channel_type: int) -> Any:
    known, kind = _class_and_type(channel_type)
    return (nextcord.ForumChannel if channel_type == MEDIA else known), kind
