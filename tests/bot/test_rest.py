import asyncio
import io
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest
from aiohttp import BodyPartReader, web
from aiohttp.test_utils import TestServer
from nextcord.http import GlobalRateLimit, HTTPClient, RateLimit

from bot.rest import WHOLE_BYTES, route, until_free
from tests.patience import PATIENCE


def test_members_of_a_guild_share_a_limit() -> None:
    first, second = route("PUT", "/guilds/1/members/2/roles/3"), route("PUT", "/guilds/1/members/4/roles/5")
    assert first.bucket == second.bucket
    assert first.url.endswith("/guilds/1/members/2/roles/3")
    assert second.url.endswith("/guilds/1/members/4/roles/5")


@pytest.mark.parametrize("emoji", ["gold:7", "%F0%9F%91%8D", "%23%EF%B8%8F%E2%83%A3", "7"])
def test_all_emoji_share_a_limit(emoji: str) -> None:
    first, second = (route("PUT", f"/channels/1/messages/2/reactions/{one}/@me") for one in (emoji, "x"))
    assert first.bucket == second.bucket
    assert first.url.replace("%3A", ":").endswith(f"/channels/1/messages/2/reactions/{emoji}/@me")


@pytest.mark.parametrize("kind", ["channels", "guilds", "webhooks"])
def test_what_discord_tells_apart_has_limits_of_its_own(kind: str) -> None:
    first, second = route("POST", f"/{kind}/1/messages"), route("POST", f"/{kind}/2/messages")
    assert first.url != second.url
    assert (first.channel_id, first.guild_id, first.webhook_id) != (
        second.channel_id,
        second.guild_id,
        second.webhook_id,
    )


def test_a_path_without_ids_stays_as_it_is() -> None:
    assert route("POST", "/users/@me/channels").url.endswith("/users/@me/channels")


def test_braces_are_no_way_in() -> None:
    with pytest.raises((KeyError, ValueError)):
        route("POST", "/channels/1/{messages}")


async def test_a_limit_whose_request_was_lost_begins_anew() -> None:
    limit = RateLimit()
    limit._tracked_reset_time = 0.01
    with pytest.raises(ConnectionError):
        async with limit:
            raise ConnectionError
    assert limit.locked
    async with asyncio.timeout(PATIENCE):
        while limit.locked:  # noqa: ASYNC110  (a task of nextcord's own unlocks it)
            await asyncio.sleep(0.01)


@pytest.mark.parametrize(("scope", "heeded"), [("global", True), ("user", False)])
async def test_a_global_limit_is_heeded_as_long_as_discord_says(scope: str, heeded: bool) -> None:
    async def json() -> dict[str, float]:
        return {"retry_after": 3600.0}

    response: Any = SimpleNamespace(status=429, headers={"X-RateLimit-Scope": scope}, json=json)
    limit = GlobalRateLimit()
    limit._tracked_reset_time = 0.0  # after which nextcord would begin anew
    limit.remaining = 0
    limit.start_reset_task()
    await limit.update(response)
    for _ in range(10):
        await asyncio.sleep(0)
    assert limit.locked == heeded


async def test_a_limit_that_was_exceeded_once_is_not_longer_ever_after() -> None:
    headers = {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset-After": "3600"}
    limit = RateLimit()
    limit._tracked_reset_time = usual = 0.01
    await limit.update(SimpleNamespace(status=429, headers=headers))  # type: ignore[arg-type]
    await asyncio.sleep(usual * 2)
    assert limit.locked, "it is heeded for as long as Discord says"
    assert limit._tracked_reset_time == usual


async def test_what_discord_says_of_a_limit_that_is_kept_is_remembered() -> None:
    headers = {"X-RateLimit-Remaining": "4", "X-RateLimit-Reset-After": "5"}
    limit = RateLimit()
    await limit.update(SimpleNamespace(status=200, headers=headers))  # type: ignore[arg-type]
    assert limit._tracked_reset_time == 5


@pytest.mark.parametrize("size", [10, WHOLE_BYTES + 1])
async def test_a_form_arrives_as_it_was_made_in_one_piece_or_in_many(size: int) -> None:
    found: list[tuple[str | None, str | None, str | None, bytes]] = []

    async def receive(request: web.Request) -> web.Response:
        async for part in await request.multipart():
            assert isinstance(part, BodyPartReader)
            about = part.headers.get("Content-Type")
            found.append((part.name, part.filename, about, bytes(await part.read())))
        return web.Response()

    app = web.Application(client_max_size=8 * WHOLE_BYTES)
    app.router.add_post("/", receive)
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("payload_json", '{"content": "Zoë"}', content_type="application/json")
    form.add_field("files[0]", io.BytesIO(b"\r\n--" * size), filename='Zo"ë.png', content_type="image/png")
    form.add_field("files[1]", b"", filename="nothing")
    async with (
        TestServer(app) as server,
        aiohttp.ClientSession() as session,
        session.post(server.make_url("/"), data=form) as answer,
    ):
        assert answer.status == 200
    (_, _, kind, text), picture, nothing = found
    assert (kind, text.decode()) == ("application/json", '{"content": "Zoë"}')
    assert picture == ("files[0]", 'Zo"ë.png', "image/png", b"\r\n--" * size)
    assert nothing[1::2] == ("nothing", b"")


@pytest.mark.parametrize("shared", [True, False])
async def test_a_used_up_limit_is_waited_for_until_it_begins_anew(shared: bool) -> None:
    http = HTTPClient(dispatch=lambda *_: None)
    where = route("PUT", "/channels/1/messages/2/reactions/x/@me")
    limit = http._make_global_rate_limit(None, 1) if shared else http._make_url_rate_limit("PUT", where, None)
    limit._tracked_reset_time = 0.01
    limit.remaining = 0
    await until_free(http, where, 60)
    assert limit.locked, "nobody knows when: it is looked at again in a moment"
    limit.start_reset_task()
    await until_free(http, where, 0)
    assert limit.locked, "patience is over before it"
    await until_free(http, where, 60)
    assert not limit.locked
    await until_free(http, where, 60)  # none that is used up: a moment
