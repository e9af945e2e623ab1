"""Files that people attach to a command, from Discord's CDN alone, and no more of one than is asked for."""

import asyncio
from collections.abc import Iterable

import aiohttp
import nextcord

from bot import bounded

SECONDS = 20.0


async def download(attachment: nextcord.Attachment, most: int, hosts: Iterable[str]) -> bytes | None:
    """What a file holds; None of one that is too large, lies elsewhere, or cannot be had."""
    if attachment.size > most or not any(attachment.url.startswith(f"{host}/") for host in hosts):
        return None
    try:
        async with (
            asyncio.timeout(SECONDS),
            aiohttp.ClientSession() as session,
            session.get(attachment.url, allow_redirects=False) as answer,
        ):
            return await bounded.read(answer, most) if answer.status == 200 else None
    except (TimeoutError, aiohttp.ClientError, OSError):
        return None
