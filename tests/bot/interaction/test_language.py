import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from bot.client import COGS
from bot.interaction import language
from bot.interaction.presence import Presence
from bot.metrics import Metrics
from bot.words import Words, catalog
from bot.words.gaps import sentences

NAME = re.compile(r"[-_'’\w]{1,32}")  # Discord's rule for chat commands and their options, in any script
LANGUAGES = catalog.offered()
TRANSLATIONS = [name for name in LANGUAGES if name != catalog.DEFAULT]
KINDS = ("command-", "option-", "choice-")


def payloads() -> Iterator[dict[str, Any]]:
    for cog in COGS:
        for command in cog(None, Metrics(), Presence()).application_commands:  # type: ignore[arg-type]
            yield command.get_payload(None)


def paths(payload: dict[str, Any], path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Each command, subcommand, option and choice that is registered, with its path."""
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


def said(locale: str, path: str) -> tuple[str, str | None]:
    """The name of a path in a language, and its description where it has one."""
    words, key = Words(locale), language.key(path)
    return words(key), words.find(f"{key}.description")


def test_each_path_has_its_own_key() -> None:
    assert [key for key, times in Counter(map(language.key, REGISTERED)).items() if times > 1] == []


def test_the_words_are_those_of_what_is_registered() -> None:
    expected = {language.key(path) for path in REGISTERED}
    expected |= {
        f"{language.key(path)}.description" for path, one in REGISTERED.items() if one.get("description")
    }
    assert {key for key in sentences(catalog.DEFAULT) if key.startswith(KINDS)} == expected


@pytest.mark.parametrize("locale", LANGUAGES)
def test_texts_fit_discords_limits(locale: str) -> None:
    for path in REGISTERED:
        name, description = said(locale, path)
        if "=" in path:
            assert 1 <= len(name) <= 100, path
        elif description is not None:
            assert NAME.fullmatch(name), path
            assert name == name.lower(), path
            assert 1 <= len(description) <= 100, path
        else:
            assert 1 <= len(name) <= 32, path


@pytest.mark.parametrize("locale", LANGUAGES)
def test_names_are_unique_beside_their_siblings(locale: str) -> None:
    siblings: dict[str, list[str]] = {}
    for path, payload in REGISTERED.items():
        above, _, _ = path.rpartition("=" if "=" in path else "." if "." in path else " ")
        kind = "choice" if "=" in path else "option" if "." in path else f"command {payload.get('type')}"
        siblings.setdefault(f"{above} {kind}", []).append(said(locale, path)[0])
    assert [names for names in siblings.values() if len(names) > len(set(names))] == []


@pytest.mark.parametrize("locale", TRANSLATIONS)
def test_discord_is_told_each_translation(locale: str) -> None:
    for path, payload in REGISTERED.items():
        name, description = said(locale, path)
        assert payload["name_localizations"][locale] == name, path
        if description is not None:
            assert payload["description_localizations"][locale] == description, path


def test_commands_for_managers_and_moderators_are_hidden_from_members() -> None:
    hidden = {p["name"] for p in payloads() if p.get("default_member_permissions")}
    managers = {"xp", "reward-rules", "multipliers", "economy", "items", "claim-rules", "config"}
    managers |= {"setup", "ladder", "presets", "automod", "card-rules", "counter", "report"}
    managers |= {"role", "autorole", "sticky", "rolejob", "activity-role", "import", "Why these roles?"}
    managers |= {"rolemenu", "Make this a role menu"}
    moderators = {"tickets", "note", "warn", "timeout", "untimeout", "case", "history", "Warn", "History"}
    channels = {"purge", "slowmode", "lock", "unlock"}
    assert hidden == managers | moderators | channels | {"kick", "ban", "softban", "unban"}
    assert all(payload["contexts"] == [0] for payload in payloads())


def test_no_number_has_bounds_in_python() -> None:
    for payload in REGISTERED.values():
        assert not {"min_value", "max_value", "min_length", "max_length"} & set(payload)
