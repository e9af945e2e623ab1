"""Threads that draw: a typst compiler each, as one may not be used by two."""

import contextlib
import ctypes
import shutil
import tempfile
import threading
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

import orjson
import typst

from bot.pictures.cache import Cache
from bot.pictures.folder import Folder
from bot.pictures.picture import Avatar, Background, Frame, mark

TEMPLATES = Path(__file__).parent / "templates"
THREADS = 2
QUEUE = 50
"""Pictures that wait for a thread; those who ask for more have the embed at once."""
WARM_SECONDS = 5.0
PPI = 72.0
"""One unit of a template is one pixel."""

KEPT_BYTES = 8 * 1024 * 1024
"""Of images that are cut already, for each thread."""

SUFFIXES = ((b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpg"), (b"RIFF", "webp"))
DATA = "data.json"

type Laid = tuple[Avatar | Background, bytes] | None
"""An image of a picture, and its bytes; None: it could not be had."""


M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3
"""Of glibc's mallopt."""
KEPT_MEMORY, LARGE_MEMORY = 32 * 1024 * 1024, 8 * 1024 * 1024


class Busy(Exception):
    """So many pictures wait already that another would come too late."""


class Pool:
    """Draws in threads of its own: the loop goes on meanwhile, as typst lets go of the interpreter."""

    def __init__(self, threads: int = THREADS, queue: int = QUEUE) -> None:
        self._queue = queue
        self._threads = threads
        self._folder = Folder()
        self._local = threading.local()
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix="pictures")
        self._waiting = 0
        _keep_memory()

    def draw(self, template: str, data: str, images: Sequence[Laid]) -> Future[bytes]:
        """A PNG. `data` is JSON, in which `mark` names an image. Called from the loop; raises Busy."""
        if self._waiting >= self._queue + self._threads:
            raise Busy
        future = self._executor.submit(self._draw, template, data, images)
        self._waiting += 1
        future.add_done_callback(self._done)
        return future

    def warm_up(self) -> list[Future[bytes]]:
        """Draw something in each thread, before anybody waits: fonts are found at the first time."""
        together = threading.Barrier(self._threads)

        def first() -> bytes:
            together.wait(WARM_SECONDS)  # none of the threads does it for another
            return self._draw("warm", "{}", ())

        return [self._executor.submit(first) for _ in range(self._threads)]

    def _done(self, _future: Future[bytes]) -> None:
        self._waiting -= 1

    def close(self) -> None:
        """Draw nothing more. What is being drawn is finished: that takes milliseconds."""
        self._executor.shutdown(cancel_futures=True)
        self._folder.close()

    def _draw(self, template: str, data: str, images: Sequence[Laid]) -> bytes:
        desk = self._desk()
        return desk.compile(
            template, data, [desk.lay(n, *one) if one else None for n, one in enumerate(images)]
        )

    def _desk(self) -> "Desk":
        """This thread's own."""
        if not hasattr(self._local, "desk"):
            self._local.desk = Desk(Path(tempfile.mkdtemp(dir=self._folder.path)))
        desk: Desk = self._local.desk
        return desk


class Desk:
    """A compiler, and the folder that it reads: templates, the data of the picture it draws, and its images.

    Data are a file, not `sys_inputs`: with other inputs typst makes its whole library anew, 1.5 ms a picture.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        shutil.copytree(TEMPLATES, folder, dirs_exist_ok=True)
        self._compiler = typst.Compiler(str(folder / "look.typ"), root=str(folder))
        self._cut = Cache(KEPT_BYTES)

    def lay(self, place: int, image: Avatar | Background, data: bytes) -> str | None:
        """Lay an image ready, as large and round as it is drawn: its file; None of what is no image."""
        cut = self._cut.get(image)
        if cut is None:
            try:
                cut = self._fit(image.frame, data)
            except typst.TypstError:
                return None
            self._cut.put(image, cut)
        file = f"image{place}.png"
        (self._folder / file).write_bytes(cut)
        return file

    def _fit(self, frame: Frame, data: bytes) -> bytes:
        """Scaling takes longer than all else about an image, and whoever has a face is drawn again."""
        file = "whole." + next((suffix for magic, suffix in SUFFIXES if data.startswith(magic)), "png")
        (self._folder / file).write_bytes(data)
        return self._png("fit.typ", orjson.dumps({"file": file, **asdict(frame)}))

    def compile(self, template: str, data: str, files: Sequence[str | None]) -> bytes:
        """The picture as PNG. In `data` a number in {"image": …} stands for a file."""
        for place, file in enumerate(files):
            data = data.replace(mark(place), f'"{file}"' if file else "null")
        return self._png(f"{template}.typ", data.encode())

    def _png(self, file: str, data: bytes) -> bytes:
        (self._folder / DATA).write_bytes(data)
        made = self._compiler.compile(input=str(self._folder / file), format="png", ppi=PPI)
        if not isinstance(made, bytes):
            raise TypeError("a picture of more than one page")
        return made


def _keep_memory() -> None:
    """Let glibc keep the megabytes of a picture for the next: to get them anew is a tenth of its time."""
    with contextlib.suppress(OSError, AttributeError):  # another libc does as it does
        libc = ctypes.CDLL(None)
        libc.mallopt(M_TRIM_THRESHOLD, KEPT_MEMORY)
        libc.mallopt(M_MMAP_THRESHOLD, LARGE_MEMORY)
