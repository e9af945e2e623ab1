"""The way from the bot to PostgreSQL, which a test can cut, block and let run again."""

import asyncio
from contextlib import suppress
from pathlib import Path


class DatabaseProxy:
    """A Unix socket in a folder of its own that passes everything on to the real one, both ways."""

    def __init__(self, folder: Path, real_folder: str, port: str) -> None:
        self.folder = folder
        self._ours = folder / f".s.PGSQL.{port}"
        self._real = str(Path(real_folder) / f".s.PGSQL.{port}")
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._flowing = asyncio.Event()
        self._flowing.set()

    async def open(self) -> None:
        """Let connections in, and everything through."""
        self._flowing.set()
        if self._server is None:
            self._server = await asyncio.start_unix_server(self._serve, self._ours)

    @property
    def is_open(self) -> bool:
        """Whether the database is there, as far as the way to it goes."""
        return self._server is not None and self._flowing.is_set()

    def cut(self) -> None:
        """Break every connection and refuse new ones: the server is down."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._ours.unlink(missing_ok=True)
        for writer in self._writers:
            writer.transport.abort()

    def hush(self) -> None:
        """Take connections and bytes and pass nothing on, in silence: a network that swallows."""
        self._flowing.clear()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # Cancelled when the tests end; asyncio's streams would report that as an error of theirs.
        with suppress(OSError, asyncio.CancelledError):
            self._writers.add(writer)
            try:
                there_reader, there_writer = await asyncio.open_unix_connection(self._real)
                self._writers.add(there_writer)
                # A cut that comes between being let in and being served is a cut as well.
                if self._server is None or writer.transport.is_closing():
                    writer.transport.abort()
                    there_writer.transport.abort()
                    return
                await asyncio.gather(self._pass(reader, there_writer), self._pass(there_reader, writer))
            finally:
                self._writers -= {writer, there_writer}

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while chunk := await reader.read(1 << 16):
                await self._flowing.wait()
                writer.write(chunk)
                await writer.drain()
        writer.close()
