"""The plan requires what the scripts use: script/lib/dependencies.py, on this plan and on small ones."""

from pathlib import Path

import pytest

from script.lib.dependencies import LATE_USES, Plan, findings, put_right, uses_of

ROOT = Path(__file__).resolve().parents[2]
HEAD = "%syntax-version=1.0.0\n%project=guildkeeper\n\n"
REST = "2026-11-29T12:00:00Z A <a@b.invalid> # Note"

SCHEMA = "create schema shop;"
ITEM = "create table shop.item (guild_id bigint);"
BUY = "create function shop.buy(guild_id bigint) returns shop.item as $$ select i from shop.item i $$;"
SHOP = {"shop/schema": SCHEMA, "shop/item": ITEM, "shop/buy": BUY}


class Clone:
    """A folder with a plan and deploy scripts, each given by its change's name, in the plan's order."""

    def __init__(self, root: Path, plan: str, scripts: dict[str, str]) -> None:
        self.root = root
        (root / "sqitch.plan").write_text(HEAD + plan, encoding="utf-8")
        for change, script in scripts.items():
            path = root / "db" / "deploy" / f"{change}.sql"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(script, encoding="utf-8")

    def findings(self, late: dict[tuple[str, str], str] | None = None) -> list[str]:
        plan = Plan.read(self.root)
        return findings(plan, uses_of(self.root, plan), late or {})

    def put_right(self, late: dict[tuple[str, str], str] | None = None) -> list[str]:
        plan = Plan.read(self.root)
        put_right(plan, uses_of(self.root, plan), late or {}).write(self.root)
        lines = (self.root / "sqitch.plan").read_text(encoding="utf-8").removeprefix(HEAD).splitlines()
        return [line.replace(f" {REST}", "") for line in lines]


def clone(root: Path, scripts: dict[str, str], brackets: dict[str, str] | None = None) -> Clone:
    lines = [f"{change} {(brackets or {}).get(change, '')} {REST}\n".replace("  ", " ") for change in scripts]
    return Clone(root, "".join(lines), scripts)


def test_the_plan_is_right() -> None:
    plan = Plan.read(ROOT)
    found = findings(plan, uses_of(ROOT, plan), LATE_USES)
    assert not found, "\n".join(["script/change --dependencies puts most of it right:", *found])


def test_a_use_that_is_not_required_is_found(tmp_path: Path) -> None:
    house = clone(tmp_path, SHOP, {"shop/item": "[shop/schema]"})
    assert house.findings() == ["shop/buy uses shop.item and does not require shop/item"]
    assert house.put_right() == ["shop/schema", "shop/item [shop/schema]", "shop/buy [shop/item]"]
    assert house.findings() == []


def test_what_is_required_and_not_used_is_found(tmp_path: Path) -> None:
    scripts = {"shop/schema": SCHEMA, "shop/item": ITEM, "shop/hold": "create table shop.hold ();"}
    house = clone(tmp_path, scripts, {"shop/item": "[shop/schema]", "shop/hold": "[shop/schema shop/item]"})
    assert house.findings() == ["shop/hold requires shop/item and uses nothing of it"]
    assert house.put_right()[-1] == "shop/hold [shop/schema]"


def test_what_stands_above_what_it_uses_moves_below_it_and_the_rest_stays(tmp_path: Path) -> None:
    last = "create table shop.last ();"
    house = clone(tmp_path, {"shop/schema": SCHEMA, "shop/buy": BUY, "shop/last": last, "shop/item": ITEM})
    assert "shop/buy uses shop.item and stands above shop/item" in house.findings()
    moved = ["shop/schema", "shop/last [shop/schema]", "shop/item [shop/schema]", "shop/buy [shop/item]"]
    assert house.put_right() == moved
    assert house.put_right() == moved


@pytest.mark.parametrize(
    ("text", "is_used"),
    [
        ("select outbox._register('shop.buy');", True),
        ("select 'shop.buy(bigint)'::regprocedure;", True),
        ("perform shop.buy (1);", True),
        ('select shop."buy"(1);', True),
        ("-- like shop.buy(1)\n", False),
        ("/* like shop.buy(1) */", False),
        ("comment on schema shop is 'A member''s, by shop.buy(1).';", False),
        ("select 'Call shop.buy(1) first.';", False),
        ("select shop.buyer, x.shop.buy;", False),
    ],
)
def test_code_and_strings_that_are_names_count(tmp_path: Path, text: str, is_used: bool) -> None:
    house = clone(tmp_path, SHOP | {"shop/other": text})
    assert ("shop/buy" in house.put_right()[-1]) == is_used


def test_what_a_revert_script_calls_must_still_be_there(tmp_path: Path) -> None:
    house = clone(tmp_path, SHOP)
    revert = tmp_path / "db" / "revert" / "shop" / "item.sql"
    revert.parent.mkdir(parents=True)
    revert.write_text("select shop.buy(1); drop table shop.item;", encoding="utf-8")
    (circle,) = house.findings()
    assert circle.startswith("a circle: shop/item uses shop.buy(), shop/buy uses shop.item.")


def test_a_type_and_a_function_of_one_name_are_two_things(tmp_path: Path) -> None:
    scripts = {
        "shop/schema": SCHEMA,
        "shop/size": "create type shop.size as (i integer);",
        "shop/size_of": "create function shop.size() returns shop.size",
        "shop/calls": "create view shop.calls as select shop.size();",
        "shop/takes": "create function shop.takes(size shop.size)",
        "shop/fills": "create table shop.filled (); insert into shop.filled (i) values (1);",
        "shop/filled": "create function shop.filled() returns integer",
    }
    assert clone(tmp_path, scripts).put_right()[3:6] == [
        "shop/calls [shop/size_of]",
        "shop/takes [shop/size]",
        "shop/fills [shop/schema]",
    ]


def test_whoever_refuses_requires_the_sentence(tmp_path: Path) -> None:
    scripts = {
        "app/error": "create schema app; create table app.error (name text);",
        "shop/errors": "insert into app.error values ('U0OUT', 'sold_out', ''), ('U0NOB', 'nobody', '');",
        "shop/raises": "create function app.one() as $$ perform app._refuse_until('nobody', now()); $$",
        "shop/answers": "create function app.two() as $$ select case when true then 'sold_out' end; $$",
        "shop/only_says": "create function app.three() as $$ select 'nobody', 'sold_in'; $$",
    }
    lines = clone(tmp_path, scripts).put_right()
    assert [line.split(" ", 1)[1] for line in lines[2:]] == ["[shop/errors]", "[shop/errors]", "[app/error]"]


CIRCLE = {
    "shop/schema": SCHEMA,
    "shop/open": "create function shop.open() as $$ perform shop.shut(); $$",
    "shop/shut": "create function shop.shut() as $$ perform shop.open(); $$",
}


def test_a_circle_is_named_and_opened_only_by_an_exception(tmp_path: Path) -> None:
    house = clone(tmp_path, CIRCLE)
    (circle,) = house.findings()
    assert circle.startswith("a circle: shop/open uses shop.shut(), shop/shut uses shop.open().")
    with pytest.raises(ValueError, match="a circle"):
        house.put_right()
    opened = {("shop/open", "shop/shut"): "shuts later"}
    assert house.put_right(opened)[1:] == ["shop/open [shop/schema]", "shop/shut [shop/open]"]
    assert house.findings(opened) == []


def test_an_exception_that_opens_nothing_is_found(tmp_path: Path) -> None:
    house = clone(tmp_path, SHOP)
    house.put_right()
    late = {("shop/buy", "shop/item"): "none"}
    assert "LATE_USES opens no circle at shop/buy and shop/item" in house.findings(late)


def test_released_lines_and_what_is_written_by_hand_stay(tmp_path: Path) -> None:
    released = f"shop/schema {REST}\nshop/buy {REST}\n@v1 {REST}\n"
    plan = f"{released}\nshop/item [!shop/old] {REST}\nshop/buy [shop/buy@v1] {REST}\n"
    house = Clone(tmp_path, plan, SHOP)
    lines = house.put_right()
    assert lines[:2] == ["shop/schema", "shop/buy"]
    assert lines[-2:] == ["shop/item [shop/schema !shop/old]", "shop/buy [shop/item shop/buy@v1]"]
