"""script/lib/database.sh: which scripts a plan means."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PLAN = """%syntax-version=1.0.0
%project=guildkeeper

shop/schema 2026 A <a@b.invalid> # Note
shop/buy [shop/schema] 2026 A <a@b.invalid> # Note
@v1 2026 A <a@b.invalid> # Note

shop/sell 2026 A <a@b.invalid> # Note
@v2 2026 A <a@b.invalid> # Note
shop/buy [shop/buy@v1] 2026 A <a@b.invalid> # Note
"""


def scripts(root: Path, *arguments: str) -> list[str]:
    """What script_files prints, below db/."""
    (root / "sqitch.plan").write_text(PLAN)
    done = subprocess.run(
        [
            "bash",
            "-c",
            f'ROOT={root}; source {ROOT}/script/lib/database.sh; script_files "$@"',
            "-",
            *arguments,
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    return [line.removeprefix(f"{root}/db/") for line in done.stdout.splitlines()]


def test_a_reworked_change_has_the_scripts_it_was_released_with(tmp_path: Path) -> None:
    assert scripts(tmp_path, "deploy") == [
        "deploy/shop/schema.sql",
        "reworked/deploy/shop/buy@v1.sql",
        "deploy/shop/sell.sql",
        "deploy/shop/buy.sql",
    ]


def test_a_release_is_what_stands_above_its_tag(tmp_path: Path) -> None:
    assert scripts(tmp_path, "revert", "@v1") == [
        "revert/shop/schema.sql",
        "reworked/revert/shop/buy@v1.sql",
    ]
