"""Settings in the reader's language: what a value is called, and what it may be."""

from collections.abc import Iterable, Mapping
from typing import Any

from bot.words.words import Words


def key(name: str) -> str:
    """The key of a setting in bot/locales."""
    return f"setting-{name.replace('.', '-')}"


def switch(words: Words, value: str) -> str:
    """What a switch is: on, off."""
    return words(f"config-{value}")


def option(words: Words, name: str, value: str) -> str:
    """What one of the choices of a setting is called."""
    return words.find(f"{key(name)}.{value}") or value


def label(words: Words, name: str, kind: str, value: str) -> str:
    """What one of the choices of a setting is called, a switch among them."""
    return switch(words, value) if kind == "boolean" else option(words, name, value)


def names(words: Words, name: str, kind: str, value: str) -> set[str]:
    """All that people may type for one of the choices, in small letters."""
    also = {words(f"config-{value}.also")} if kind == "boolean" else set()
    return {one.casefold() for one in {value, label(words, name, kind, value), *also}}


def meant(words: Words, name: str, typed: str | None, refused: Mapping[str, Any]) -> str | None:
    """The one choice that is called what somebody typed, of those that a refusal of the setting names."""
    wanted, kind = (typed or "").strip().casefold(), refused.get("kind", "")
    found = [one for one in refused.get("choices") or () if wanted in names(words, name, kind, one)]
    return found[0] if len(found) == 1 else None


def allowed(words: Words, name: str, kind: str, choices: Iterable[str] | None) -> str:
    """What a value may be, where SQL has not said it in the reader's language."""
    match kind:
        case "boolean" | "choice":
            return words.either(label(words, name, kind, one) for one in choices or ())
        case _:
            return words.find(f"{key(name)}.allowed") or words(f"config-allowed-{kind}")
