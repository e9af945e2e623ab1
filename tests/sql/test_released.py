"""What is released stays as it is: script/lib/released.py, on this plan and on small ones."""

from pathlib import Path

import pytest

from script.lib.released import findings, hashes, write

ROOT = Path(__file__).resolve().parents[2]
HEAD = "%syntax-version=1.0.0\n%project=guildkeeper\n\n"
REST = "2026-11-29T12:00:00Z A <a@b.invalid> # Note"
CHANGES = ("shop/schema", "shop/item", "shop/buy")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A plan of three changes that was released, and one more below its tag."""
    lines = [*(f"{change} {REST}" for change in CHANGES), f"@v1 {REST}", f"shop/sell {REST}"]
    (tmp_path / "sqitch.plan").write_text(HEAD + "\n".join(lines) + "\n")
    for folder in ("deploy", "revert"):
        for change in (*CHANGES, "shop/sell"):
            path = tmp_path / "db" / folder / f"{change}.sql"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"-- {folder} {change}\n")
    write(tmp_path, "v1")
    return tmp_path


def edit(path: Path, old: str, new: str) -> None:
    """Put something else into a file."""
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_what_was_released_here_is_as_it_was() -> None:
    assert list(findings(ROOT)) == []


def test_a_release_is_as_it_was_written_down(clone: Path) -> None:
    assert list(hashes(clone, "@v1")) == list(CHANGES)
    assert list(findings(clone)) == []


def test_what_is_not_released_may_change(clone: Path) -> None:
    edit(clone / "sqitch.plan", "shop/sell", "shop/sell [shop/item]")
    edit(clone / "db/deploy/shop/sell.sql", "deploy", "another deploy")
    assert list(findings(clone)) == []


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("sqitch.plan", "shop/buy 2026", "shop/buy [shop/item] 2026"),
        ("sqitch.plan", f"shop/buy {REST}", "shop/buy 2026-11-30T12:00:00Z A <a@b.invalid> # Note"),
        ("db/deploy/shop/buy.sql", "deploy", "another deploy"),
        ("db/revert/shop/buy.sql", "revert", "another revert"),
    ],
)
def test_what_is_released_may_not(clone: Path, file: str, old: str, new: str) -> None:
    edit(clone / file, old, new)
    assert list(findings(clone)) == [
        "shop/buy is not as it was released with @v1: put it back, and rework it or add a change"
    ]


def test_a_released_line_may_not_go(clone: Path) -> None:
    edit(clone / "sqitch.plan", f"shop/buy {REST}\n", "")
    assert list(findings(clone)) == ["shop/buy was released with @v1, and is gone: put its line back"]


def test_nothing_is_added_above_a_tag(clone: Path) -> None:
    edit(clone / "sqitch.plan", f"@v1 {REST}\nshop/sell {REST}\n", f"shop/sell {REST}\n@v1 {REST}\n")
    assert list(findings(clone)) == ["shop/sell was not released with @v1: its line belongs below that tag"]


def test_the_order_stays(clone: Path) -> None:
    edit(
        clone / "sqitch.plan", f"shop/item {REST}\nshop/buy {REST}\n", f"shop/buy {REST}\nshop/item {REST}\n"
    )
    assert list(findings(clone)) == ["the order of what was released with @v1 is another: put it back"]


def test_a_tag_is_written_down(clone: Path) -> None:
    (clone / "db/released/v1").rename(clone / "db/released/v2")
    assert list(findings(clone)) == [
        "@v1 has no file db/released/v1",
        "db/released/v2 is there, and sqitch.plan has no tag @v2",
    ]


def test_a_reworked_change_keeps_what_it_was_released_with(clone: Path) -> None:
    with (clone / "sqitch.plan").open("a") as plan:
        plan.write(f"shop/buy [shop/buy@v1] {REST}\n")
    old = clone / "db/deploy/shop/buy.sql"
    kept = clone / "db/reworked/deploy/shop/buy@v1.sql"
    assert len(list(findings(clone))) == 1  # the scripts that it was released with are missing
    for folder in ("deploy", "revert"):
        path = clone / "db/reworked" / folder / "shop/buy@v1.sql"
        path.parent.mkdir(parents=True)
        path.write_text(f"-- {folder} shop/buy\n")
    edit(old, "deploy", "another deploy")
    assert list(findings(clone)) == []
    edit(kept, "deploy", "another deploy")
    assert len(list(findings(clone))) == 1
