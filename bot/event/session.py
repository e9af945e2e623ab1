"""The session of the gateway: where it stands, and until when the last one was heard."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple

from nextcord.gateway import DiscordWebSocket


class Start(NamedTuple):
    """A session that begins to hear a guild: which event said so, when, and until when there was another."""

    key: str
    at: datetime
    heard_until: datetime | None


class Session:
    """What events have in common that carry neither an id nor a time: their place in the session."""

    def __init__(
        self, websocket: Callable[[], DiscordWebSocket | None], heard_until: datetime | None = None
    ) -> None:
        """`heard_until`: until when another process is known to have heard the same guilds."""
        self._websocket = websocket
        self._connected = False
        self._heard_until = heard_until

    def key(self) -> str:
        """The session and the number of the event being handled: the same when it is sent again."""
        websocket = self._websocket()
        return f"{websocket.session_id} {websocket.sequence}" if websocket is not None else ""

    def start(self) -> Start:
        """The event being handled is the first word of a guild in this session."""
        return Start(self.key(), datetime.now(UTC), self._heard_until)

    def connected(self) -> None:
        """READY or RESUMED: events are heard."""
        self._connected = True

    def late_since(self) -> datetime | None:
        """What is heard before RESUMED happened at any time since then; None: as it happens."""
        return None if self._connected else self._heard_until

    def heard_until(self) -> datetime | None:
        """Until when everything was heard: now, or when the connection was lost; None: nothing yet."""
        return datetime.now(UTC) if self._connected else self._heard_until

    def lost(self) -> None:
        """The connection is lost: if it cannot be resumed, nothing was heard since now."""
        if self._connected:
            self._heard_until = datetime.now(UTC)
        self._connected = False
