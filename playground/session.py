"""One gateway session: what a bot was told, with sequence numbers, across several connections."""

import asyncio
import secrets
from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any

import discord
from aiohttp import web

from playground import frames

RING = 20_000
"""How many past events a session keeps for RESUME."""

FLOOD_STEP = 512
FLOOD_BUFFER = 1 << 20
"""Bytes that may lie unsent in the socket before a flood waits for the reader."""


class Connection:
    """One WebSocket connection of a bot; writes whole frames, so they arrive in the order of calls."""

    def __init__(
        self, socket: web.WebSocketResponse, transport: asyncio.Transport, zlib_stream: bool
    ) -> None:
        self.socket = socket
        self.transport = transport
        self.zlib_stream = zlib_stream
        self.closed_by_server = False
        self._header = frames.STREAM_HEADER if zlib_stream else b""

    @property
    def open(self) -> bool:
        """Whether something written now has a chance to arrive."""
        return not self.socket.closed and not self.transport.is_closing()

    def control(self, op: int, payload: Any) -> None:
        """Send what is not an event."""
        self._write(frames.control(op, payload, zlib_stream=self.zlib_stream))

    def event(self, dispatch: frames.Dispatch, sequence: int) -> None:
        """Send an event."""
        self._write(dispatch.numbered(sequence, zlib_stream=self.zlib_stream))

    def _write(self, content: bytes) -> None:
        if self.open:
            content, self._header = self._header + content, b""
            self.transport.write(frames.websocket_frame(content, zlib_stream=self.zlib_stream))

    async def drained(self) -> None:
        """Wait until little lies unsent in the socket; the transport tells of it only to its protocol."""
        await asyncio.sleep(0)
        while self.open and self.transport.get_write_buffer_size() > FLOOD_BUFFER:  # noqa: ASYNC110
            await asyncio.sleep(0.001)

    async def close(self, code: int) -> None:
        """Close from the server's side, as Discord does with its codes 4000 to 4014."""
        self.closed_by_server = True
        await self.socket.close(code=code)


class Session:
    """What IDENTIFY opens and RESUME continues."""

    def __init__(self, intents: int, shard: Sequence[int]) -> None:
        self.id = secrets.token_hex(16)
        self.intents = discord.Intents._from_value(intents)
        self.shard_id, self.shard_count = shard
        self.connection: Connection | None = None
        self.sequence = 0
        self.ready = False
        self._ring: deque[tuple[int, frames.Dispatch]] = deque(maxlen=RING)

    @property
    def connected(self) -> bool:
        """Whether a bot listens right now."""
        return self.connection is not None and self.connection.open

    def serves(self, name: str, payload: Mapping[str, Any]) -> bool:
        """Whether this session's shard gets the event: (guild_id >> 22) % shards; 0 for direct messages."""
        guild_id = payload.get("guild_id")
        if guild_id is None and name in {"GUILD_CREATE", "GUILD_UPDATE", "GUILD_DELETE"}:
            guild_id = payload["id"]
        return self.shard_id == (int(guild_id or 0) >> 22) % self.shard_count

    def send(self, dispatch: frames.Dispatch) -> None:
        """Number the event, remember it and send it if somebody listens."""
        self.sequence += 1
        self._ring.append((self.sequence, dispatch))
        if self.connection is not None:
            self.connection.event(dispatch, self.sequence)

    def can_resume_from(self, sequence: int) -> bool:
        """Whether all events after `sequence` are still remembered."""
        oldest = self._ring[0][0] if self._ring else self.sequence + 1
        return oldest - 1 <= sequence <= self.sequence

    def resend_after(self, sequence: int) -> int:
        """Send again what came after `sequence`; returns how many events that were."""
        missed = [(number, dispatch) for number, dispatch in self._ring if number > sequence]
        for number, dispatch in missed:
            if self.connection is not None:
                self.connection.event(dispatch, number)
        return len(missed)

    async def flood(self, prepared: Sequence[frames.Dispatch]) -> None:
        """Send many prepared events as fast as the bot reads; they cannot be resumed."""
        connection = self.connection
        if connection is None:
            return
        zlib_stream, transport = connection.zlib_stream, connection.transport
        for start in range(0, len(prepared), FLOOD_STEP):
            step = prepared[start : start + FLOOD_STEP]
            numbered = (
                event.numbered(self.sequence + n, zlib_stream=zlib_stream) for n, event in enumerate(step, 1)
            )
            transport.write(
                b"".join(frames.websocket_frame(one, zlib_stream=zlib_stream) for one in numbered)
            )
            self.sequence += len(step)
            self._ring.clear()
            await connection.drained()
            if not connection.open:
                return
