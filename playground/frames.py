"""Gateway events as bytes: JSON, compressed as zlib-stream, in WebSocket frames.

zlib-stream is one endless zlib stream per connection, cut after each event. Here every event is
compressed on its own and ended by a *full* flush, which is legal: it refers to nothing before it. So a
body can be compressed once and sent to many sessions, again after a RESUME, or prepared by the hundred
thousand before a benchmark. The only part that differs between sessions, the sequence number, goes in
front of it in an uncompressed block.
"""

import struct
import zlib
from typing import Any

import orjson

STREAM_HEADER = b"\x78\x01"
"""The first two bytes of every zlib stream, sent with the first event."""

_BINARY, _TEXT = 0x82, 0x81
_deflate = zlib.compressobj(1, zlib.DEFLATED, -zlib.MAX_WBITS)


def compressed(raw: bytes) -> bytes:
    """A piece of a zlib stream that stands alone and ends with the empty block that zlib-stream asks for."""
    return _deflate.compress(raw) + _deflate.flush(zlib.Z_FULL_FLUSH)


def uncompressed(raw: bytes) -> bytes:
    """A piece of a zlib stream that holds `raw` (at most 65,535 bytes) as it is."""
    return struct.pack("<BHH", 0, len(raw), len(raw) ^ 0xFFFF) + raw


class Dispatch:
    """An event (op 0) ready to be sent, without its sequence number."""

    __slots__ = ("_deflated", "_rest")

    def __init__(self, name: str, payload: bytes) -> None:
        # The object starts in `numbered`, with the key `s`; this is the remainder of it.
        self._rest = b'"op":0,"t":"%b","d":%b}' % (name.encode(), payload)
        self._deflated: bytes | None = None

    def compress(self) -> bytes:
        """Do the costly part, once."""
        self._deflated = compressed(self._rest)
        return self._deflated

    def numbered(self, sequence: int, *, zlib_stream: bool) -> bytes:
        """The event with its sequence number, as the content of one WebSocket message."""
        start = b'{"s":%d,' % sequence
        if not zlib_stream:
            return start + self._rest
        return uncompressed(start) + (self._deflated or self.compress())


def control(op: int, payload: Any, *, zlib_stream: bool) -> bytes:
    """Anything that is not an event: hello, heartbeat acknowledged, invalid session, reconnect."""
    raw = orjson.dumps({"op": op, "d": payload, "s": None, "t": None})
    return compressed(raw) if zlib_stream else raw


def websocket_frame(content: bytes, *, zlib_stream: bool) -> bytes:
    """One unmasked WebSocket message in one frame (RFC 6455, section 5.2)."""
    first, size = _BINARY if zlib_stream else _TEXT, len(content)
    if size < 126:
        return struct.pack("!BB", first, size) + content
    if size < 1 << 16:
        return struct.pack("!BBH", first, 126, size) + content
    return struct.pack("!BBQ", first, 127, size) + content
