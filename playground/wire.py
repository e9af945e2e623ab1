"""Discord on loopback, with hands: the wire that the bot connects to and the members who use it.

    async with Wire() as wire:                      # ports chosen by the system
        …start the bot with DISCORD_API=wire.api and any token…
        await wire.connected()
        await wire.say("bob", "general", "hello")
        reply = await wire.slash("bob", "general", "rank", member="alice")
        assert not reply.ephemeral and not wire.violations

People, channels and roles are named as in `playground.guild`, or given as simcord's records of them.
"""

import socket
from collections.abc import Callable, Iterable, Sequence
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from aiohttp import web
from simcord.backend import serializers
from simcord.backend.models import Message

from playground import guild as small_guild
from playground.frames import Dispatch
from playground.gateway import Event, Gateway
from playground.lookup import Where, Who
from playground.members import Hands
from playground.rest import PREFIX, Request, Rest
from playground.session import Session
from playground.world import World

HOST = "127.0.0.1"
LOCAL_NAMES = ("127.0.0.1", "localhost")


@web.middleware
async def only_local(request: web.Request, handler: Callable[[web.Request], Any]) -> web.StreamResponse:
    """Refuse what a web page from elsewhere could send: a Host or an Origin that is not this machine."""
    origin = request.headers.get("Origin", "")
    origin_host = urlsplit(origin).hostname if origin else HOST
    if request.url.host not in LOCAL_NAMES or origin_host not in LOCAL_NAMES:
        raise web.HTTPForbidden(text="This server answers to 127.0.0.1 and localhost only.")
    response: web.StreamResponse = await handler(request)
    return response


class Wire(Hands):
    """A pretended Discord: REST and gateway on one port, the members' hands, records and faults.

    `validate=False` leaves out the checks against Discord's API description, for benchmarks.
    """

    def __init__(self, *, port: int = 0, validate: bool = True) -> None:
        self._port = port
        self._validate = validate
        self.violations: list[str] = []
        """Requests that Discord would not take; a test asserts that it stays empty."""

    async def __aenter__(self) -> Self:
        """Build the guild and listen."""
        self.world = World(founded=small_guild.BOT_MADE)
        self.guild = small_guild.build(self.world)
        self.gateway = Gateway(self.world, self.violations)
        self.rest = Rest(self.world, self.gateway, self.violations, validate=self._validate)
        self.faults = self.rest.faults
        await self._listen()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close every connection and stop listening."""
        await self.close_gateway(1001)
        await self._runner.cleanup()

    async def _listen(self) -> None:
        app = web.Application(client_max_size=64 << 20, middlewares=[only_local])
        app.router.add_get("/gateway", self.gateway.accept)
        app.router.add_get("/cdn/{path:.*}", self.rest.cdn)
        app.router.add_route("*", PREFIX + "/{path:.*}", self.rest.handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        listener = socket.create_server((HOST, self._port))
        self.port: int = listener.getsockname()[1]
        self.rest.origin = self.gateway.origin = f"http://{HOST}:{self.port}"
        self.gateway.address = f"ws://{HOST}:{self.port}/gateway"
        await web.SockSite(self._runner, listener).start()

    @property
    def api(self) -> str:
        """The value of DISCORD_API for the bot."""
        return self.rest.origin + PREFIX

    # ------------------------------------------------------------------ what happened

    @property
    def requests(self) -> list[Request]:
        """All requests of the bot, oldest first."""
        return list(self.rest.requests)

    def requests_to(self, method: str, path_part: str) -> list[Request]:
        """The requests of a method whose path contains a text."""
        return [one for one in self.rest.requests if one.method == method and path_part in one.path]

    @property
    def events(self) -> list[Event]:
        """All events that the guild caused, oldest first, whoever was entitled to them."""
        return list(self.gateway.events)

    @property
    def sessions(self) -> list[Session]:
        """The gateway sessions with a bot at the other end."""
        return self.gateway.connected()

    async def until(self, true: Callable[[], object], *, within: float = 60.0) -> None:
        """Wait until `true()` holds; TimeoutError when it does not within `within` seconds."""
        if not await self.world.until(true, within=within):
            raise TimeoutError(f"not within {within} s")

    async def connected(self, *, within: float = 60.0) -> None:
        """Wait until a bot has identified and was told of its guilds."""
        await self.until(lambda: any(session.ready for session in self.sessions), within=within)

    async def registered(self, *names: str, within: float = 60.0) -> None:
        """Wait until the bot has registered these commands."""
        await self.until(lambda: set(names) <= self.command_names(), within=within)

    def command_names(self) -> set[str]:
        """The names of all registered commands, slash and context menu, global and of the guild."""
        return {name for scope in self.world.backend.commands.values() for name, _type in scope}

    # ------------------------------------------------------------------ the gateway's bad days

    async def close_gateway(self, code: int = 4000) -> None:
        """Close every gateway connection with a close code; 4000 may resume, 4004 and 4014 are final."""
        for connection in self.gateway.connections():
            await connection.close(code)

    def drop_gateway(self) -> None:
        """Lose every gateway connection without a word, as a network does."""
        for connection in self.gateway.connections():
            connection.transport.abort()

    def ask_to_reconnect(self) -> None:
        """Send op 7 to every session."""
        self._control(7, None)

    def invalid_session(self, *, resumable: bool = False) -> None:
        """Send op 9 to every session; without `resumable` they are over."""
        self._control(9, resumable)
        if not resumable:
            self.gateway.sessions.clear()

    def _control(self, op: int, payload: Any) -> None:
        for connection in self.gateway.connections():
            connection.control(op, payload)

    def refuse_resume(self, refuse: bool = True) -> None:
        """Answer every RESUME with op 9 from now on."""
        self.gateway.resumable = not refuse

    def refuse_identify(self, code: int | None) -> None:
        """Close with this code whoever identifies from now on: 4004 token, 4014 intents; None: nobody."""
        self.gateway.refusal = code

    def share_out(self, shards: int, max_concurrency: int = 1) -> None:
        """Recommend so many shards, and heed who identifies when, as Discord does."""
        self.rest.shards = shards
        self.gateway.max_concurrency = max_concurrency

    def allow_intents(self, *names: str) -> None:
        """What the owner allows in the developer portal: of members, message_content and presences."""
        self.gateway.allowed = set(names)

    def replay(self, events: Iterable[Event]) -> None:
        """Send events once more, as Discord may do."""
        for event in events:
            self.gateway.send(event)

    # ------------------------------------------------------------------ many events at once

    def chat_event(self, who: Who, where: Where, text: str, message_id: int) -> dict[str, Any]:
        """The payload of a MESSAGE_CREATE that the world itself knows nothing of."""
        user, channel, backend = self.user(who), self.channel(where), self.world.backend
        with_author = Message(message_id, channel.id, user.id, text, timestamp=backend.now_iso())
        payload = dict(serializers.message_payload(backend, with_author))
        payload["member"] = serializers.member_payload(
            backend, self.guild, self.member(user), with_user=False
        )
        return payload

    def prepare(self, payloads: Iterable[dict[str, Any]], name: str = "MESSAGE_CREATE") -> list[Dispatch]:
        """Serialise and compress events ahead of a `flood`."""
        prepared = [self.gateway.prepare(name, payload) for payload in payloads]
        for dispatch in prepared:
            dispatch.compress()
        return prepared

    async def flood(self, prepared: Sequence[Dispatch]) -> None:
        """Send prepared events as fast as the bot reads; returns when the last is in the socket's buffer."""
        await self.gateway.flood(prepared)
