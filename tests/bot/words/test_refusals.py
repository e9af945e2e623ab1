from typing import Any

import pytest

from bot.words import Words
from bot.words.refusals import refusal

GERMAN = Words("de")


@pytest.fixture(autouse=True)
def sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        Words, "find", lambda _words, key, **given: f"{given['it']}" if key == "refusal-test" else None
    )


@pytest.mark.parametrize(
    ("kind", "value", "said"),
    [
        ("text", "*a*", "\\*a\\*"),
        ("number", "12345", "12.345"),
        ("money", "12345 🪙", "12.345 🪙"),
        ("duration", "5400", "1 Stunde, 30 Minuten"),
        ("moment", "1767225600", "<t:1767225600:f>"),
        ("member", "7", "<@7>"),
        ("role", "7", "<@&7>"),
        ("channel", "7", "<#7>"),
        ("setting", "games.no_such", "games.no_such"),
        ("word", "no_such_word", "no such word"),
        ("words", "unheard,unseen", "unheard oder unseen"),
        ("text", None, ""),
    ],
)
def test_arguments_are_said_by_their_kind(kind: str, value: str | None, said: str) -> None:
    detail: dict[str, Any] = {"refusal": "test", "arguments": {"it": [kind, value]}}
    assert refusal(GERMAN, detail, "English.") == said


def test_what_is_not_translated_is_said_in_english() -> None:
    assert refusal(GERMAN, {"refusal": "unheard_of", "arguments": {}}, "English.") == "English."
    assert refusal(GERMAN, {}, "English.") == "English."
