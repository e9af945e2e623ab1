"""Whose the private cluster is, when root looks after what another user runs."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

LIBRARY = Path(__file__).parents[2] / "script" / "lib"
SOURCES = "; ".join(f"source {LIBRARY}/{part}.sh" for part in ("common", "packages", "postgres"))


@pytest.fixture
def state() -> Iterator[Path]:
    """A folder that every user may enter, unlike pytest's."""
    if os.geteuid() != 0:
        pytest.skip("only root can become somebody else")
    folder = Path(tempfile.mkdtemp(prefix="guildkeeper-owner-", dir="/tmp"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def opened_by_root(state: Path) -> str:
    """Who the scripts become when root opens the cluster that is kept there, and whose its folder then is."""
    look = f"STATE={state}; use_private_cluster; as_cluster id -un; stat -c %U $CLUSTER_HOME"
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", f"{SOURCES}; {look}"], capture_output=True, text=True, check=True
    ).stdout


def test_a_new_one_belongs_to_postgres(state: Path) -> None:
    assert opened_by_root(state) == "postgres\npostgres\n"


def test_that_of_somebody_else_stays_theirs(state: Path) -> None:
    (state / "postgres" / "data").mkdir(parents=True)
    for folder in (state, state / "postgres", state / "postgres" / "data"):
        shutil.chown(folder, "daemon", "daemon")
    assert opened_by_root(state) == "daemon\ndaemon\n"
