"""Refusals of the database in the reader's language."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from decimal import Decimal
from typing import Any

from bot.words.harmless import harmless
from bot.words.settings import allowed, key
from bot.words.words import Argument, Words


def refusal(words: Words, detail: Mapping[str, Any], english: str) -> str:
    """What a refusal says: app.refusal's detail, and its sentence in English where no other is told.

    The English sentences are those of SQL, which psql shows; so bot/locales/en-US repeats none of them.
    """
    if "refusal" not in detail:
        return english
    said = words.find(f"refusal-{detail['refusal']}", **arguments(words, detail))
    return said if said is not None else english


def arguments(words: Words, detail: Mapping[str, Any]) -> dict[str, Argument]:
    """The arguments of a refusal as the reader writes them, for a card that says it in fewer words."""
    given = detail.get("arguments") or {}
    said = {name: _argument(words, kind, value) for name, (kind, value) in given.items()}
    if "kind" in detail:
        said["allowed"] = _allowed(words, detail)
    return said


def _allowed(words: Words, detail: Mapping[str, Any]) -> str:
    """What a setting may be, which stands among the arguments in English."""
    (name,) = (value for kind, value in detail["arguments"].values() if kind == "setting")
    return allowed(words, name, detail["kind"], detail["choices"])


type Say = Callable[[Words, str], Argument]


def _word(words: Words, key: str) -> str:
    """A word, or the database's own where nobody wrote it down: a refusal is told all the same."""
    return words.find(f"word-{key}") or key.replace("_", " ")


_MARKUP = {"member": "<@{}>", "role": "<@&{}>", "channel": "<#{}>", "moment": "<t:{}:f>"}
_KINDS: dict[str, Say] = {
    "text": lambda _words, value: harmless(value),
    "number": lambda words, value: words.number(Decimal(value)),
    "money": lambda words, value: words.money(*_amount(value)),
    "duration": lambda words, value: words.span(timedelta(seconds=int(value))),
    "word": _word,
    "words": lambda words, value: words.either(_word(words, one) for one in value.split(",")),
    "setting": lambda words, value: words.find(key(value)) or value,
    "permission": lambda words, value: words(f"permission-{value}"),
    "permissions": lambda words, value: words.all(words(f"permission-{one}") for one in value.split(",")),
}
"""How each kind of app._argument is said."""


def _argument(words: Words, kind: str, value: str | None) -> Argument:
    if value is None:
        return ""
    markup = _MARKUP.get(kind)
    return markup.format(value) if markup else _KINDS[kind](words, value)


def _amount(value: str) -> tuple[int, str]:
    amount, _, currency = value.partition(" ")
    return int(amount), currency
