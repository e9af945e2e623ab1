"""Pictures that people attach, as Discord takes them back."""

from base64 import b64encode

import nextcord

MOST = 256 * 1024
"""Bytes of a role's icon. A larger one is not fetched: the database refuses what it is told instead."""


async def data_uri(attachment: nextcord.Attachment) -> str:
    """A data URI of a picture, which says its type as Discord knows it."""
    raw = await attachment.read() if attachment.size <= MOST else b""
    return f"data:{attachment.content_type};base64,{b64encode(raw).decode()}"
