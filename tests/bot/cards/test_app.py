from bot.cards import app
from bot.cards.look import Look
from bot.records.app import Checked
from bot.words import Words

ENGLISH, GERMAN = Words("en-US"), Words("de")


def ids(look: Look) -> list[str]:
    return [str(item.custom_id) for item in (*look.selects, *look.buttons)]


def test_the_first_steps_name_what_is_missing() -> None:
    rows = [Checked("manage_roles", "roles", False), Checked("kick_members", "kicks", True)]
    look = app.checkup(rows)(ENGLISH)
    assert look.embed is not None
    assert look.embed.fields[0].value == "❌ **Manage Roles**: to give and take roles"
    assert ids(look)[0] == "config.show:app:app.language"
    everything = app.checkup(rows[1:])(GERMAN)
    assert everything.embed is not None
    assert everything.embed.fields[0].value == "✅ Ich habe alle Berechtigungen, die ich brauche."
