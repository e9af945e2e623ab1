"""Faults on purpose, seen by a client that does not retry."""

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from playground.wire import Wire


class Client:
    """Sends one message a call and says what came back."""

    def __init__(self, wire: Wire, http: aiohttp.ClientSession) -> None:
        self.url = f"{wire.api}/channels/{wire.channel('general').id}/messages"
        self.http = http

    async def send(self, **body: Any) -> tuple[int, dict[str, Any], dict[str, str]]:
        async with self.http.post(self.url, json={"content": "hi", **body}) as reply:
            return reply.status, await reply.json(), dict(reply.headers)


@pytest.fixture
async def client(wire: Wire) -> AsyncIterator[Client]:
    async with aiohttp.ClientSession() as http:
        yield Client(wire, http)


async def test_a_fault_happens_so_often_and_no_more(wire: Wire, client: Client) -> None:
    fault = wire.faults.add("POST /channels/*/messages", status=503, times=2)
    assert [(await client.send())[0] for _ in range(3)] == [503, 503, 200]
    assert fault.hits == 2
    assert len(wire.messages("general")) == 1
    assert [request.status for request in wire.requests] == [503, 503, 200]


async def test_discord_may_have_done_it_all_the_same(wire: Wire, client: Client) -> None:
    wire.faults.add("POST *", status=500, carried_out=True)
    nonce = {"nonce": "7", "enforce_nonce": True}
    assert (await client.send(**nonce))[0] == 500
    assert len(wire.messages("general")) == 1
    status, message, _headers = await client.send(**nonce)
    assert status == 200
    assert [str(one.id) for one in wire.messages("general")] == [message["id"]]


async def test_without_enforce_nonce_the_message_comes_twice(wire: Wire, client: Client) -> None:
    await client.send(nonce="7")
    await client.send(nonce="7")
    assert len(wire.messages("general")) == 2


@pytest.mark.parametrize("everywhere", [False, True])
async def test_rate_limits(wire: Wire, client: Client, everywhere: bool) -> None:
    wire.faults.add("POST *", status=429, retry_after=30, is_global=everywhere)
    status, body, headers = await client.send()
    assert status == 429
    assert (body["retry_after"], body["global"]) == (30, everywhere)
    assert headers["Content-Type"] == "application/json"
    assert headers["Via"]
    assert ("X-RateLimit-Global" in headers) == everywhere


@pytest.mark.parametrize("carried_out", [False, True])
async def test_a_lost_connection(wire: Wire, client: Client, carried_out: bool) -> None:
    wire.faults.add("POST *", lost=True, carried_out=carried_out)
    with pytest.raises(aiohttp.ClientError):
        await client.send()
    assert len(wire.messages("general")) == carried_out
    assert wire.requests[0].status is None


async def test_a_slow_reply_holds_up_nobody_else(wire: Wire, client: Client) -> None:
    wire.faults.add(lambda request: request.json["content"] == "slow", delay=0.5)
    started = time.monotonic()
    slow = asyncio.create_task(client.send(content="slow"))
    await client.send()
    assert not slow.done()
    assert (await slow)[0] == 200
    assert time.monotonic() - started >= 0.5


async def test_an_error_page_in_html(wire: Wire, client: Client) -> None:
    wire.faults.add("POST *", status=502, html=True)
    async with client.http.post(client.url, json={"content": "x"}) as reply:
        assert (reply.status, reply.content_type) == (502, "text/html")
