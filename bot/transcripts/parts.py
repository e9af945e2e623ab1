"""A transcript in parts that Discord takes, drawn beside the event loop as its rows arrive."""

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable

from bot.records.tickets import Line
from bot.transcripts.page import PICTURES, Page, Pictures, objects

PART_BYTES = 5_500_000
"""After so many a part ends: with its frame, the longest line and all pictures below Discord's 10 MiB."""
PICTURE_BYTES = 400_000
"""A picture that is shown; a larger one is an attachment like any other."""
PICTURES_BYTES = 2_500_000
"""All pictures of a transcript."""
AT_ONCE = 100
"""Lines that are drawn in a thread before the loop looks whether they fill a part."""

type Fetch = Callable[[int, int], Awaitable[bytes | None]]
"""An attachment by its message and place."""


class Album:
    """Fetches the pictures of a transcript, within bounds."""

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch
        self._left = PICTURES_BYTES

    async def of(self, lines: Iterable[Line]) -> Pictures:
        """Those of some lines that are kept and small enough."""
        found: dict[tuple[int, int], bytes] = {}
        for line in lines:
            for place, size in _pictures(line):
                if size <= self._left and (content := await self._fetch(line.message_id or 0, place)):
                    found[line.message_id or 0, place] = content
                    self._left -= len(content)
        return found


def _pictures(line: Line) -> Iterable[tuple[int, int]]:
    for place, one in enumerate(objects(line.files), 1):
        kind, size = str(one.get("kind") or "").partition(";")[0], one.get("size")
        if kind in PICTURES and one.get("is_kept") and isinstance(size, int) and size <= PICTURE_BYTES:
            yield place, size


async def parts(
    page: Page, rows: AsyncIterable[list[Line]], album: Album, *, most: int = PART_BYTES
) -> AsyncIterator[bytes]:
    """The files of a transcript, one after the other: never more than one part is in memory."""
    part, size = 1, 0
    pieces = [page.begin().encode()]
    async for lines in rows:
        pictures = await album.of(lines)
        for start in range(0, len(lines), AT_ONCE):
            some = lines[start : start + AT_ONCE]
            while some:
                drawn, size = await asyncio.to_thread(_draw, page, some, pictures, size, most)
                pieces += drawn
                some = some[len(drawn) :]
                if some:  # the part is full
                    yield b"".join([*pieces, page.end().encode()])
                    part, size = part + 1, 0
                    pieces = [page.begin(part).encode()]
    yield b"".join([*pieces, page.end().encode()])


def _draw(page: Page, lines: list[Line], pictures: Pictures, size: int, most: int) -> tuple[list[bytes], int]:
    """As many lines as the part takes, at least one of an empty one; and how large it is then."""
    drawn: list[bytes] = []
    for line in lines:
        if size and size >= most:
            break
        drawn.append(page.line(line, pictures).encode())
        size += len(drawn[-1])
    return drawn, size
