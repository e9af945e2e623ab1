"""script/upgrade-check, in a scratch copy that has a release: it passes what is sound, and nothing else."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from script.lib.released import write
from tests.conftest import Scale

ROOT = Path(__file__).parents[2]
REST = "2026-11-30T00:00:00Z Guildkeeper developers <developers@guildkeeper.invalid> # Note"
PARTS = ("db", "script", "tests/sql", "sqitch.*", "pyproject.toml")
REWORKED = "leveling/xp_for_level"
NOVELTY = """
alter table leveling.settings add column novelty boolean not null default false;
comment on column leveling.settings.novelty is 'Something new.';
"""
NOVELTY_GONE = "alter table leveling.settings drop column novelty;"
HARM = "update leveling.member set xp = xp + 1;"


class Copy:
    """A copy of the project that has a release, v1, and something below it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        files = subprocess.run(
            ["git", "ls-files", "--cached", "--others", "--exclude-standard", *PARTS],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.split()
        for file in files:
            if (ROOT / file).exists():
                (root / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / file, root / file)
        self.plan(f"@v1 {REST}")
        write(root, "v1")

    def plan(self, line: str) -> None:
        with (self.root / "sqitch.plan").open("a") as plan:
            plan.write(f"{line}\n")

    def add(self, change: str, deploy: str, revert: str, verify: str = "select 1;") -> None:
        """A change below the tag."""
        self.plan(f"{change} {REST}")
        for folder, words, body in (
            (
                "deploy",
                "Deploy guildkeeper:{} to pg",
                f"set local role guildkeeper_owner;\n\n{deploy.strip()}",
            ),
            (
                "revert",
                "Revert guildkeeper:{} from pg",
                f"set local role guildkeeper_owner;\n\n{revert.strip()}",
            ),
            ("verify", "Verify guildkeeper:{} on pg", f"\n{verify}"),
        ):
            end = "rollback" if folder == "verify" else "commit"
            self.script(folder, f"{change}.sql").write_text(
                f"-- {words.format(change)}\n\nbegin;\n{body}\n\n{end};\n"
            )

    def rework(self, change: str) -> None:
        """As a developer does."""
        self.run("script/change", "--rework", change, "Note").check_returncode()
        deploy = self.script("deploy", f"{change}.sql")
        deploy.write_text(deploy.read_text().replace("XP needed in total", "The XP needed in total"))

    def rules(self) -> subprocess.CompletedProcess[str]:
        """What script/test lint says of db/ and of the plan."""
        files = [
            "tests/sql/test_specs_exist.py",
            "tests/sql/test_dependencies.py",
            "tests/sql/test_released.py",
        ]
        return self.run(sys.executable, "-m", "pytest", "-q", *files)

    def check(self) -> subprocess.CompletedProcess[str]:
        return self.run("script/upgrade-check")

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            cwd=self.root,
            env={name: value for name, value in os.environ.items() if not name.startswith("GUILDKEEPER_")},
            capture_output=True,
            text=True,
            check=False,
        )

    def script(self, folder: str, name: str) -> Path:
        path = self.root / "db" / folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path


@pytest.fixture
def copy(tmp_path: Path, scale: Scale) -> Copy:
    """Each run deploys everything, which takes a minute."""
    if not scale.long:
        pytest.skip("it deploys the whole plan, which takes a minute: script/test --chaos")
    return Copy(tmp_path)


def test_a_sound_upgrade_passes(copy: Copy) -> None:
    copy.add("leveling/novelty", NOVELTY, NOVELTY_GONE, "select novelty from leveling.settings where false;")
    copy.rework(REWORKED)
    ruled = copy.rules()
    assert ruled.returncode == 0, ruled.stdout
    done = copy.check()
    assert done.returncode == 0, done.stderr
    assert "what must not change is as it was" in done.stderr
    assert "Reverted to @v1" in done.stderr


def test_an_upgrade_from_what_was_never_released_does_not_pass(copy: Copy) -> None:
    deploy = copy.script("deploy", f"{REWORKED}.sql")
    deploy.write_text(deploy.read_text().replace("XP needed in total", "The XP needed in total"))
    done = copy.check()
    assert done.returncode == 1
    assert f"{REWORKED} is not as it was released with @v1" in done.stderr


def test_an_upgrade_that_changes_what_members_have_does_not_pass(copy: Copy) -> None:
    copy.add("leveling/harm", HARM, "select 1;")
    done = copy.check()
    assert done.returncode == 1
    assert "selfchecks have something to say" in done.stderr


def test_an_upgrade_that_leaves_something_behind_does_not_pass(copy: Copy) -> None:
    copy.add("leveling/novelty", NOVELTY, "select 1;")
    done = copy.check()
    assert done.returncode == 1
    assert "(schema) is not what it was" in done.stderr
