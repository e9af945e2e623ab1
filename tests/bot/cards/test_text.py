import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.cards.text import MAX_WRITTEN, cut, name, plain, written
from tests.bot.transcripts.test_markdown import DIALECT

MARKS = "Z" + "\u0301" * 300


@pytest.mark.parametrize(
    ("chosen", "shown"),
    [
        ("Alice", "Alice"),
        ("\u3164\u200b\u202e", "?"),  # nothing that can be seen
        ("a\u202eb", "ab"),
        (MARKS, "Z" + "\u0301" * 3),
        ("x" * 40, "x" * 31 + "…"),
        ("x" * 32, "x" * 32),
        ("x" * 32 + "\u0301", "x" * 32 + "\u0301"),  # a letter and its mark are one
        ("x" * 33 + "\u0301", "x" * 31 + "…"),
        (" \t\n ", "?"),
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
    assert cut("abc\u0301", 3) == "ab…"


ALPHABET = st.text(st.sampled_from("*_~`|<>[]()#-+.:/@\\ \n1ab&!"), max_size=40)
PIECES = st.sampled_from(
    [
        "https://a.b/c_d",
        "<@1>",
        "<#3>",
        "<t:0>",
        "<:a:1>",
        "@everyone",
        "@here",
        "[a](https://b.c)",
        "# ",
        "-# ",
    ]
)
LINK = re.compile(r'<a href="([^"]*)"[^>]*>(.*?)</a>')
MARKDOWN = re.compile(r"<(?!/?(?:p|br|a)\b)")


@given(st.lists(ALPHABET | PIECES, max_size=6).map("".join))
@example("[a](https://b.c) [d](https://e.f)")
def test_what_somebody_wrote_does_nothing(text: str) -> None:
    """Read as Discord reads it, it is lines of text and addresses; and nobody is pinged."""
    shown = written(text)
    page = DIALECT.html(shown)
    assert MARKDOWN.search(page) is None
    assert all(address == label for address, label in LINK.findall(page))
    assert not re.search(r"@(?:everyone|here|\d|&|!)", shown)
    assert len(shown) <= MAX_WRITTEN


@given(ALPHABET)
def test_what_somebody_wrote_looks_as_it_was_written(text: str) -> None:
    assert re.sub(r"\\(.)", r"\1", written(text)).replace("@\u200b", "@") == text


def test_what_somebody_wrote_has_a_place() -> None:
    assert written("a\r\nb\u202e\x00") == "a\nb"
    assert written("*" * 40, 20) == r"\*" * 9 + "\\…"


@pytest.mark.parametrize(
    "address", ["https://a.b/c_d_e", "http://a.b/@c?d=_e#f", "https://a.b/c_(d_e)", "https://a.b"]
)
def test_an_address_stays_one(address: str) -> None:
    assert written(f"(see {address}, {address})") == f"(see {address}, {address})"


def test_an_address_with_more_behind_it_is_text() -> None:
    """Discord would read the mark that is to escape what follows as a part of the address."""
    assert written("https://a.b/c<#3>") == r"https:\//a.b/c\<#3>"
