"""ops/container/run, with a bot of our own: when it ends, and when it waits."""

import os
import signal
import subprocess
from pathlib import Path

import pytest

RUN = Path(__file__).parents[2] / "ops" / "container" / "run"


def start(folder: Path, bot: str) -> subprocess.Popen[str]:
    program = folder / "python"
    program.write_text(f"#!/bin/bash\n{bot}\n")
    program.chmod(0o755)
    path = f"{folder}:{os.environ['PATH']}"
    return subprocess.Popen(
        [RUN], env=os.environ | {"PATH": path}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def test_a_stop_reaches_the_bot_and_is_waited_for(tmp_path: Path) -> None:
    bot = "trap 'kill $!; echo goodbye; exit 0' TERM; sleep infinity & echo running; wait"
    with start(tmp_path, bot) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "running\n"
        process.send_signal(signal.SIGTERM)
        assert process.stdout.read() == "goodbye\n"
    assert process.returncode == 0


@pytest.mark.parametrize(("code", "words"), [(1, "ends in 120 seconds"), (78, "stays away")])
def test_a_bot_that_fails_is_not_started_at_once(tmp_path: Path, code: int, words: str) -> None:
    with start(tmp_path, f"exit {code}") as process:
        assert process.stdout is not None
        assert words in process.stdout.readline()
        process.send_signal(signal.SIGTERM)
    assert process.returncode == code
