"""What is there already decides, as in Discord."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiohttp
import pytest

from playground.guild import CHANNELS
from playground.wire import Wire

type Ask = Callable[..., Awaitable[tuple[int, Any]]]


@pytest.fixture
async def ask(wire: Wire) -> AsyncIterator[Ask]:
    """One request of the bot; its status and body."""
    async with aiohttp.ClientSession(headers={"Authorization": "Bot x"}) as session:

        async def one(method: str, path: str, body: Any = None, reason: str = "why") -> tuple[int, Any]:
            async with session.request(
                method, wire.api + path, json=body, headers={"X-Audit-Log-Reason": reason}
            ) as response:
                return response.status, await response.json(
                    content_type=None
                ) if response.status != 204 else None

        yield one


def code(answer: tuple[int, Any]) -> int:
    """The code of a refusal; 0: there is none."""
    status, body = answer
    return int(body["code"]) if status >= 400 else 0


async def test_a_guild_has_so_many_roles(wire: Wire, ask: Ask) -> None:
    path = f"/guilds/{wire.guild.id}/roles"
    while len(wire.guild.roles) < 250:
        wire.world.backend.create_role(wire.guild.id, "one of many")
    assert code(await ask("POST", path, {"name": "one too many"})) == 30005


async def test_a_category_has_so_many_channels_and_a_guild_too(wire: Wire, ask: Ask) -> None:
    backend, path = wire.world.backend, f"/guilds/{wire.guild.id}/channels"
    category = backend.create_channel(wire.guild.id, "yard", type=4)
    for number in range(49):
        backend.create_channel(wire.guild.id, f"room-{number}", parent_id=category.id)
    room = {"name": "room", "parent_id": str(category.id)}
    assert code(await ask("POST", path, room)) == 0
    status, refused = await ask("POST", path, room)
    assert (status, refused["code"]) == (400, 50035)
    assert refused["errors"]["parent_id"]["_errors"][0]["code"] == "CHANNEL_PARENT_MAX_CHANNELS"
    move = [{"id": str(wire.channel("general").id), "parent_id": str(category.id)}]
    assert code(await ask("PATCH", path, move)) == 50035
    assert code(await ask("POST", path, {"name": "room", "parent_id": "1"})) == 50035, "no such category"
    for number in range(500):
        backend.create_channel(wire.guild.id, f"hall-{number}")
    assert code(await ask("POST", path, {"name": "room"})) == 30013


async def test_a_message_has_one_thread_of_its_id(wire: Wire, ask: Ask) -> None:
    message = await wire.say("bob", "general", "let us talk")
    path = f"/channels/{message.channel_id}/messages/{message.id}/threads"
    _status, thread = await ask("POST", path, {"name": "talk"})
    assert int(thread["id"]) == message.id
    assert code(await ask("POST", path, {"name": "talk"})) == 160004
    entry = wire.guild.audit_log_entries[-1]
    assert (entry.action_type, entry.target_id, entry.reason) == (110, message.id, "why")


async def test_an_archived_thread_is_opened_by_a_word_and_changed_only_by_being_opened(
    wire: Wire, ask: Ask
) -> None:
    _status, thread = await ask(
        "POST", f"/channels/{wire.channel('general').id}/threads", {"name": "t", "type": 12}
    )
    path = f"/channels/{thread['id']}"
    assert code(await ask("PATCH", path, {"archived": True})) == 0
    assert code(await ask("PATCH", path, {"name": "talk"})) == 50083
    assert code(await ask("PATCH", path, {"archived": False, "name": "talk"})) == 0
    assert code(await ask("PATCH", path, {"archived": True})) == 0
    assert code(await ask("POST", f"{path}/messages", {"content": "hello"})) == 0
    assert code(await ask("PATCH", path, {"name": "chat"})) == 0, "it was opened"


async def test_a_message_has_so_many_reactions_of_emoji_that_exist(wire: Wire, ask: Ask) -> None:
    backend = wire.world.backend
    message = await wire.say("bob", "general", "vote")
    path = f"/channels/{message.channel_id}/messages/{message.id}/reactions"
    assert code(await ask("PUT", f"{path}/gold:1/@me")) == 10014
    for number in range(20):
        assert code(await ask("PUT", f"{path}/{chr(0x1F600 + number)}/@me")) == 0
    assert code(await ask("PUT", f"{path}/{chr(0x1F600)}/@me")) == 0, "the same again is the same"
    assert code(await ask("PUT", f"{path}/{chr(0x1F700)}/@me")) == 30010
    assert len(backend.messages[message.channel_id][message.id].reactions) == 20


async def test_a_channel_is_renamed_twice_in_ten_minutes(wire: Wire, ask: Ask) -> None:
    path = f"/channels/{wire.channel('general').id}"
    assert code(await ask("PATCH", path, {"name": "one"})) == 0
    assert code(await ask("PATCH", path, {"topic": "two"})) == 0
    status, limited = await ask("PATCH", path, {"name": "three"})
    assert (status, limited["global"]) == (429, False)
    assert 590 < limited["retry_after"] <= 600
    assert code(await ask("PATCH", path, {"rate_limit_per_user": 5})) == 0, (
        "what else there is, is not limited"
    )
    assert code(await ask("PATCH", f"/channels/{wire.channel('off-topic').id}", {"name": "four"})) == 0
    wire.rest.renames.forget()
    assert code(await ask("PATCH", path, {"name": "five"})) == 0


async def test_a_server_in_discovery_is_strict_about_names(wire: Wire, ask: Ask) -> None:
    path, room = f"/guilds/{wire.guild.id}/channels", {"name": "ticket-1488"}
    assert code(await ask("POST", path, room)) == 0
    wire.world.backend.discoverable.add(wire.guild.id)
    _status, refused = await ask("POST", path, room)
    assert refused["errors"]["name"]["_errors"][0]["code"] == "INVALID_COMMUNITY_PROPERTY_NAME"
    assert code(await ask("PATCH", f"/channels/{wire.channel('general').id}", room)) == 50035
    assert code(await ask("POST", path, {"name": "ticket-1489"})) == 0


async def test_only_what_the_bot_may_do_is_said_of_others(wire: Wire, ask: Ask) -> None:
    view, manage_channels, manage_roles = 1 << 10, 1 << 4, 1 << 28
    (own,) = (role for role in wire.guild.roles.values() if role.managed)
    own.permissions = view | manage_channels | manage_roles
    wire.guild.everyone_role.permissions = view

    async def room(allow: int) -> int:
        overwrite = {"id": str(wire.user("bob").id), "type": 1, "allow": allow, "deny": 0}
        body = {"name": "room", "permission_overwrites": [overwrite]}
        return code(await ask("POST", f"/guilds/{wire.guild.id}/channels", body))

    assert await room(view) == 0
    assert await room(1 << 11) == 50013
    assert await room(manage_roles) == 50013, "that is for administrators"


async def test_messages_are_pinned_by_the_new_route_and_by_the_old(wire: Wire, ask: Ask) -> None:
    message = await wire.say("bob", "general", "remember this")
    for route in (
        f"/channels/{message.channel_id}/messages/pins/{message.id}",
        f"/channels/{message.channel_id}/pins/{message.id}",
    ):
        assert code(await ask("PUT", route)) == 0
        assert message.pinned
        assert code(await ask("DELETE", route)) == 0
        assert not message.pinned
    (own,) = (role for role in wire.guild.roles.values() if role.managed)
    own.permissions = 1 << 13  # to manage messages is not enough
    assert code(await ask("PUT", route)) == 50013


async def test_the_channels_of_a_category_outlive_it_and_threads_do_not_outlive_their_channel(
    wire: Wire, ask: Ask
) -> None:
    channel = wire.channel("general")
    thread = wire.world.backend.create_thread(channel.id, "talk", wire.user("bob").id)
    assert code(await ask("DELETE", f"/channels/{channel.parent_id}")) == 0
    assert channel.parent_id is None
    updated = [one.payload for one in wire.events if one.name == "CHANNEL_UPDATE"]
    assert {one["parent_id"] for one in updated} == {None}
    assert len(updated) == len(CHANNELS)
    assert code(await ask("DELETE", f"/channels/{channel.id}")) == 0
    assert code(await ask("POST", f"/channels/{thread.id}/messages", {"content": "hello?"})) == 10003
    assert not [one for one in wire.events if one.name == "THREAD_DELETE"]
