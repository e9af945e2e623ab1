"""Reactions as Discord has them, and members whom Membership Screening holds."""

from typing import Any

import aiohttp
import pytest

from playground.wire import Wire


async def test_one_emoji_however_it_is_written(wire: Wire) -> None:
    message = await wire.say("bob", "general", "hello")
    await wire.react("bob", message, "❤")
    await wire.react("carol", message, "❤\N{VARIATION SELECTOR-16}")
    assert [(one.emoji, len(one.user_ids)) for one in message.reactions] == [("❤", 2)]
    await wire.unreact("bob", message, "❤\N{VARIATION SELECTOR-16}")
    assert [one.user_ids for one in message.reactions] == [[wire.user("carol").id]]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, slice(0, 25)),
        ({"limit": "100"}, slice(0, 30)),
        ({"limit": "10", "after": "10"}, slice(10, 20)),
        ({"type": "1"}, slice(0, 0)),
    ],
)
async def test_reactions_are_paged(wire: Wire, query: dict[str, str], expected: slice) -> None:
    message = await wire.say("bob", "general", "hello")
    people = sorted(wire.join(f"fan-{number}").id for number in range(30))
    for one in reversed(people):
        await wire.react(one, message, "👍")
    if "after" in query:
        query = query | {"after": str(people[int(query["after"]) - 1])}
    path = f"/channels/{message.channel_id}/messages/{message.id}/reactions/%F0%9F%91%8D"
    async with (
        aiohttp.ClientSession(headers={"Authorization": "Bot x"}) as session,
        session.get(wire.api + path, params=query) as reply,
    ):
        found: list[dict[str, Any]] = await reply.json()
    assert [int(user["id"]) for user in found] == people[expected]


async def test_screening_holds_a_newcomer_until_they_accept(wire: Wire) -> None:
    heard: list[tuple[str, bool]] = []
    wire.world.backend.subscribers.append(
        lambda name, payload: heard.append((name, payload["pending"])) if "MEMBER" in name else None
    )
    newcomer = wire.join("newcomer", pending=True)
    wire.accept_rules(newcomer)
    assert heard == [("GUILD_MEMBER_ADD", True), ("GUILD_MEMBER_UPDATE", False)]
