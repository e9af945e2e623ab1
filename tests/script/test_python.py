"""What a script says where there is no Python that is new enough."""

import os
import subprocess
from pathlib import Path

import pytest

LIBRARY = Path(__file__).parents[2] / "script" / "lib"
BOOKWORM = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n'


def advice(folder: Path, packages: str, release: str = BOOKWORM) -> str:
    """What is said on a machine whose apt-cache finds these packages."""
    (folder / "os-release").write_text(release)
    (folder / "apt-cache").write_text(f"#!/bin/sh\n[ \"$1\" = search ] && printf '{packages}'\n")
    (folder / "apt-cache").chmod(0o755)
    parts = f"source {LIBRARY}/common.sh; source {LIBRARY}/python.sh"
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", f"{parts}; python_advice"],
        env={
            "PATH": f"{folder}:{os.environ['PATH']}",
            "HOME": str(folder),
            "OS_RELEASE": f"{folder}/os-release",
        },
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()


@pytest.mark.parametrize(
    ("packages", "said"),
    [
        (r"python3.13 - Interactive language (version 3.13)\n", "apt-get install python3.13"),
        (r"python3.14 - newer\npython3.12 - older\n", "apt-get install python3.12"),
    ],
)
def test_the_package_that_there_is(tmp_path: Path, packages: str, said: str) -> None:
    assert advice(tmp_path, packages) == said


def test_where_there_is_none_the_other_ways(tmp_path: Path) -> None:
    said = advice(tmp_path, "")
    assert said.startswith(
        "Debian GNU/Linux 12 (bookworm) has no package of it (Debian 13 and Ubuntu 24.04 do)"
    )
    assert "pyenv install 3.12" in said


def test_a_system_that_does_not_say_what_it_is(tmp_path: Path) -> None:
    assert advice(tmp_path, "", release="").startswith("this system has no package of it")
