"""The log of the private cluster: none older than a week, and its last words when it does not start."""

import os
import subprocess
import time
from pathlib import Path

LIBRARY = Path(__file__).parents[2] / "script" / "lib"
DAY = 86_400


def run(script: str) -> str:
    parts = "; ".join(f"source {LIBRARY}/{part}.sh" for part in ("common", "postgres"))
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", f"{parts}; {script}"], capture_output=True, text=True, check=True
    ).stdout


def write(path: Path, text: str, days_ago: float) -> None:
    path.write_text(text)
    moment = time.time() - days_ago * DAY
    os.utime(path, (moment, moment))


def test_a_weekday_of_last_week_is_begun_anew(tmp_path: Path) -> None:
    for name, days_ago in (("Mon", 6.01), ("Tue", 5.9), ("Wed", 0)):
        write(tmp_path / f"{name}.log", "words\n", days_ago)
    run(f"_forget_old_logs {tmp_path}")
    assert {path.name for path in tmp_path.iterdir()} == {"Tue.log", "Wed.log"}
    run(f"_forget_old_logs {tmp_path}/none")


def test_the_last_words_are_those_of_today_and_of_the_start(tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    logs.mkdir()
    write(tmp_path / "log", "could not open a file\n", 0)
    assert run(f"_last_words {tmp_path}/log {logs}") == "could not open a file\n"
    write(logs / "Mon.log", "long ago\n", 1)
    write(logs / "Tue.log", "one\n" * 9 + "shut down\n", 0)
    assert run(f"_last_words {tmp_path}/log {logs}") == "one\n" * 4 + "shut down\ncould not open a file\n"
