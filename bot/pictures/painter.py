"""Pictures in time, or none: what is drawn late is not drawn."""

import asyncio
from collections.abc import Awaitable, Callable

import nextcord

from bot.errors import report
from bot.metrics import Metrics
from bot.pictures.avatars import Avatars
from bot.pictures.cache import Cache
from bot.pictures.picture import Avatar, Background, Drawn, Picture
from bot.pictures.pool import Busy, Pool

KEPT_BYTES = 32 * 1024 * 1024
KEPT_BACKGROUNDS = 16 * 1024 * 1024

type Key = tuple[str, str, tuple[Avatar | Background | None, ...]]
"""By what a picture is known: its template, its data, and its images; None: one that could not be had."""
type LoadBackground = Callable[[Background], Awaitable[bytes | None]]


class Painter:
    """Draws pictures, each once however many ask for it, and keeps what it drew."""

    def __init__(
        self,
        metrics: Metrics,
        load: LoadBackground,
        cdn: str = nextcord.Asset.BASE,
        pool: Pool | None = None,
        *,
        within: float,
    ) -> None:
        self._metrics = metrics
        self._load = load
        self._within = within
        self.cdn = cdn
        self._avatars = Avatars(cdn)
        self._pool = pool or Pool()
        self._kept = Cache(KEPT_BYTES)
        self._backgrounds = Cache(KEPT_BACKGROUNDS)
        self._under_way: dict[Key, asyncio.Future[bytes]] = {}

    async def paint(self, picture: Picture) -> Drawn | None:
        """The picture; None when it cannot be drawn in time, which has been counted."""
        try:
            async with asyncio.timeout(self._within):
                data: bytes | None = await self._paint(picture)
            outcome = "drawn"
        except TimeoutError:
            data, outcome = None, "late"
        except Busy:
            data, outcome = None, "busy"
        except Exception as error:  # a picture is never a reason to answer nothing
            report(error, self._metrics, template=picture.template)
            data, outcome = None, "error"
        self._metrics.pictures.labels(picture.template, outcome).inc()
        return Drawn(picture.file, data, picture.alt) if data is not None else None

    async def warm_up(self) -> None:
        """Let every thread find its fonts before anybody waits for it."""
        await asyncio.gather(*map(asyncio.wrap_future, self._pool.warm_up()), return_exceptions=True)

    async def close(self) -> None:
        """Draw nothing more."""
        await self._avatars.close()
        await asyncio.to_thread(self._pool.close)

    async def _paint(self, picture: Picture) -> bytes:
        data, wanted = picture.written()
        found = await asyncio.gather(*map(self._image, wanted))
        # An image that changes has another address or digest, so its bytes need not be looked at.
        key = (
            picture.template,
            data,
            tuple(image if one else None for image, one in zip(wanted, found, strict=True)),
        )
        kept = self._kept.get(key)
        if kept is not None:
            return kept
        drawing = self._under_way.get(key)
        if drawing is None:
            laid = [(one, image) if image else None for one, image in zip(wanted, found, strict=True)]
            drawing = asyncio.wrap_future(self._pool.draw(picture.template, data, laid))
            self._under_way[key] = drawing
            drawing.add_done_callback(lambda done: self._drawn(key, done))
        return await asyncio.shield(drawing)  # others may wait for the same

    def _drawn(self, key: Key, done: asyncio.Future[bytes]) -> None:
        del self._under_way[key]
        if not done.cancelled() and done.exception() is None:
            self._kept.put(key, done.result())

    async def _image(self, image: Avatar | Background) -> bytes | None:
        if isinstance(image, Avatar):
            return await self._avatars.get(image.url)
        key = f"{image.guild_id} {image.digest}"
        kept = self._backgrounds.get(key)
        if kept is None:
            kept = await self._load(image)
            if kept is not None:
                self._backgrounds.put(key, kept)
        return kept
