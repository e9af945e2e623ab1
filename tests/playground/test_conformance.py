"""What Discord would not take is seen: by its own description of the API, and by the rules that it misses."""

from typing import Any

import aiohttp
import pytest

from playground import conformance, rules
from playground.conformance import Conformance
from playground.wire import Wire

COMMANDS = "/applications/1/commands"
MESSAGES = "/channels/1/messages"
CALLBACK = "/interactions/1/token/callback"


@pytest.fixture
def description() -> Conformance:
    loaded = conformance.load()
    if loaded is None:
        pytest.skip("Discord's OpenAPI description is not on this machine: set DISCORD_OPENAPI")
    return loaded


def button(custom_id: str) -> dict[str, Any]:
    return {"type": 2, "style": 1, "label": "x", "custom_id": custom_id}


def row(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"type": 1, "components": list(buttons)}


@pytest.mark.parametrize(
    ("path", "body", "problem"),
    [
        (MESSAGES, {"content": 1}, "not of type 'string'"),
        (MESSAGES, {"content": "x", "embeds": [{"title": "x" * 257}]}, "too long"),
        (MESSAGES, {"content": "x", "allowed_mentions": {"parse": ["all"]}}, "parse[0]: "),
        (MESSAGES, {"content": "x", "colour": 1}, "unknown key"),
        (MESSAGES, {"content": "x", "embeds": [{"titel": "x"}]}, "unknown key"),
        (MESSAGES, {"content": "x", "components": [row(*[button(str(n)) for n in range(6)])]}, "too long"),
        (CALLBACK, {"type": 8, "data": {"choices": [{"name": "x", "value": "x"}] * 26}}, "too long"),
        (COMMANDS, {"name": "x" * 33, "description": "x"}, "too long"),
        (COMMANDS, {"name": "x", "description": "x" * 101}, "too long"),
        ("/nowhere", {}, "no such route"),
    ],
)
def test_the_description_catches(description: Conformance, path: str, body: Any, problem: str) -> None:
    found = [str(one) for one in description.check("POST", path, {}, body)]
    assert any(problem in one for one in found), found


@pytest.mark.parametrize(
    ("path", "body"),
    [
        (MESSAGES, {"content": "x", "nonce": "1", "enforce_nonce": True, "allowed_mentions": {"parse": []}}),
        (MESSAGES, {"embeds": [{"title": "x", "fields": [{"name": "a", "value": "b"}]}]}),
        (CALLBACK, {"type": 4, "data": {"content": "x", "flags": 64, "components": [row(button("a"))]}}),
        (CALLBACK, {"type": 5, "data": {"flags": 64}}),
        (COMMANDS, {"name": "x", "description": "x", "default_member_permissions": "32", "nsfw": False}),
        ("/users/@me/channels", {"recipient_id": 176301696614400000}),
    ],
)
def test_what_is_right_passes(description: Conformance, path: str, body: Any) -> None:
    assert description.check("POST", path, {}, body) == []
    assert rules.check("POST", path, body, 0) == []


@pytest.mark.parametrize(
    ("path", "body", "problem"),
    [
        (COMMANDS, {"name": "Rank", "description": "x"}, "command name 'Rank'"),
        (COMMANDS, {"name": "my rank", "description": "x"}, "command name 'my rank'"),
        (COMMANDS, {"name": "rank", "name_localizations": {"de": "Rang"}, "description": "x"}, "'Rang'"),
        (COMMANDS, {"name": "rank"}, "no description"),
        (
            COMMANDS,
            {"name": "rank", "description": "x", "options": [{"name": "a", "type": 3}]},
            "no description",
        ),
        (
            COMMANDS,
            {
                "name": "rank",
                "description": "x",
                "options": [
                    {"name": "a", "type": 3, "description": "x"},
                    {"name": "b", "type": 3, "description": "x", "required": True},
                ],
            },
            "a required option after an optional one",
        ),
        (
            COMMANDS,
            {"name": "x", "description": "x", "description_localizations": {"es": "x"}},
            "locale 'es'",
        ),
        (MESSAGES, {}, "an empty message"),
        (MESSAGES, {"content": "x" * 2001}, "over 2000 characters"),
        (MESSAGES, {"embeds": [{"description": "x" * 3001}] * 2}, "6002 characters in all"),
        (MESSAGES, {"components": [row(button(str(n))) for n in range(6)]}, "6 rows"),
        (MESSAGES, {"components": [row(button("a"), button("a"))]}, "custom_id 'a' twice"),
        (CALLBACK, {"type": 4, "data": {}}, "an empty message"),
    ],
)
def test_the_rules_catch_what_the_description_misses(path: str, body: Any, problem: str) -> None:
    assert any(problem in one for one in rules.check("POST", path, body, 0))


@pytest.mark.parametrize("name", ["rank", "xp-give", "größe", "don't", "ระดับ", "१२"])
def test_names_of_commands_in_other_scripts(name: str) -> None:
    assert rules.is_command_name(name)


def test_a_user_command_may_be_named_as_people_write() -> None:
    assert rules.check("POST", COMMANDS, {"name": "Show Rank", "type": 2}, 0) == []


def test_every_exception_has_a_reason_and_covers_only_what_it_names() -> None:
    for exempt in conformance.load_exceptions():
        assert len(exempt.reason) > 20
        assert exempt.operation != "*"


async def test_the_wire_refuses_and_remembers(wire: Wire) -> None:
    url = f"{wire.api}/channels/{wire.channel('general').id}/messages"
    async with aiohttp.ClientSession() as http, http.post(url, json={"content": ""}) as reply:
        assert (reply.status, (await reply.json())["code"]) == (400, 50035)
    assert any("an empty message" in one for one in wire.violations)
    assert wire.messages("general") == []
