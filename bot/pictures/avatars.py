"""Faces, from Discord's CDN: small static PNGs, in time or not at all."""

import asyncio
import time

import aiohttp
import nextcord

from bot import bounded
from bot.pictures.cache import Cache

SIZE = 256
MAX_BYTES = 512 * 1024
SECONDS = 1.0
"""A picture is drawn without a face that takes longer."""
KEPT_BYTES = 16 * 1024 * 1024
AGAIN_SECONDS = 60.0
"""Before an address that failed is asked again."""
MAX_FAILED = 10_000
PNG = b"\x89PNG\r\n\x1a\n"

type Person = nextcord.User | nextcord.Member | nextcord.ClientUser


def avatar_url(person: Person) -> str:
    """The address of a person's face: that of the server, else their own, else Discord's default."""
    asset = person.display_avatar
    return (asset if "/embed/" in asset.url else asset.replace(size=SIZE, format="png")).url


class Avatars:
    """Fetches faces, each once at a time, and keeps them: a face that changes has another address."""

    def __init__(self, cdn: str) -> None:
        self._cdn = cdn
        self._kept = Cache(KEPT_BYTES)
        self._failed: dict[str, float] = {}
        self._under_way: dict[str, asyncio.Task[bytes | None]] = {}
        self._session: aiohttp.ClientSession | None = None

    async def get(self, url: str | None) -> bytes | None:
        """A face as PNG; None of an address that is not Discord's, and of all that goes wrong."""
        if url is None or not url.startswith(f"{nextcord.Asset.BASE}/"):
            return None
        kept = self._kept.get(url)
        if kept is not None or self._failed.get(url, 0.0) > time.monotonic():
            return kept
        task = self._under_way.get(url)
        if task is None:
            task = asyncio.create_task(self._fetch(url))
            self._under_way[url] = task
            task.add_done_callback(lambda _: self._under_way.pop(url, None))
        return await asyncio.shield(task)  # who gives up does not take it from the others

    async def close(self) -> None:
        """End the connections to the CDN."""
        for task in self._under_way.values():
            task.cancel()
        if self._session is not None:
            await self._session.close()

    async def _fetch(self, url: str) -> bytes | None:
        try:
            async with asyncio.timeout(SECONDS):
                face = await self._read(url.replace(nextcord.Asset.BASE, self._cdn, 1))
        except (TimeoutError, aiohttp.ClientError, OSError, ValueError):
            if len(self._failed) > MAX_FAILED:
                self._failed.clear()
            self._failed[url] = time.monotonic() + AGAIN_SECONDS
            return None
        self._kept.put(url, face)
        return face

    async def _read(self, url: str) -> bytes:
        if self._session is None:
            self._session = aiohttp.ClientSession()
        async with self._session.get(url, allow_redirects=False) as answer:
            if answer.status != 200 or answer.content_type != "image/png":
                raise ValueError(f"no face: {answer.status} {answer.content_type}")
            face = await bounded.read(answer, MAX_BYTES)
        if face is None:
            raise ValueError("a face that is too large")
        if not face.startswith(PNG):
            raise ValueError("a face that is no PNG")
        return face
