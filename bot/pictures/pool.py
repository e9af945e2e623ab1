"""Threads that draw: a typst compiler each, as one may not be used by two."""

import shutil
import tempfile
import threading
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import typst

TEMPLATES = Path(__file__).parent / "templates"
THREADS = 2
QUEUE = 50
"""Pictures that wait for a thread; those who ask for more have the embed at once."""
WARM_SECONDS = 5.0
PPI = 72.0
"""One unit of a template is one pixel."""

SUFFIXES = ((b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpg"), (b"RIFF", "webp"))
PROBE = '#set page(width: 8pt, height: 8pt, margin: 0pt)\n#image("/{}", width: 8pt, height: 8pt)\n'


class Busy(Exception):
    """So many pictures wait already that another would come too late."""


class Pool:
    """Draws in threads of its own: the loop goes on meanwhile, as typst lets go of the interpreter."""

    def __init__(self, threads: int = THREADS, queue: int = QUEUE) -> None:
        self._queue = queue
        self._threads = threads
        self._folder = tempfile.TemporaryDirectory(prefix="guildkeeper-pictures-")
        self._local = threading.local()
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix="pictures")
        self._waiting = 0

    def draw(self, template: str, data: str, images: Sequence[bytes | None]) -> Future[bytes]:
        """A PNG. `data` is JSON, in which `{folder}/n` names image n. Called from the loop; raises Busy."""
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
        self._folder.cleanup()

    def _draw(self, template: str, data: str, images: Sequence[bytes | None]) -> bytes:
        desk = self._desk()
        files = [desk.put(place, image) for place, image in enumerate(images)]
        try:
            return desk.compile(template, data, files)
        except typst.TypstError:
            if not any(files):
                raise
        # One of the images is not what it seemed: only that one is left out.
        good = [file if file and desk.can_read(file) else None for file in files]
        return desk.compile(template, data, good)

    def _desk(self) -> "Desk":
        """This thread's own."""
        if not hasattr(self._local, "desk"):
            self._local.desk = Desk(Path(tempfile.mkdtemp(dir=self._folder.name)))
        desk: Desk = self._local.desk
        return desk


class Desk:
    """A compiler, and the folder that it reads: templates, and the images of the picture it draws."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        shutil.copytree(TEMPLATES, folder, dirs_exist_ok=True)
        self._compiler = typst.Compiler(str(folder / "look.typ"), root=str(folder))

    def put(self, place: int, image: bytes | None) -> str | None:
        """Lay an image ready: its file's name."""
        suffix = next((suffix for magic, suffix in SUFFIXES if image and image.startswith(magic)), None)
        if image is None or suffix is None:
            return None
        file = f"image{place}.{suffix}"
        (self._folder / file).write_bytes(image)
        return file

    def compile(self, template: str, data: str, files: Sequence[str | None]) -> bytes:
        """The picture as PNG. In `data` a number in {"image": …} stands for a file."""
        for place, file in enumerate(files):
            data = data.replace(mark(place), f'"{file}"' if file else "null")
        return self._png(f"{template}.typ", data)

    def can_read(self, file: str) -> bool:
        """Whether a file is an image at all."""
        (self._folder / "probe.typ").write_text(PROBE.format(file))
        try:
            self._png("probe.typ", "{}")
        except typst.TypstError:
            return False
        return True

    def _png(self, file: str, data: str) -> bytes:
        made = self._compiler.compile(
            input=str(self._folder / file), format="png", ppi=PPI, sys_inputs={"data": data}
        )
        if not isinstance(made, bytes):
            raise TypeError("a picture of more than one page")
        return made


def mark(place: int) -> str:
    """How JSON names an image, until its file is known."""
    return f'{{"image":{place}}}'
