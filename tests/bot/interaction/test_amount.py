from typing import Any

import pytest

from bot.interaction.amount import amount, suggest_parts


@pytest.mark.parametrize(
    ("typed", "read"),
    [("all", "all"), (" Half ", "half"), ("Alles", "all"), ("HÄLFTE", "half"),
     ("moitié", "half"), ("todo", "all"), ("1.000", "1.000"), ("allerlei", "allerlei"), ("", "")],
)  # fmt: skip
def test_a_part_is_known_in_every_language_and_anything_else_is_left_to_sql(typed: str, read: str) -> None:
    assert amount(typed) == read


class Interaction:
    """Notes what it is asked to offer."""

    def __init__(self, locale: str) -> None:
        self.locale = locale
        self.response = self
        self.offered: dict[str, str] = {}

    async def send_autocomplete(self, choices: dict[str, str]) -> None:
        self.offered = choices


@pytest.mark.parametrize(
    ("locale", "typed", "offered"),
    [
        ("en-US", "", {"all": "all", "half": "half"}),
        ("de", "", {"alles": "all", "hälfte": "half"}),
        ("de", "Hä", {"hälfte": "half"}),
        ("fr", "1 000", {"1 000": "1 000"}),
        ("fr", "9" * 200, {"9" * 100: "9" * 100}),
    ],
)
async def test_parts_are_offered_in_the_readers_language(
    locale: str, typed: str, offered: dict[str, str]
) -> None:
    interaction: Any = Interaction(locale)
    await suggest_parts(interaction, typed)
    assert interaction.offered == offered
