from typing import Any

import pytest

from bot.cards import app
from bot.cards.look import Look
from bot.records.app import Checked, Setting
from bot.words import Words

ENGLISH, GERMAN = Words("en-US"), Words("de")


def setting(**changes: Any) -> Setting:
    fields: dict[str, Any] = {
        "key": "tomorrow.cool_down",
        "value": "00:01:00",
        "typed": "00:01:00",
        "default_value": "00:01:00",
        "description": "How long.",
        "kind": "duration",
        "allowed": "0 to 86400",
        "choices": None,
        "advanced": False,
        "effects": None,
    }
    return Setting(**(fields | changes))


def text(look: Look) -> str:
    assert look.embed is not None
    return look.embed.description or ""


def ids(look: Look) -> list[str]:
    return [str(item.custom_id) for item in (*look.selects, *look.buttons)]


def test_the_overview_counts_what_was_changed_by_group() -> None:
    rows = [
        setting(),
        setting(key="leveling.announce", kind="choice", value="dm", default_value="here"),
        setting(key="leveling.keep_history", advanced=True),
    ]
    rows.reverse()
    look = app.config(rows)(ENGLISH)
    assert text(look).split("\n")[2:] == ["**Levels** · 1 changed", "Tomorrow", "Advanced"]
    assert ids(look) == ["app.config"]
    assert "Erweitert" in text(app.config(rows)(GERMAN))


def test_a_group_shows_what_was_changed_first() -> None:
    rows = [setting(), setting(key="tomorrow.welcome", kind="boolean", value="true", default_value="false")]
    look = app.config(rows, "tomorrow")(ENGLISH)
    assert text(look) == "**Welcome**: on\nCool down: 1 minute"
    assert ids(look) == ["app.config:tomorrow", "app.config"]
    assert text(app.config(rows, "no such group")(ENGLISH)) == text(app.config(rows)(ENGLISH))


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        ("channel", "5", "<#5>"),
        ("role", "5", "<@&5>"),
        ("text", "a`b", "`a'b`"),
        ("text", None, "none"),
        ("boolean", "false", "off"),
        ("integer", "10000", "10,000"),
        ("number", "0.1", "0.1"),
        ("duration", "400 days", "400 days"),
        ("choice", "gentle", "gentle"),
    ],
)
def test_values_look_as_people_say_them(kind: str, value: str | None, shown: str) -> None:
    look = app.setting(setting(kind=kind, value=value, default_value=value, choices=["gentle"]))(ENGLISH)
    assert look.embed is not None
    assert look.embed.fields[0].value == shown


@pytest.mark.parametrize(
    ("kind", "value", "controls"),
    [
        ("boolean", "true", ["app.configure:tomorrow.cool_down:false"]),
        ("choice", "gentle", ["app.configure:tomorrow.cool_down"]),
        ("channel", None, ["app.configure:tomorrow.cool_down"]),
        ("role", None, ["app.configure:tomorrow.cool_down"]),
        ("integer", "5", ["app.config:tomorrow:tomorrow.cool_down:form"]),
        ("text", "x", ["app.config:tomorrow:tomorrow.cool_down:form"]),
    ],
)
def test_each_kind_has_its_control(kind: str, value: str | None, controls: list[str]) -> None:
    row = setting(kind=kind, value=value, default_value=value, choices=["gentle", "strict"])
    assert ids(app.setting(row)(ENGLISH)) == [*controls, "app.config:tomorrow"]


def test_what_was_changed_can_be_reset() -> None:
    assert "app.configure:tomorrow.cool_down:-" in ids(app.setting(setting(default_value="1 day"))(ENGLISH))


def test_the_longest_texts_fit() -> None:
    row = setting(kind="text", value="🎉" * 2000, default_value="y" * 2000, allowed="z" * 2000)
    look = app.setting(row)(ENGLISH)
    assert look.embed is not None
    assert all(len((field.value or "").encode("utf-16-le")) // 2 <= 1024 * 2 for field in look.embed.fields)
    assert all(len(field.value or "") <= 1024 for field in look.embed.fields)
    assert len(text(app.config([row] * 25, "tomorrow")(ENGLISH))) <= 4096


def test_a_change_that_touches_many_is_asked_about() -> None:
    row = setting(key="leveling.curve", kind="choice", effects={"levels_fall": 2})
    look = app.asked(row, "linear")(ENGLISH)
    assert text(look).endswith("• 2 members would fall to a lower level.")
    assert ids(look) == ["app.configure:leveling.curve:linear:agreed", "app.config:leveling:leveling.curve"]
    assert app.asked(setting(), "1m")(ENGLISH).embed.title == "Cool down"  # type: ignore[union-attr]


def test_a_setting_is_found_by_what_it_is_called_in_the_readers_language() -> None:
    rows = [setting(key="app.time_zone", kind="time_zone"), setting()]
    assert [row.value for row in app.suggested(GERMAN, rows, "zeitz")] == ["app.time_zone"]
    assert [row.value for row in app.suggested(ENGLISH, rows, "cool_")] == ["tomorrow.cool_down"]
    assert len(app.suggested(ENGLISH, rows * 30, "")) <= 25


def test_the_first_steps_name_what_is_missing() -> None:
    rows = [Checked("manage_roles", "roles", False), Checked("kick_members", "kicks", True)]
    look = app.checkup(rows)(ENGLISH)
    assert look.embed is not None
    assert look.embed.fields[0].value == "❌ **Manage Roles**: to give and take roles"
    assert ids(look)[0] == "app.config:app:app.language"
    everything = app.checkup(rows[1:])(GERMAN)
    assert everything.embed is not None
    assert everything.embed.fields[0].value == "✅ Ich habe alle Berechtigungen, die ich brauche."
