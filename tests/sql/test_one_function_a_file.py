"""A function is found by its name: db/deploy/shop/buy.sql makes `shop.buy`, and no other."""

import re
from pathlib import Path

DEPLOY = Path(__file__).resolve().parents[2] / "db" / "deploy"
MADE = re.compile(r"^create (?:or replace )?(?:function|procedure) ([\w.]+)", re.MULTILINE)


def made() -> dict[str, list[str]]:
    """The functions that each change makes, by the change's name."""
    return {
        path.relative_to(DEPLOY).with_suffix("").as_posix(): MADE.findall(path.read_text(encoding="utf-8"))
        for path in sorted(DEPLOY.rglob("*.sql"))
    }


def test_functions_are_found() -> None:
    assert sum(map(len, made().values())) > 300


def test_a_deploy_script_makes_no_function_but_its_namesake() -> None:
    wrong = {
        name: functions
        for name, functions in made().items()
        if functions not in ([], [name.replace("/", ".")])
    }
    assert wrong == {}
