"""Pictures that people attach, as Discord takes them back."""

from base64 import b64encode

import nextcord

MOST = 256 * 1024
"""Bytes of a role's icon. A larger one is not fetched: the database refuses what it is told instead."""

MOST_OF_BACKGROUND = 2 * 1024 * 1024
"""Bytes of a card's background."""


async def data_uri(attachment: nextcord.Attachment) -> str:
    """A data URI of a picture, which says its type as Discord knows it."""
    raw = await attachment.read() if attachment.size <= MOST else b""
    return f"data:{attachment.content_type};base64,{b64encode(raw).decode()}"


async def upload(attachment: nextcord.Attachment) -> bytes:
    """The bytes of a picture; none of one that is too large, which the database refuses as it does others."""
    return await attachment.read() if attachment.size <= MOST_OF_BACKGROUND else b""
