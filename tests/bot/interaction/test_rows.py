"""Files of rows that people give."""

import pytest

from bot.interaction.rows import NoRowsError, read

BOB = {"id": "5", "xp": "7"}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", "ID,XP\n5,7\n"),
        ("a.csv", "\ufeffid; xp \n5;7\n"),
        ("a.CSV", 'id\txp\n"5"\t7\n'),
        ("a.jsonl", '{"id": "5", "xp": "7"}\n\n'),
        ("a.json", '[{"id": "5", "xp": "7"}]'),
        ("a.json", '[{"players": [{"id": "5", "xp": "7"}]}, {"players": []}]'),
    ],
)
def test_a_file_is_a_list_of_objects(name: str, text: str) -> None:
    assert read(name, text.encode()) == [BOB]


def test_a_page_stays_as_it_is() -> None:
    assert read("page.json", b'{"players": [{"id": "5", "xp": "7"}]}') == {"players": [BOB]}


def test_a_number_that_no_column_holds_stays_a_text() -> None:
    assert read("a.json", b'[{"id": 99999999999999999999, "xp": 7}]') == [{"id": "9" * 20, "xp": 7}]


def test_a_row_with_more_or_less_than_the_header_is_read_as_far_as_it_goes() -> None:
    assert read("a.csv", b"id,xp\n5\n6,7,8\n") == [{"id": "5", "xp": ""}, {"id": "6", "xp": "7"}]


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("a.json", b"\xff\xfe"),
        ("a.json", b"[" * 100_000),
        ("a.json", b"<html>"),
        ("a.jsonl", b"{}\n{"),
        ("a.csv", b"nothing delimits this"),
        ("a.csv", b'id,xp\n5,"' + b"x" * 200_000),
    ],
)
def test_what_cannot_be_read_says_so(name: str, raw: bytes) -> None:
    with pytest.raises(NoRowsError):
        read(name, raw)
