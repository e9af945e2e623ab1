"""script/lib/read_import.py: files of other bots."""

from pathlib import Path

import pytest

from script.lib.read_import import read

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
def test_a_file_is_a_list_of_objects(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text)
    assert read(path) == [BOB]


def test_a_page_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "page.json"
    path.write_text('{"players": [{"id": "5", "xp": "7"}]}')
    assert read(path) == {"players": [BOB]}
