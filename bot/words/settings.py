"""Settings in the reader's language: what a value is called, and what it may be."""

from collections.abc import Iterable

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


def allowed(words: Words, name: str, kind: str, choices: Iterable[str] | None) -> str:
    """What a value may be, where SQL has not said it in the reader's language."""
    match kind:
        case "boolean":
            return words.either(switch(words, one) for one in choices or ())
        case "choice":
            return words.either(option(words, name, one) for one in choices or ())
        case _:
            return words.find(f"{key(name)}.allowed") or words(f"config-allowed-{kind}")
