from bot.cards.drawing import draw

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
