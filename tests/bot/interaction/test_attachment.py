"""Files that people attach: from where they may be fetched, and how much of them."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.interaction.attachment import download

MOST = 1_000


@dataclass
class Attachment:
    """Stands for nextcord's: what Discord says of a file."""

    url: str
    size: int = 10


@pytest.fixture
async def cdn() -> AsyncIterator[str]:
    """A server with a file, one that is larger than it says, and an address that leads elsewhere."""

    async def large(request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse()
        await answer.prepare(request)
        for _ in range(100):
            await answer.write(b"x" * 100)
        return answer

    async def file(_request: web.Request) -> web.Response:
        return web.Response(body=b"held")

    async def elsewhere(_request: web.Request) -> web.Response:
        raise web.HTTPFound("/cdn/file")

    app = web.Application()
    app.add_routes(
        [web.get("/cdn/file", file), web.get("/cdn/large", large), web.get("/cdn/elsewhere", elsewhere)]
    )
    async with TestServer(app) as server:
        yield str(server.make_url("/cdn"))


async def had(cdn: str, file: Attachment) -> bytes | None:
    return await download(file, MOST, (cdn,))  # type: ignore[arg-type]  # it has what is looked at


async def test_a_file_of_the_cdn_is_read(cdn: str) -> None:
    assert await had(cdn, Attachment(f"{cdn}/file")) == b"held"


@pytest.mark.parametrize(
    ("path", "size"),
    [
        ("/cdn/file", MOST + 1),
        ("/cdn/large", 10),
        ("/cdn/elsewhere", 10),
        ("/cdn/nothing", 10),
        ("/cdnx/file", 10),
    ],
    ids=["said to be too large", "is too large", "leads elsewhere", "is not there", "is of another place"],
)
async def test_nothing_else_is(cdn: str, path: str, size: int) -> None:
    assert await had(cdn, Attachment(cdn.removesuffix("/cdn") + path, size)) is None


async def test_a_server_that_does_not_answer_is_no_failure() -> None:
    assert await had("http://127.0.0.1:1/cdn", Attachment("http://127.0.0.1:1/cdn/file")) is None
