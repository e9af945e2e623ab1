from dataclasses import replace
from typing import Any

import pytest

from bot.cards import config
from bot.cards.look import Look
from bot.records.config import Setting
from bot.words import Words
from bot.words.settings import meant

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
    look = config.overview(rows)(ENGLISH)
    assert text(look).split("\n")[2:] == ["**Levels** · 1 changed", "Tomorrow", "Advanced"]
    assert ids(look) == ["config.show"]
    assert "Erweitert" in text(config.overview(rows)(GERMAN))


def test_a_group_shows_what_was_changed_first() -> None:
    rows = [setting(), setting(key="tomorrow.welcome", kind="boolean", value="true", default_value="false")]
    look = config.overview(rows, "tomorrow")(ENGLISH)
    assert text(look) == "**Welcome**: on\nCool down: 1 minute"
    assert ids(look) == ["config.show:tomorrow", "config.show"]
    assert text(config.overview(rows, "no such group")(ENGLISH)) == text(config.overview(rows)(ENGLISH))


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
    look = config.setting(setting(kind=kind, value=value, default_value=value, choices=["gentle"]))(ENGLISH)
    assert look.embed is not None
    assert look.embed.fields[0].value == shown


@pytest.mark.parametrize(
    ("kind", "value", "controls"),
    [
        ("boolean", "true", ["config.set:tomorrow.cool_down:false"]),
        ("choice", "gentle", ["config.set:tomorrow.cool_down"]),
        ("channel", None, ["config.set:tomorrow.cool_down"]),
        ("role", None, ["config.set:tomorrow.cool_down"]),
        ("integer", "5", ["config.show:tomorrow:tomorrow.cool_down:form"]),
        ("text", "x", ["config.show:tomorrow:tomorrow.cool_down:form"]),
    ],
)
def test_each_kind_has_its_control(kind: str, value: str | None, controls: list[str]) -> None:
    row = setting(kind=kind, value=value, default_value=value, choices=["gentle", "strict"])
    assert ids(config.setting(row)(ENGLISH)) == [*controls, "config.show:tomorrow"]


def test_what_was_changed_can_be_reset() -> None:
    assert "config.set:tomorrow.cool_down:-" in ids(config.setting(setting(default_value="1 day"))(ENGLISH))


def test_the_longest_texts_fit() -> None:
    row = setting(kind="text", value="🎉" * 2000, default_value="y" * 2000, allowed="z" * 2000)
    look = config.setting(row)(ENGLISH)
    assert look.embed is not None
    assert all(len((field.value or "").encode("utf-16-le")) // 2 <= 1024 * 2 for field in look.embed.fields)
    assert all(len(field.value or "") <= 1024 for field in look.embed.fields)
    assert len(text(config.overview([row] * 25, "tomorrow")(ENGLISH))) <= 4096


def test_a_change_that_touches_many_is_asked_about() -> None:
    row = setting(key="leveling.curve", kind="choice", typed="linear", effects={"levels_fall": 2})
    look = config.asked(row)(ENGLISH)
    assert text(look).endswith("• 2 members would fall to a lower level.")
    assert ids(look) == ["config.set:leveling.curve:linear:agreed", "config.show:leveling:leveling.curve"]
    assert config.asked(setting())(ENGLISH).embed.title == "Cool down"  # type: ignore[union-attr]
    row = setting(key="voice.daily_cap", typed="1 day 02:00:00", effects={"voice_minutes_less": 2})
    look = config.asked(row)(ENGLISH)
    assert text(look).startswith("New value: 1 day, 2 hours\n")
    assert ids(look)[0] == "config.set:voice.daily_cap:1d2h:agreed"
    assert ids(config.asked(replace(row, typed=None))(ENGLISH))[0] == "config.set:voice.daily_cap:-:agreed"


def test_a_setting_is_found_by_what_it_is_called_in_the_readers_language() -> None:
    rows = [setting(key="app.time_zone", kind="time_zone"), setting()]
    assert [row.value for row in config.suggested(GERMAN, rows, "zeitz")] == ["app.time_zone"]
    assert [row.value for row in config.suggested(ENGLISH, rows, "cool_")] == ["tomorrow.cool_down"]
    assert len(config.suggested(ENGLISH, rows * 30, "")) <= 25


def offered(row: Setting, typed: str = "", words: Words = GERMAN) -> list[tuple[str, str]]:
    return [(one.label, one.value) for one in config.values(words, row, typed)]


def test_choices_are_suggested_as_the_card_calls_them() -> None:
    switch = setting(kind="boolean", value="true", choices=["true", "false"])
    assert offered(switch) == [("an", "true"), ("aus", "false")]
    assert offered(switch, "ja") == [("an", "true")]
    assert offered(switch, "no", ENGLISH) == [("off", "false")]
    curve = setting(key="leveling.curve", kind="choice", choices=["quadratic", "mee6"])
    assert offered(curve, "Quadratisch") == [("quadratisch", "quadratic")]
    assert offered(curve, "%") == []


def test_what_is_typed_is_suggested_as_it_is_now_and_by_default() -> None:
    assert offered(setting()) == [("1 Minute (jetzt)", "1m")]
    assert offered(setting(value="1 day 12:00:00")) == [
        ("1 Tag, 12 Stunden (jetzt)", "1d12h"),
        ("1 Minute (üblich)", "1m"),
    ]
    assert offered(setting(value="1 day 12:00:00"), "minute") == [("1 Minute (üblich)", "1m")]
    number = setting(kind="integer", value="1000", default_value="5")
    assert offered(number, "1000") == [("1.000 (jetzt)", "1000")]
    line = setting(kind="text", value="a\\b\nc", default_value=None)
    assert offered(line) == [("a\\\\b\\nc (jetzt)", "a\\\\b\\nc")]
    assert offered(setting(kind="text", value="x" * 101, default_value=None)) == []


def test_a_choice_is_meant_by_what_it_is_called_and_nothing_else() -> None:
    refused = {"kind": "boolean", "choices": ["true", "false"]}
    assert meant(GERMAN, "leveling.enabled", " Nein ", refused) == "false"
    assert meant(GERMAN, "leveling.enabled", "vielleicht", refused) is None
    assert meant(GERMAN, "leveling.enabled", None, refused) is None
    assert meant(GERMAN, "leveling.cooldown", "ja", {"kind": "duration", "choices": None}) is None
    assert meant(GERMAN, "leveling.cooldown", "ja", {}) is None
