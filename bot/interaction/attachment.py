"""Files that people attach to a command, from Discord's CDN alone, and no more of one than is asked for."""

import asyncio
from collections.abc import Iterable

import aiohttp
import nextcord

SECONDS = 20.0


async def download(attachment: nextcord.Attachment, most: int, hosts: Iterable[str]) -> bytes | None:
    """What a file holds; None of one that is too large, lies elsewhere, or cannot be had."""
    if attachment.size > most or not any(attachment.url.startswith(f"{host}/") for host in hosts):
        return None
    try:
        async with asyncio.timeout(SECONDS), aiohttp.ClientSession() as session:
            return await _read(session, attachment.url, most)
    except (TimeoutError, aiohttp.ClientError, OSError):
        return None


async def _read(session: aiohttp.ClientSession, url: str, most: int) -> bytes | None:
    """Piece by piece: what the server says of the size is not believed."""
    async with session.get(url, allow_redirects=False) as answer:
        if answer.status != 200:
            return None
        raw = bytearray()
        async for chunk in answer.content.iter_any():
            raw += chunk
            if len(raw) > most:
                return None
        return bytes(raw)
