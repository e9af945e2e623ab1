import pytest

from bot.cards.text import cut, name, plain

MARKS = "Z" + "\u0301" * 300


@pytest.mark.parametrize(
    ("chosen", "shown"),
    [
        ("Alice", "Alice"),
        ("\u3164\u200b\u202e", "?"),  # nothing that can be seen
        ("a\u202eb", "ab"),
        (MARKS, "Z" + "\u0301" * 3),
        ("x" * 40, "x" * 31 + "…"),
        ("👨‍👩‍👧‍👦" * 40, "👨‍👩‍👧‍👦" * 31 + "…"),  # cut by what a reader counts
        ("שלום", "\u2068שלום\u2069"),
        ("e\u0301", "e\u0301"),
    ],
)
def test_a_name_is_shown_harmlessly(chosen: str, shown: str) -> None:
    assert plain(chosen) == shown


def test_a_name_holds_no_markdown_and_pings_nobody() -> None:
    assert name("**bold** _it_") == r"\*\*bold\*\* \_it\_"
    assert "@everyone" not in name("@everyone")
    assert name("<@1>") != "<@1>"


def test_a_text_is_cut_by_clusters() -> None:
    assert cut("abc", 3) == "abc"
    assert cut("abcd", 3) == "ab…"
    assert cut("a👨‍👩‍👧‍👦b", 4) == "a…"
