"""Folders of pictures: each process has its own, and what one left that was killed goes with the next."""

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from bot.pictures.folder import PREFIX, Folder

LIVES = """
import sys
from bot.pictures.folder import Folder
folder = Folder()
(folder.path / "data.json").write_text("{}")
print(folder.path, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary folders are made."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return tmp_path


def folders(place: Path) -> set[Path]:
    """Those of pictures."""
    return set(place.glob(f"{PREFIX}*"))


def test_one_that_is_closed_leaves_nothing(place: Path) -> None:
    """Neither the folder nor what is in it."""
    folder = Folder()
    (folder.path / "data.json").write_text("{}")
    folder.close()
    assert not folders(place)


def test_what_was_left_by_who_was_killed_goes_with_the_next_start(place: Path) -> None:
    """Those who live keep theirs."""
    living = Folder()
    with subprocess.Popen(
        [sys.executable, "-c", LIVES], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        left = Path(other.stdout.readline().strip())
        Folder().close()
        assert folders(place) == {living.path, left}
        other.kill()
    assert folders(place) == {living.path, left}

    ours = Folder()
    assert folders(place) == {living.path, ours.path}
    ours.close()
    living.close()


def test_what_is_no_folder_of_ours_stays(place: Path) -> None:
    """A link could lead anywhere, and a file is nobody's folder."""
    elsewhere = place / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "kept").touch()
    (place / f"{PREFIX}link").symlink_to(elsewhere)
    (place / f"{PREFIX}file").touch()
    Folder().close()
    assert (elsewhere / "kept").exists()
    assert {one.name for one in folders(place)} == {f"{PREFIX}link", f"{PREFIX}file"}
