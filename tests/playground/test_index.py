"""The page, through HTTP as a browser fetches it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web

from playground.bridge import REFRESH, Previews
from playground.index import Index
from playground.wire import HOST, Wire

from .conftest import BotProcess


@pytest.fixture
async def page(wire: Wire) -> AsyncIterator[aiohttp.ClientSession]:
    """A client of the page."""
    previews = Previews(wire.world)
    runner = web.AppRunner(Index(wire, previews).app)
    await runner.setup()
    await web.TCPSite(runner, HOST, 0).start()
    keeper = asyncio.create_task(previews.keep_live())
    port = runner.addresses[0][1]
    async with aiohttp.ClientSession(f"http://{HOST}:{port}") as client:
        yield client
    keeper.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await keeper
    await previews.close()
    await runner.cleanup()


async def text(page: aiohttp.ClientSession, path: str) -> str:
    async with page.get(path) as reply:
        assert reply.status == 200
        return await reply.text()


async def test_the_page_shows_people_places_and_the_bot(wire: Wire, page: aiohttp.ClientSession) -> None:
    html = await text(page, "/")
    for word in ("Alice", "Bob", "# general", "# level-ups", "/rank", "The bot is not connected yet."):
        assert word in html
    for file in ("/index.css", "/index.js"):
        await text(page, file)


async def test_the_page_shows_the_bot_and_its_apps(
    wire: Wire, page: aiohttp.ClientSession, bot: BotProcess
) -> None:
    html = await text(page, "/")
    assert "The bot is connected." in html
    assert '<button name="command" value="Rank">' in html
    bob, carol = wire.user("bob").id, wire.user("carol").id
    form = {"as": str(bob), "target": str(carol), "command": "Rank"}
    async with page.post("/apps", data=form, allow_redirects=False) as reply:
        assert reply.status == 302
    assert wire.messages("general")[-1].content == "rank of carol"


async def test_the_apps_of_moderators_are_for_moderators(
    wire: Wire, page: aiohttp.ClientSession, bot: BotProcess
) -> None:
    for name, sees in (("alice", True), ("mia", True), ("bob", False)):
        html = await text(page, f"/?as={wire.user(name).id}")
        assert ('<button name="command" value="Judge">' in html) is sees
        assert '<button name="command" value="Rank">' in html


async def test_a_form_that_an_app_asks_for_is_filled_in(
    wire: Wire, page: aiohttp.ClientSession, bot: BotProcess
) -> None:
    bob = str(wire.user("bob").id)
    async with page.post("/apps", data={"as": bob, "target": bob, "command": "Ask"}) as reply:
        html = await reply.text()
    assert f'<input type="hidden" name="as" value="{bob}">' in html
    assert '<input name="reason"' in html
    filled = {"as": bob, "reason": "I can"}
    async with page.post("/form", data=filled, allow_redirects=False) as reply:
        assert reply.status == 302
    assert wire.messages("general")[-1].content == "because I can"
    async with page.post("/form", data=filled, allow_redirects=False) as reply:
        assert reply.status == 409


async def test_a_private_channel_is_for_moderators(wire: Wire, page: aiohttp.ClientSession) -> None:
    for name, sees in (("alice", True), ("mia", True), ("bob", False)):
        html = await text(page, f"/?as={wire.user(name).id}")
        assert ("# mod-log" in html) == sees


async def test_a_newcomer_joins_and_hostile_names_are_only_text(
    wire: Wire, page: aiohttp.ClientSession
) -> None:
    async with page.post("/join", data={"name": "<script>alert(1)"}) as reply:
        html = await reply.text()
    assert "<script>alert" not in html
    assert "&lt;script&gt;alert(1)" in html
    assert wire.guild.members[max(wire.guild.members)]


async def test_a_channel_opens_as_the_chosen_member(wire: Wire, page: aiohttp.ClientSession) -> None:
    bob, general = wire.user("bob"), wire.channel("general")
    async with page.get(f"/open/{general.id}?as={bob.id}", allow_redirects=False) as reply:
        assert reply.status == 302
        address, capability = reply.headers["Location"].split("/#")
    headers = {"X-Simcord-Capability": capability}
    async with aiohttp.ClientSession(headers=headers) as browser:
        async with browser.post(f"{address}/api/pages", json={}) as reply:
            context = (await reply.json())["context"]["id"]
        await wire.say("carol", "general", "do you see me?")
        async with asyncio.timeout(60):
            while "do you see me?" not in await _state(browser, address, context):  # noqa: ASYNC110
                await asyncio.sleep(REFRESH)


async def _state(browser: aiohttp.ClientSession, address: str, context: str) -> str:
    async with browser.get(f"{address}/api/state", headers={"X-Simcord-Context": context}) as reply:
        return await reply.text()


async def test_nowhere_is_not_found(page: aiohttp.ClientSession) -> None:
    for path in ("/open/1", "/open/x"):
        async with page.get(path) as reply:
            assert reply.status == 404


async def test_only_local_names_are_answered(wire: Wire, page: aiohttp.ClientSession) -> None:
    for url, headers in (
        ("/", {"Host": "evil.example"}),
        ("/", {"Origin": "http://evil.example"}),
        (f"{wire.api}/users/@me", {"Host": "evil.example:80"}),
    ):
        async with page.get(url, headers=headers) as reply:
            assert reply.status == 403


async def test_somebodys_discord_is_in_another_language(wire: Wire, page: aiohttp.ClientSession) -> None:
    bob = wire.user("bob").id
    async with page.post("/language", data={"as": str(bob), "locale": "de"}) as reply:
        assert reply.status == 200
        assert '<button name="locale" value="de" disabled>Deutsch</button>' in await reply.text()
    assert wire.gateway.locales == {bob: "de"}
    async with page.post("/language", data={"as": str(bob), "locale": "tlh"}) as reply:
        assert reply.status == 400
