"""Voice as a bot hears it, and as people use it on the page."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import discord
import pytest
from aiohttp.test_utils import TestClient, TestServer
from simcord.backend.errors import BackendError, SetupError

from playground.bridge import Previews
from playground.index import Index
from playground.wire import Wire

STATE = {
    "channel_id", "user_id", "session_id", "deaf", "mute", "self_deaf", "self_mute", "self_video", "suppress",
    "request_to_speak_timestamp",
}  # fmt: skip
"""What a voice state has always; self_stream is there while somebody streams."""


class Listener:
    """A gateway connection that reads what it is told."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket

    async def hears(self, name: str) -> dict[str, Any]:
        """The next event of that name."""
        while True:
            message = await self._socket.receive_json()
            if message["t"] == name:
                payload: dict[str, Any] = message["d"]
                return payload


@asynccontextmanager
async def listener(wire: Wire, **intents: bool) -> AsyncIterator[Listener]:
    wanted = discord.Intents(guilds=True, guild_messages=True, **intents).value
    async with aiohttp.ClientSession() as client, client.ws_connect(wire.gateway.address) as socket:
        await socket.send_json({"op": 2, "d": {"token": "any", "intents": wanted}})
        yield Listener(socket)


async def test_voice_states_are_told_as_discord_tells_them(wire: Wire) -> None:
    async with listener(wire, voice_states=True) as bot:
        assert (await bot.hears("GUILD_CREATE"))["voice_states"] == []

        await wire.join_voice("bob", "Lounge", self_mute=True)
        joined = await bot.hears("VOICE_STATE_UPDATE")
        assert joined.keys() == STATE | {"guild_id", "member"}
        assert joined["channel_id"] == str(wire.channel("Lounge").id)
        assert joined["member"]["user"]["username"] == "bob"
        assert (joined["self_mute"], joined["self_deaf"]) == (True, False)

        await wire.join_voice("bob", "Game night")
        moved = await bot.hears("VOICE_STATE_UPDATE")
        assert moved["channel_id"] == str(wire.channel("Game night").id)
        assert moved["session_id"] == joined["session_id"], "a move is no new connection"

        await wire.set_voice("bob", self_mute=False, self_deaf=True)
        deafened = await bot.hears("VOICE_STATE_UPDATE")
        assert (deafened["self_mute"], deafened["self_deaf"]) == (False, True)

        await wire.leave_voice("bob")
        left = await bot.hears("VOICE_STATE_UPDATE")
        assert left["channel_id"] is None and left["user_id"] == str(wire.user("bob").id)

        await wire.join_voice("bob", "Lounge")
        assert (await bot.hears("VOICE_STATE_UPDATE"))["session_id"] != joined["session_id"]


async def test_guild_create_tells_who_is_in_voice_and_names_them(wire: Wire) -> None:
    await wire.join_voice("bob", "Lounge")
    async with listener(wire, voice_states=True) as bot:
        guild = await bot.hears("GUILD_CREATE")
    (state,) = guild["voice_states"]
    assert state.keys() == STATE
    assert guild["afk_channel_id"] == str(wire.channel("Away").id)
    assert {member["user"]["username"] for member in guild["members"]} == {"Guildkeeper", "bob"}


async def test_who_did_not_ask_for_voice_hears_nothing_of_it(wire: Wire) -> None:
    await wire.join_voice("bob", "Lounge")
    async with listener(wire) as bot:
        assert (await bot.hears("GUILD_CREATE"))["voice_states"] == []
        await wire.join_voice("bob", "Game night")
        await wire.say("bob", "general", "hello")
        heard = [event.name for event in wire.events]
        assert heard[-2:] == ["VOICE_STATE_UPDATE", "MESSAGE_CREATE"]
        assert (await bot._socket.receive_json())["t"] == "MESSAGE_CREATE"


async def test_who_loses_their_channel_is_out_of_voice(wire: Wire) -> None:
    await wire.join_voice("bob", "Lounge")
    await wire.join_voice("carol", "Game night")
    wire.world.backend.delete_channel(wire.channel("Lounge").id)
    assert [one.user_id for one in wire.guild.voice_states.values()] == [wire.user("carol").id]
    assert [event.name for event in wire.events][-2:] == ["VOICE_STATE_UPDATE", "CHANNEL_DELETE"]
    wire.leave("carol")
    assert not wire.guild.voice_states
    assert wire.events[-1].name == "GUILD_MEMBER_REMOVE"


async def test_nobody_speaks_where_there_is_no_voice(wire: Wire) -> None:
    with pytest.raises(BackendError):
        await wire.join_voice("bob", "general")
    with pytest.raises(SetupError):
        await wire.set_voice("bob", self_mute=True)
    await wire.leave_voice("bob")
    assert [event for event in wire.events if event.name == "VOICE_STATE_UPDATE"] == []


async def test_the_page_joins_mutes_deafens_and_leaves(wire: Wire) -> None:
    bob, lounge, games = (
        one.id for one in (wire.user("bob"), wire.channel("Lounge"), wire.channel("Game night"))
    )

    def state() -> tuple[int | None, bool, bool] | None:
        found = wire.guild.voice_states.get(bob)
        return None if found is None else (found.channel_id, found.self_mute, found.self_deaf)

    async with TestClient(TestServer(Index(wire, Previews(wire.world)).app)) as page:

        async def use(status: int = 200, **form: Any) -> str:
            async with page.post("/voice", data={"as": bob, **form}) as reply:
                assert reply.status == status
                return await reply.text()

        assert "<i>Bob </i>" in await use(join=lounge)
        assert "<i>Bob 🔇</i>" in await use(do="mute")
        assert "<i>Bob 🔇🙉</i>" in await use(do="deafen")
        assert state() == (lounge, True, True)
        await use(do="mute")
        assert state() == (lounge, False, True)
        await use(join=games)
        assert state() == (games, False, True), "who moves stays as they are"
        assert "Undeafen" not in await use(do="leave")
        assert state() is None
        await use(409, do="mute")
        await use(409, join=wire.channel("general").id)
