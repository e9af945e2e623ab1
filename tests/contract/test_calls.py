"""Each call in the bot's source against the catalog: function, arguments, result, privilege."""

import dataclasses
import importlib
import pkgutil
import re
import types
import typing
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import psycopg
import pytest
from psycopg.rows import dict_row

from bot import records
from tests.contract import calls

ALL = list(calls.calls())
PYTHON = {
    "int2": int,
    "int4": int,
    "int8": int,
    "text": str,
    "bool": bool,
    "numeric": Decimal,
    "float8": float,
    "timestamptz": datetime,
    "date": date,
    "interval": timedelta,
    "uuid": UUID,
    "jsonb": Any,
    "bytea": bytes,
    "_int4": list[int],
    "_int8": list[int],
    "_text": list[str],
}

FUNCTION = """
select p.oid, p.pronargs, p.pronargdefaults, p.proretset, p.proargtypes::oid[] as types,
       p.proargnames[1:p.pronargs] as names, t.typname as result, t.typrelid, t.typtype,
       n.nspname || '.' || t.typname as result_name,
       has_function_privilege('guildkeeper_bot', p.oid, 'execute')
         and has_schema_privilege('guildkeeper_bot', p.pronamespace, 'usage') as allowed
from pg_proc p
join pg_type t on t.oid = p.prorettype
join pg_namespace n on n.oid = t.typnamespace
where p.pronamespace::regnamespace::text || '.' || p.proname = %s
"""
COLUMNS = """
select a.attname, case when t.typtype = 'e' then 'text' else t.typname end as typname,
  t.typnamespace::regnamespace::text as schema
from pg_attribute a join pg_type t on t.oid = a.atttypid
where a.attrelid = %s and a.attnum > 0 and not a.attisdropped order by a.attnum
"""
COMPOSITE = """
select e.typrelid, n.nspname || '.' || e.typname as name
from pg_type t join pg_type e on e.oid = coalesce(nullif(t.typelem, 0), t.oid)
join pg_namespace n on n.oid = e.typnamespace
where t.oid = any(%s) and e.typrelid <> 0
"""

type Catalog = psycopg.Connection[dict[str, Any]]


def _classes() -> dict[str, type]:
    """Every record by module and name, `app.Message`; what goes in also by its type, `app.message`."""
    found: dict[str, type] = {}
    for info in pkgutil.iter_modules(records.__path__):
        for name, kind in vars(importlib.import_module(f"bot.records.{info.name}")).items():
            if isinstance(kind, type) and kind.__module__ == f"bot.records.{info.name}":
                found[f"{info.name}.{name}"] = kind
                if issubclass(kind, tuple):
                    found[f"{info.name}.{re.sub(r'(?<!^)(?=[A-Z])', '_', name).lower()}"] = kind
    return found


RECORDS = _classes()


@pytest.fixture(scope="module")
def catalog(cluster: Any) -> typing.Iterator[Catalog]:
    """Read only. Not the template itself: whoever clones that ends every other connection to it."""
    dsn = cluster.dsn(f"{cluster.template}_source", "postgres")
    with psycopg.connect(dsn, row_factory=dict_row, autocommit=True) as connection:
        yield connection


def function(catalog: Catalog, name: str) -> dict[str, Any]:
    found = catalog.execute(FUNCTION, (name,)).fetchall()
    assert len(found) == 1, f"{name}: {len(found)} functions of that name"
    return found[0]


def fields(record: type) -> dict[str, Any]:
    """A record's fields with their types, null left out."""
    hints = typing.get_type_hints(record)
    names = record._fields if issubclass(record, tuple) else [f.name for f in dataclasses.fields(record)]  # type: ignore
    return {name: without_none(hints[name]) for name in names}


def without_none(hint: Any) -> Any:
    if isinstance(hint, types.UnionType):
        return next(part for part in typing.get_args(hint) if part is not types.NoneType)
    return hint


def columns(catalog: Catalog, relation: int) -> dict[str, Any]:
    rows = catalog.execute(COLUMNS, (relation,)).fetchall()
    return {
        row["attname"]: PYTHON.get(row["typname"]) or row_type(row["schema"], row["typname"]) for row in rows
    }


def row_type(schema: str, name: str) -> Any:
    """The record of a row in a row, and of an array of them (`_shown_option`), by its docstring."""
    named = f"{schema}.{name.removeprefix('_')}:"
    kind = next(kind for kind in RECORDS.values() if (kind.__doc__ or "").startswith(named))
    return types.GenericAlias(list, (kind,)) if name.startswith("_") else kind


def test_the_source_has_calls() -> None:
    assert len(ALL) > 20
    assert {call.function for call in ALL} >= {"event.messages", "leveling.rank", "outbox.claim", "app.alive"}


@pytest.mark.parametrize("call", ALL, ids=str)
def test_the_function_exists_once_and_the_bot_may_call_it(catalog: Catalog, call: Any) -> None:
    assert function(catalog, call.function)["allowed"]


@pytest.mark.parametrize("call", ALL, ids=str)
def test_the_arguments_have_the_functions_names(catalog: Catalog, call: Any) -> None:
    found = function(catalog, call.function)
    names = found["names"] or []
    required = names[: found["pronargs"] - found["pronargdefaults"]]
    assert None not in call.arguments, "** hides the names"
    assert call.arguments <= set(names)
    assert set(required) <= call.arguments


@pytest.mark.parametrize("call", [c for c in ALL if c.method in {"row", "one", "many"}], ids=str)
def test_the_record_equals_the_row(catalog: Catalog, call: Any) -> None:
    found = function(catalog, call.function)
    assert call.record is not None
    assert fields(RECORDS[call.record]) == columns(catalog, found["typrelid"])
    assert list(fields(RECORDS[call.record])) == list(columns(catalog, found["typrelid"]))
    assert found["proretset"] == (call.method != "row"), "row() is for a function that returns one row"


@pytest.mark.parametrize("call", [c for c in ALL if c.method == "value"], ids=str)
def test_a_value_is_a_scalar(catalog: Catalog, call: Any) -> None:
    found = function(catalog, call.function)
    assert not found["proretset"]
    assert found["result"] in PYTHON


@pytest.mark.parametrize("call", [c for c in ALL if c.method == "run"], ids=str)
def test_what_is_only_run_returns_nothing(catalog: Catalog, call: Any) -> None:
    assert function(catalog, call.function)["result"] == "void"


def test_composite_arguments_equal_their_records(catalog: Catalog) -> None:
    seen = set()
    for call in ALL:
        for row in catalog.execute(COMPOSITE, (function(catalog, call.function)["types"],)).fetchall():
            record = RECORDS[row["name"]]
            assert list(fields(record).items()) == list(columns(catalog, row["typrelid"]).items())
            seen.add(row["name"])
    assert seen == {name for name in RECORDS if name.islower()}


def test_the_bot_contains_no_other_sql() -> None:
    allowed = {"bot/db.py", "bot/outbox/listener.py"}  # the builder of calls; LISTEN's watchdog
    for path in sorted(calls.BOT.rglob("*.py")):
        text = path.read_text().lower()
        if str(path.relative_to(calls.BOT.parent)) not in allowed:
            assert re.search(r"[\"']\s*select\s", text) is None
            assert "import asyncpg" not in text
