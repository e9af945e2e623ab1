import asyncio
import struct
import threading
import zlib
from collections.abc import AsyncIterator, Sequence
from concurrent.futures import Future
from typing import Any

import pytest

from bot.metrics import Metrics
from bot.pictures.cache import Cache
from bot.pictures.painter import Painter
from bot.pictures.picture import Avatar, Background, Drawn, Picture, name
from bot.pictures.pool import Busy, Laid, Pool

LOOK: dict[str, Any] = {"theme": "dark", "accent": "#5865f2", "language": "en"}
LEVEL_UP = LOOK | {
    "background": None,
    "face": None,
    "name": "Ada",
    "reached": "reached a new level",
    "level-word": "Level",
    "level": "42",
}
HOSTILE = [
    "日本語の名前",
    "مرحبا بالعالم",
    "שלום",
    "👩‍👩‍👧‍👦🏳️‍🌈" * 16,
    "𝕱𝖗𝖆𝖐𝖙𝖚𝖗",
    "Z" + "\u0334" * 3_000,
    "👩" + "\u200d👩" * 1_000,
    "W" * 500,
    "\ud800",
    "",
    '#panic("x") $a$ {"image":0} \\',
    "\u202egnp.exe",
]


def png(size: int = 8, colour: bytes = b"\xc8\x64\x32") -> bytes:
    """A square of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    rows = (b"\0" + colour * size) * size
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def size(picture: bytes) -> tuple[int, int]:
    assert picture.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", picture[16:24])
    return width, height


async def no_background(_: Background) -> bytes | None:
    return None


@pytest.fixture(scope="module")
def pool() -> Any:
    pool = Pool(threads=1)
    yield pool
    pool.close()


@pytest.fixture
async def painter(pool: Pool) -> AsyncIterator[Painter]:
    yield Painter(Metrics(), no_background, pool=pool, within=60)


def level_up(**changes: Any) -> Picture:
    return Picture("level_up", LEVEL_UP | changes, "alt")


def told(painter: Painter, outcome: str) -> float | None:
    labels = {"template": "level_up", "outcome": outcome}
    return painter._metrics.registry.get_sample_value("guildkeeper_pictures_total", labels)


async def test_a_picture_has_the_size_of_its_template(painter: Painter) -> None:
    drawn = await painter.paint(level_up())
    assert drawn is not None
    assert size(drawn.data) == (720, 200)
    assert (drawn.file, drawn.alt) == ("level_up.png", "alt")
    assert told(painter, "drawn") == 1


@pytest.mark.parametrize("shown", HOSTILE)
async def test_every_name_is_drawn(painter: Painter, shown: str) -> None:
    assert await painter.paint(level_up(name=name(shown)))


@pytest.mark.parametrize("shown", HOSTILE)
def test_a_name_is_at_most_32_clusters_of_a_few_letters(shown: str) -> None:
    cleaned = name(shown)
    assert cleaned
    assert len(cleaned) <= 32 * 12
    cleaned.encode()


def test_a_name_stands_alone_and_needs_no_marks_of_direction() -> None:
    assert name("مرحبا") == "مرحبا"


async def test_the_same_picture_is_drawn_once(painter: Painter, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    draw = painter._pool.draw

    def count(template: str, data: str, found: Sequence[Laid]) -> Future[bytes]:
        asked.append(template)
        return draw(template, data, found)

    monkeypatch.setattr(painter._pool, "draw", count)
    first = await asyncio.gather(*(painter.paint(level_up(level="7")) for _ in range(50)))
    assert len(asked) == 1
    assert {one.data for one in first if one} == {(await painter.paint(level_up(level="7"))).data}  # type: ignore[union-attr]
    assert len(asked) == 1
    await painter.paint(level_up(level="8"))
    assert len(asked) == 2


async def test_a_face_is_part_of_the_picture_and_a_broken_one_is_left_out(painter: Painter) -> None:
    faces = {
        "whole": png(),
        "other": png(colour=b"\1\2\3"),
        "broken": b"\x89PNG\r\n\x1a\nnothing",
        "gone": None,
    }

    async def get(url: str | None) -> bytes | None:
        return faces[url or "gone"]

    painter._avatars.get = get  # type: ignore[method-assign]
    drawn = {
        url: await painter.paint(level_up(face=Avatar(url), background=Avatar("whole"))) for url in faces
    }
    assert all(drawn.values())
    pictures = [one.data for one in drawn.values() if one]
    assert pictures[2] == pictures[3] != pictures[0] != pictures[1], "and the other image stays"


async def test_an_uploaded_background_is_loaded_once(pool: Pool) -> None:
    asked: list[Background] = []

    async def load(background: Background) -> bytes | None:
        asked.append(background)
        return png()

    painter = Painter(Metrics(), load, pool=pool, within=60)
    background = Background(1, "abc")
    with_it = await painter.paint(level_up(background=background))
    await painter.paint(level_up(background=background, level="1"))
    assert asked == [background]
    assert with_it != await painter.paint(level_up())


class Slow(Pool):
    """Draws nothing until it may, or never."""

    def __init__(self) -> None:
        self.may = threading.Event()
        super().__init__(threads=1, queue=2)

    def _draw(self, template: str, data: str, images: Sequence[Laid]) -> bytes:
        self.may.wait(10)
        return b"\x89PNG"


async def test_a_late_picture_is_none_and_kept_for_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    pool = Slow()
    painter = Painter(Metrics(), no_background, pool=pool, within=0.02)
    assert await painter.paint(level_up()) is None
    assert told(painter, "late") == 1
    pool.may.set()
    monkeypatch.setattr(painter, "_within", 60)
    assert await painter.paint(level_up()) == Drawn("level_up.png", b"\x89PNG", "alt")
    await painter.close()


async def test_so_many_wait_that_another_is_not_even_begun() -> None:
    pool = Slow()
    painter = Painter(Metrics(), no_background, pool=pool, within=60)
    waiting = [asyncio.create_task(painter.paint(level_up(level=str(n)))) for n in range(3)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert await painter.paint(level_up(level="3")) is None
    assert told(painter, "busy") == 1
    with pytest.raises(Busy):
        pool.draw("level_up", "{}", ())
    pool.may.set()
    assert all(await asyncio.gather(*waiting))
    assert await painter.paint(level_up(level="3")), "now there is room"
    await painter.close()


async def test_what_cannot_be_drawn_is_a_bug_that_is_told(
    painter: Painter, caplog: pytest.LogCaptureFixture
) -> None:
    assert await painter.paint(Picture("level_up", {}, "alt")) is None
    assert told(painter, "error") == 1
    assert any(record.exc_info for record in caplog.records)


async def test_the_loop_goes_on_while_a_picture_is_drawn() -> None:
    pool = Slow()
    painter = Painter(Metrics(), no_background, pool=pool, within=60)
    task = asyncio.create_task(painter.paint(level_up()))
    for _ in range(100):
        await asyncio.sleep(0)
    assert not task.done()
    pool.may.set()
    assert await task
    await painter.close()


async def test_who_gives_up_does_not_take_a_picture_from_the_others() -> None:
    pool = Slow()
    painter = Painter(Metrics(), no_background, pool=pool, within=60)
    one, other = (asyncio.create_task(painter.paint(level_up())) for _ in range(2))
    await asyncio.sleep(0.01)
    one.cancel()
    await asyncio.sleep(0)
    pool.may.set()
    assert await other
    await painter.close()


async def test_each_thread_is_warm_and_leaves_nothing_behind() -> None:
    pool = Pool(threads=2)
    folder = pool._folder.path
    painter = Painter(Metrics(), no_background, pool=pool, within=60)
    await painter.warm_up()
    assert len(list(folder.iterdir())) == 2
    await painter.close()
    assert not folder.exists()


def test_a_cache_forgets_what_was_not_asked_for_the_longest() -> None:
    cache = Cache(10)
    cache.put("a", b"1234")
    cache.put("b", b"1234")
    assert cache.get("a")
    cache.put("c", b"1234")
    assert (cache.get("a"), cache.get("b"), cache.get("c")) == (b"1234", None, b"1234")
    cache.put("a", b"12")
    assert len(cache) == 6
    cache.put("d", b"x" * 11)
    assert len(cache) == 0, "what is larger than all of it is not kept"


def test_images_are_found_wherever_they_are() -> None:
    one, two = Avatar("1"), Background(1, "2")
    data, found = Picture("x", {"a": one, "b": [{"c": two}, "d", (one,)]}, "alt").written()
    assert found == [one, two, one]
    assert data == '{"a":{"image":0},"b":[{"c":{"image":1}},"d",[{"image":2}]]}'
    with pytest.raises(TypeError):
        Picture("x", {"a": object()}, "alt").written()


def test_a_long_alt_text_is_cut() -> None:
    assert len(Picture("x", {}, "y" * 2_000).alt) == 1_024
