"""Why something was done, in words."""

import pytest

from bot.cards.drawing import say

CASE = {"because": "moderation.case", "number": 12}


@pytest.mark.parametrize(
    ("reason", "language", "said"),
    [
        (None, "en-US", ""),
        ("in *their* words", "de", "in *their* words"),
        (CASE, "en-US", "Case 12"),
        (CASE, "de", "Fall 12"),
        (CASE | {"text": "ads"}, "fr", "Dossier 12 : ads"),
        (CASE | {"text": None}, "xx", "Case 12"),
        (
            {"because": "leveling.rewards_mode", "mode": "stack"},
            "en-US",
            "Members keep the rewards of lower levels",
        ),
        ({"because": "channels.purge", "by": "77"}, "de", "Nachrichten gelöscht von 77"),
        ({"because": "channels.purge", "by": "operator"}, "es-ES", "Mensajes borrados por un operador"),
    ],
)
def test_a_reason_is_said_in_a_language(reason: object, language: str, said: str) -> None:
    assert say(reason, language) == said  # type: ignore[arg-type]


def test_a_reason_that_nothing_says_is_a_bug() -> None:
    with pytest.raises(LookupError):
        say({"because": "leveling.unknown"}, "de")
