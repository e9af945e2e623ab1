from typing import Any

import pytest

from bot.cards import discord
from bot.cards.drawing import draw
from bot.records.discord import Refusal
from bot.words import Words, catalog

DEEDS = (
    *(
        "give_role",
        "take_role",
        "make_role",
        "change_role",
        "delete_role",
        "time_out",
        "kick",
        "ban",
        "lift_ban",
    ),
    *("write_to_member", "react", "take_reactions", "write", "change_message", "delete_message"),
    *("delete_messages", "lock", "change_channel", "other"),
)


def refusal(**changes: Any) -> Refusal:
    fields: dict[str, Any] = {
        "guild_name": "Play_ground",
        "deed": "write",
        "channel_id": 3,
        "route": "POST /channels/3/messages",
        "code": 50013,
        "error": "Missing Permissions",
        "waiting": 1200,
    }
    return Refusal(**(fields | changes))


def test_what_discord_refuses_and_what_that_needs() -> None:
    assert str(discord.refused(refusal())(Words("en-US")).content).splitlines() == [
        "⚠️ **Play\\_ground** · I cannot write in <#3>. I need View Channels, Send Messages, Embed Links and "
        "Attach Files there.",
        "Discord says: Missing Permissions (50013)",
        "1,200 things to do wait for it. I try one from time to time, and go on by myself as soon as it "
        "works.",
    ]
    german = discord.refused(refusal(error=None, waiting=1))(Words("de")).content or ""
    assert "„Nachrichten versenden und Posts erstellen“" in german
    assert "Discord sagt: 50013" in german
    assert "1 Aufgabe wartet" in german


@pytest.mark.parametrize("language", catalog.offered())
@pytest.mark.parametrize("deed", DEEDS)
def test_every_deed_has_its_words(deed: str, language: str) -> None:
    look = discord.refused(refusal(deed=deed, channel_id=None, route="PUT /`*`", error="x" * 300))(
        Words(language)
    )
    assert "Play\\_ground" in str(look.content)


FACTS = {"guild_name": "**First**", "in_guild": True, "missing": ["manage_roles", "view_audit_log"]}


def test_a_server_is_greeted_with_what_is_missing() -> None:
    body = draw("discord.welcome", FACTS, "en-US")
    text = body["embeds"][0]["description"]
    assert "I still lack Manage Roles and View Audit Log." in text
    assert body["components"][0]["components"][0]["custom_id"] == "app.checkup"


def test_an_owner_is_told_where_to_go_on() -> None:
    body = draw("discord.welcome", FACTS | {"in_guild": False, "missing": []}, "de")
    assert r"`/einrichten` in **\*\*First\*\***" in body["embeds"][0]["description"]
    assert body["components"] == []
