from typing import Any

import nextcord
import nextcord.channel
import nextcord.guild
import pytest

from bot.client import Guildkeeper
from bot.event.guilds import channels_of
from bot.metrics import Metrics
from bot.records.app import SeenChannel

CHANNEL: dict[str, Any] = {
    "id": "101",
    "guild_id": "1",
    "type": 16,
    "name": "gallery",
    "position": 0,
    "parent_id": "100",
    "permission_overwrites": [],
    "last_message_id": "900",
}
POST: dict[str, Any] = {
    "id": "900",
    "guild_id": "1",
    "parent_id": "101",
    "owner_id": "2",
    "type": 11,
    "name": "a picture",
    "last_message_id": "901",
    "message_count": 0,
    "member_count": 0,
    "thread_metadata": {
        "archived": False,
        "auto_archive_duration": 60,
        "archive_timestamp": "2026-01-05T12:00:00+00:00",
    },
}
GUILD: dict[str, Any] = {
    "id": "1",
    "name": "First",
    "roles": [],
    "members": [],
    "channels": [],
    "threads": [],
}


@pytest.fixture
async def client() -> Guildkeeper:
    return Guildkeeper(None, Metrics())  # type: ignore[arg-type]


def kept(client: Guildkeeper, **parts: Any) -> nextcord.Guild:
    """A guild as nextcord keeps it."""
    guild = nextcord.Guild(data=GUILD | parts, state=client._connection)  # type: ignore[arg-type]
    client._connection._add_guild(guild)
    return guild


def test_the_pinned_nextcord_looks_its_classes_up_where_it_is_taught() -> None:
    factory = nextcord.channel._guild_channel_factory
    guild: Any = nextcord.guild
    assert guild._guild_channel_factory is factory
    for kind in (0, 2, 4, 5, 13, 15):
        assert factory(kind)[0] is not None
    assert factory(99)[0] is None


async def test_a_guild_has_its_media_channels_with_their_own_type(client: Guildkeeper) -> None:
    guild = kept(client, channels=[CHANNEL], threads=[POST])
    assert channels_of(guild) == [
        SeenChannel(101, 100, 16, "gallery", 900),
        SeenChannel(900, 101, 11, "a picture", 901),
    ]
    assert client._parent_of(1, 900) == 101


async def test_a_media_channel_that_changes_is_heard(
    client: Guildkeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    guild = kept(client)
    heard: list[str] = []
    monkeypatch.setattr(client._connection, "dispatch", lambda event, *_: heard.append(event))
    client._connection.parsers["CHANNEL_CREATE"](CHANNEL)
    client._connection.parsers["CHANNEL_UPDATE"](CHANNEL | {"name": "pictures"})
    assert [(channel.kind, channel.name) for channel in channels_of(guild)] == [(16, "pictures")]
    client._connection.parsers["CHANNEL_DELETE"](CHANNEL)
    assert channels_of(guild) == []
    assert heard == ["guild_channel_create", "guild_channel_update", "guild_channel_delete"]
