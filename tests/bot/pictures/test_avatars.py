import asyncio
from collections.abc import AsyncIterator
from types import SimpleNamespace
from typing import Any

import nextcord
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.pictures import avatars as module
from bot.pictures.avatars import Avatars, avatar_url
from tests.bot.pictures.test_painter import png

BASE = nextcord.Asset.BASE


class Cdn:
    """Stands for Discord's CDN: faces by their path, and what was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.hold = asyncio.Event()
        self.hold.set()

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request.path)
        await self.hold.wait()
        match request.path:
            case "/good.png":
                return web.Response(body=png(), content_type="image/png")
            case "/large.png":
                return web.Response(body=png() + b"x" * module.MAX_BYTES, content_type="image/png")
            case "/moving.png":
                return web.Response(body=b"GIF89a", content_type="image/gif")
            case "/lying.png":
                return web.Response(body=b"GIF89a", content_type="image/png")
            case "/elsewhere.png":
                raise web.HTTPFound("/good.png")
        return web.Response(status=404)


@pytest.fixture
async def cdn() -> AsyncIterator[Cdn]:
    yield Cdn()


@pytest.fixture
async def avatars(cdn: Cdn) -> AsyncIterator[Avatars]:
    app = web.Application()
    app.router.add_get("/{path:.*}", cdn.answer)
    server = TestServer(app)
    await server.start_server()
    found = Avatars(str(server.make_url("")).rstrip("/"))
    yield found
    cdn.hold.set()
    await found.close()
    await server.close()


async def test_a_face_is_fetched_once_however_many_ask(avatars: Avatars, cdn: Cdn) -> None:
    faces = await asyncio.gather(*(avatars.get(f"{BASE}/good.png") for _ in range(10)))
    assert set(faces) == {png()}
    assert await avatars.get(f"{BASE}/good.png") == png()
    assert cdn.asked == ["/good.png"]


@pytest.mark.parametrize("path", ["large.png", "moving.png", "lying.png", "elsewhere.png", "missing.png"])
async def test_what_is_no_face_is_none_and_not_asked_for_again_soon(
    avatars: Avatars, cdn: Cdn, path: str
) -> None:
    assert await avatars.get(f"{BASE}/{path}") is None
    assert await avatars.get(f"{BASE}/{path}") is None
    assert cdn.asked == [f"/{path}"]


async def test_a_slow_face_is_none(avatars: Avatars, cdn: Cdn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SECONDS", 0.02)
    cdn.hold.clear()
    assert await avatars.get(f"{BASE}/good.png") is None


@pytest.mark.parametrize("url", [None, "http://169.254.169.254/", f"{BASE}.example.org/good.png", ""])
async def test_nothing_is_fetched_from_elsewhere(avatars: Avatars, cdn: Cdn, url: str | None) -> None:
    assert await avatars.get(url) is None
    assert cdn.asked == []


def asset(url: str) -> Any:
    return nextcord.Asset(SimpleNamespace(), url=url, key="x", animated="a_" in url)


def test_the_address_is_that_of_a_small_and_static_picture() -> None:
    def of(url: str) -> str:
        return avatar_url(SimpleNamespace(display_avatar=asset(url)))  # type: ignore[arg-type]

    assert of(f"{BASE}/avatars/1/a_b.gif?size=1024") == f"{BASE}/avatars/1/a_b.png?size=256"
    assert of(f"{BASE}/avatars/1/b.png?size=1024") == f"{BASE}/avatars/1/b.png?size=256"
    assert of(f"{BASE}/embed/avatars/3.png") == f"{BASE}/embed/avatars/3.png"
