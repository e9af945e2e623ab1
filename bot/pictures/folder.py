"""A folder for this process alone, and nothing left of those whose process was killed."""

import fcntl
import os
import shutil
import tempfile
from pathlib import Path

PREFIX = "guildkeeper-pictures-"


class Folder:
    """A temporary folder that is locked while its process lives: the kernel unlocks it however that ends.

    So one that can be locked is nobody's any more.
    """

    def __init__(self) -> None:
        _tidy(Path(tempfile.gettempdir()))
        self._folder, self._lock = _make()
        self.path = Path(self._folder.name)

    def close(self) -> None:
        """Leave nothing."""
        self._folder.cleanup()
        os.close(self._lock)


def _make() -> tuple[tempfile.TemporaryDirectory[str], int]:
    while True:
        folder = tempfile.TemporaryDirectory(prefix=PREFIX, ignore_cleanup_errors=True)
        lock = _locked(Path(folder.name))
        if lock is not None:
            if Path(folder.name).exists():
                return folder, lock
            os.close(lock)
        # Somebody else's start found it before it was locked, and tidied it away.


def _tidy(place: Path) -> None:
    """Remove what processes left that were killed."""
    for left in place.glob(f"{PREFIX}*"):
        lock = _locked(left)
        if lock is not None:
            shutil.rmtree(left, ignore_errors=True)
            os.close(lock)


def _locked(folder: Path) -> int | None:
    """The lock of a folder; None: another process has it, or it is another user's, or gone."""
    try:
        lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except OSError:
        return None
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(lock)
        return None
    return lock
