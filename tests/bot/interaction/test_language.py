import re
from collections.abc import Iterator
from typing import Any

import nextcord
import pytest

from bot.client import COGS
from bot.interaction import language
from bot.interaction.presence import Presence
from bot.metrics import Metrics

NAME = re.compile(r"[-_'\w]{1,32}")  # Discord's rule for chat commands and their options, in any script
LANGUAGES = sorted(language.tables())
TRANSLATIONS = [name for name in LANGUAGES if name != language.DEFAULT]


def payloads() -> Iterator[dict[str, Any]]:
    for cog in COGS:
        for command in cog(None, Metrics(), Presence()).application_commands:  # type: ignore[arg-type]
            yield command.get_payload(None)


def paths(payload: dict[str, Any], path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Each command, subcommand, option and choice that is registered, with its key in the tables."""
    path = f"{path} {payload['name']}".strip()
    yield path, payload
    for option in payload.get("options", []):
        if option["type"] in (1, 2):
            yield from paths(option, path)
        else:
            yield f"{path}.{option['name']}", option
            for choice in option.get("choices", []):
                yield f"{path}.{option['name']}={choice['value']}", choice


REGISTERED = dict(entry for payload in payloads() for entry in paths(payload))


def test_the_languages_are_discords() -> None:
    assert set(LANGUAGES) <= {str(one.value) for one in nextcord.Locale}
    assert len(TRANSLATIONS) >= 3


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_language_has_every_key_and_no_other(locale: str) -> None:
    table = language.tables()[locale]
    assert set(table) == set(REGISTERED)
    assert {key: set(texts) for key, texts in table.items()} == {
        key: set(texts) for key, texts in language.tables()[language.DEFAULT].items()
    }


@pytest.mark.parametrize("locale", LANGUAGES)
def test_texts_fit_discords_limits(locale: str) -> None:
    for key, texts in language.tables()[locale].items():
        name = texts["name"]
        if "=" in key:
            assert 1 <= len(name) <= 100, key
        elif "description" in texts:
            assert NAME.fullmatch(name), key
            assert name == name.lower(), key
            assert 1 <= len(texts["description"]) <= 100, key
        else:
            assert 1 <= len(name) <= 32, key


@pytest.mark.parametrize("locale", LANGUAGES)
def test_names_are_unique_beside_their_siblings(locale: str) -> None:
    siblings: dict[tuple[str, str], set[str]] = {}
    for key, texts in language.tables()[locale].items():
        parent, separator = re.match(r"(.*?)([ .=]?)[^ .=]*$", key.replace("all time", "all_time")).groups()  # type: ignore[union-attr]
        if separator == "=":
            continue
        names = siblings.setdefault((parent, separator if parent else ""), set())
        assert texts["name"] not in names, key
        names.add(texts["name"])


@pytest.mark.parametrize("locale", TRANSLATIONS)
def test_discord_is_told_each_translation(locale: str) -> None:
    table = language.tables()[locale]
    for key, payload in REGISTERED.items():
        assert payload["name_localizations"][locale] == table[key]["name"], key
        if "description" in table[key]:
            assert payload["description_localizations"][locale] == table[key]["description"], key


def test_commands_for_managers_and_moderators_are_hidden_from_members() -> None:
    hidden = {p["name"] for p in payloads() if p.get("default_member_permissions")}
    managers = {"xp", "rewards", "multipliers", "economy", "items", "claim-rules", "config"}
    managers |= {"ladder", "presets", "automod", "why-role", "Roles"}
    moderators = {"note", "warn", "timeout", "untimeout", "case", "history", "Warn", "History"}
    channels = {"purge", "slowmode", "lock", "unlock"}
    assert hidden == managers | moderators | channels | {"kick", "ban", "softban", "unban"}
    assert all(payload["contexts"] == [0] for payload in payloads())


def test_no_number_has_bounds_in_python() -> None:
    for payload in REGISTERED.values():
        assert not {"min_value", "max_value", "min_length", "max_length"} & set(payload)
