from typing import Any

import nextcord
import pytest

from bot.client import Guildkeeper, intents
from bot.metrics import Metrics


@pytest.fixture
async def client() -> Guildkeeper:
    return Guildkeeper(None, Metrics())  # type: ignore[arg-type]


def test_no_privileged_intent_is_asked_for() -> None:
    wanted = intents()
    assert not (wanted.members or wanted.presences or wanted.message_content)
    assert wanted.value == nextcord.Intents(guilds=True, guild_messages=True).value


async def test_the_pinned_nextcord_has_the_parsers_that_are_taken_over() -> None:
    plain = nextcord.Client(intents=intents())
    assert plain._connection.parsers["MESSAGE_CREATE"] == plain._connection.parse_message_create
    assert plain._connection.parsers["GUILD_CREATE"] == plain._connection.parse_guild_create


async def test_a_message_goes_to_the_intake_without_an_object(client: Guildkeeper) -> None:
    message: dict[str, Any] = {"id": "9", "type": 0, "guild_id": "100", "channel_id": "1"}
    message |= {"author": {"id": "2"}, "member": {"roles": []}}
    client._connection.parsers["MESSAGE_CREATE"](message)
    assert len(client.intake) == 1


async def test_unknown_commands_are_not_deleted(client: Guildkeeper) -> None:
    assert not client._rollout_delete_unknown
    assert client._rollout_register_new
    assert client._rollout_update_known


async def test_nobody_is_pinged_by_default(client: Guildkeeper) -> None:
    assert client.allowed_mentions is not None
    assert dict(client.allowed_mentions.to_dict()) == {"parse": []}


async def test_no_member_and_no_message_is_kept(client: Guildkeeper) -> None:
    assert client._connection._messages is None
    assert client._connection.member_cache_flags == nextcord.MemberCacheFlags.none()


async def test_every_button_has_somebody_to_press_for(client: Guildkeeper) -> None:
    assert set(client._presses) == {
        "leveling.board",
        "leveling.why",
        "economy.double",
        "economy.fairness",
        "economy.hit",
        "economy.leaderboard",
        "economy.pay",
        "economy.stand",
        "economy.statement",
    }
