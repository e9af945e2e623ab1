"""Bad days of the gateway: lost connections, RESUME, invalid sessions, repeated events, floods."""

import asyncio

import aiohttp
import pytest

from playground import gateway
from playground.wire import Wire
from tests.patience import PATIENCE

from .conftest import BotProcess, small_bot


async def test_a_lost_connection_is_resumed_and_what_was_missed_is_sent(wire: Wire, bot: BotProcess) -> None:
    session = wire.sessions[0]
    wire.drop_gateway()
    await wire.say("bob", "general", "while you were away")
    await bot.sees("resumed")
    assert len(await bot.sees("message")) == 1
    assert wire.sessions == [session]


@pytest.mark.parametrize("code", [4000, 4009])
async def test_a_closed_connection_is_resumed(wire: Wire, bot: BotProcess, code: int) -> None:
    await wire.close_gateway(code)
    await bot.sees("resumed")
    await wire.say("bob", "general", "hello again")
    assert len(await bot.sees("message")) == 1


async def test_reconnect_on_request(wire: Wire, bot: BotProcess) -> None:
    wire.ask_to_reconnect()
    await bot.sees("resumed")


async def test_an_invalid_session_starts_anew(wire: Wire, bot: BotProcess) -> None:
    old = wire.sessions[0]
    wire.invalid_session()
    await wire.until(lambda: wire.sessions and wire.sessions[0] is not old and wire.sessions[0].ready)
    await wire.say("bob", "general", "hello")
    assert len(await bot.sees("message")) == 1


async def test_resume_can_be_refused(wire: Wire, bot: BotProcess) -> None:
    wire.refuse_resume()
    old = wire.sessions[0]
    wire.drop_gateway()
    await wire.until(lambda: wire.sessions and wire.sessions[0] is not old and wire.sessions[0].ready)
    assert bot.saw("resumed") == []


@pytest.mark.parametrize("code", [4004, 4014])
async def test_identify_can_be_refused(wire: Wire, code: int) -> None:
    wire.refuse_identify(code)
    async with small_bot(wire) as process:
        assert await process.process.wait() != 0


async def test_events_can_come_twice(wire: Wire, bot: BotProcess) -> None:
    await wire.say("bob", "general", "once")
    wire.replay([event for event in wire.events if event.name == "MESSAGE_CREATE"])
    first, second = await bot.sees("message", count=2)
    assert first["id"] == second["id"]


async def test_a_flood_arrives_whole_and_in_order_between_other_events(wire: Wire, bot: BotProcess) -> None:
    count = 2000
    await wire.say("bob", "general", "before")
    first = wire.world.backend.snowflake()
    await wire.flood(wire.prepare(wire.chat_event("bob", "general", "x", first + n) for n in range(count)))
    await wire.say("bob", "general", "after")
    seen = await bot.sees("message", count=count + 2)
    ids = [message["id"] for message in seen]
    assert ids[1:-1] == [first + n for n in range(count)]
    assert ids == sorted(ids)


async def test_a_flood_stops_when_the_bot_goes_away(wire: Wire) -> None:
    frames = wire.prepare(wire.chat_event("bob", "general", "x", n) for n in range(20_000))
    async with aiohttp.ClientSession() as http:
        async with http.ws_connect(wire.gateway.address + "?compress=zlib-stream") as ws:
            await ws.send_json({"op": 2, "d": {"token": "x", "intents": 513}})
            await wire.connected()
            flood = asyncio.create_task(wire.flood(frames))
            for _ in range(100):
                await ws.receive()
        async with asyncio.timeout(PATIENCE):
            await flood


async def test_shards_get_their_own_guilds(wire: Wire) -> None:
    shards = 2
    mine = (wire.guild.id >> 22) % shards
    async with aiohttp.ClientSession() as http:
        for shard in range(shards):
            async with http.ws_connect(wire.gateway.address) as ws:
                await ws.receive_json()  # hello
                await ws.send_json({"op": 2, "d": {"token": "x", "intents": 1, "shard": [shard, shards]}})
                ready = await ws.receive_json()
                assert (ready["t"], ready["s"]) == ("READY", 1)
                assert len(ready["d"]["guilds"]) == (shard == mine)


async def identify(http: aiohttp.ClientSession, wire: Wire, shard: object) -> tuple[str | int, object]:
    """How Discord answers a shard: READY, op 9, or the code of a close."""
    async with http.ws_connect(wire.gateway.address) as ws:
        await ws.receive_json()  # hello
        await ws.send_json({"op": 2, "d": {"token": "x", "intents": 1, "shard": shard}})
        answer = await ws.receive()
        if answer.type is not aiohttp.WSMsgType.TEXT:
            return "closed", ws.close_code
        data = answer.json()
        return data["t"] or data["op"], data["d"]


@pytest.mark.parametrize("shard", [[2, 2], [-1, 2], [0, 0], [0], "0/2"])
async def test_a_shard_that_there_is_not_is_refused(wire: Wire, shard: object) -> None:
    async with aiohttp.ClientSession() as http:
        assert await identify(http, wire, shard) == ("closed", 4010)


async def test_a_shard_with_too_many_guilds_is_refused(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gateway, "GUILDS_A_SHARD", 0)
    mine = (wire.guild.id >> 22) % 2
    async with aiohttp.ClientSession() as http:
        assert await identify(http, wire, [mine, 2]) == ("closed", 4011)
        assert (await identify(http, wire, [1 - mine, 2]))[0] == "READY"


async def test_of_a_bucket_one_identifies_at_a_time(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    wire.share_out(4, max_concurrency=2)
    async with aiohttp.ClientSession() as http:
        answers = [(await identify(http, wire, [shard, 4]))[0] for shard in (0, 1, 2)]
        assert answers == ["READY", "READY", 9]
        assert wire.gateway.too_early == [2]
        monkeypatch.setattr(gateway, "IDENTIFY_SECONDS", 0)
        assert (await identify(http, wire, [2, 4]))[0] == "READY"


async def test_nobody_answers_a_request_for_members_on_the_wrong_shard(wire: Wire) -> None:
    mine = (wire.guild.id >> 22) % 2
    request = {"op": 8, "d": {"guild_id": str(wire.guild.id), "user_ids": ["1"], "limit": 1}}
    async with aiohttp.ClientSession() as http:
        for shard, answers in ((mine, {"GUILD_MEMBERS_CHUNK"}), (1 - mine, set())):
            async with http.ws_connect(wire.gateway.address) as ws:
                await ws.receive_json()  # hello
                await ws.send_json({"op": 2, "d": {"token": "x", "intents": 1, "shard": [shard, 2]}})
                await ws.send_json(request)
                await ws.send_json({"op": 1, "d": 0})
                told = set()
                while (message := await ws.receive_json())["op"] != 11:  # the heartbeat is acknowledged
                    told.add(message["t"])
                assert told - {"READY", "GUILD_CREATE"} == answers


async def test_an_intent_that_the_owner_did_not_allow_is_refused(wire: Wire) -> None:
    wire.allow_intents("members")
    async with aiohttp.ClientSession() as http, http.get(f"{wire.api}/applications/@me") as reply:
        assert (await reply.json())["flags"] == 1 << 14
    closes = {}
    async with aiohttp.ClientSession() as http:
        for intents in (1 << 1 | 1 << 9, 1 << 9 | 1 << 15):
            async with http.ws_connect(wire.gateway.address) as ws:
                await ws.receive()
                await ws.send_json({"op": 2, "d": {"token": "x", "intents": intents}})
                await ws.receive()
                closes[intents] = ws.close_code
    assert list(closes.values()) == [None, 4014]


async def test_privileged_intents_are_honoured(wire: Wire) -> None:
    async with small_bot(wire, "content", "members") as process:
        await process.sees("ready")
        wire.join("zoe")
        await wire.say("zoe", "general", "open")
        assert (await process.sees("join"))[0]["name"] == "zoe"
        assert (await process.sees("message", count=2))[1]["content"] == "open"  # the first is "zoe joined"
