"""What ops/ holds for Grafana, Prometheus and Metabase, against the catalog and what the bot exports."""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from bot.metrics import Metrics

OPS = Path(__file__).parents[2] / "ops"
DASHBOARDS = {path.stem: json.loads(path.read_text()) for path in sorted(OPS.glob("grafana/*.json"))}
ALERTS = (OPS / "prometheus/alerts.yml").read_text().split("- alert: ")[1:]
"""Each alert as it is written: what is read of it needs no parser."""
MACROS = {
    r"\$__timeFilter\(([^()]+)\)": r"\1 between '2026-01-01T00:00:00Z' and '2026-02-01T00:00:00Z'",
    r"\$__timeFrom\(\)": "'2026-01-01T00:00:00Z'",
    r"\$__timeTo\(\)": "'2026-02-01T00:00:00Z'",
    r"\$\{guild\}|\{\{guild\}\}": "1",
    r"\[\[|\]\]": "",
    r"\{\{(since|until)\}\}": "date '2026-01-01'",
}
"""What Grafana and Metabase put in the place of what they know, before PostgreSQL sees a query."""
METRIC = re.compile(r"\bguildkeeper_\w+")
VARIABLE = re.compile(r"\$\{?(?!__)([a-z]\w*)")


def inside(value: Any, key: str) -> Iterator[Any]:
    """All values of a key, however deep."""
    if isinstance(value, dict):
        yield from ([value[key]] if key in value else [])
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from inside(one, key)


def panels(dashboard: dict[str, Any]) -> list[dict[str, Any]]:
    return [panel for panel in dashboard["panels"] if panel["type"] != "row"]


def queries() -> dict[str, str]:
    """Each SQL query by where it stands."""
    found = {path.name: path.read_text() for path in sorted(OPS.glob("metabase/*.sql"))}
    for name, dashboard in DASHBOARDS.items():
        for panel in panels(dashboard):
            found |= {f"{name}: {panel['title']}": sql for sql in inside(panel["targets"], "rawSql")}
        found |= {f"{name}: annotation": sql for sql in inside(dashboard["annotations"], "rawSql")}
        variables = dashboard["templating"]["list"]
        found |= {f"{name}: ${one['name']}": one["query"] for one in variables if "select" in one["query"]}
    return found


def metrics(texts: Iterable[str]) -> set[str]:
    """The metrics that are named in expressions."""
    return {metric for text in texts for metric in METRIC.findall(text)}


QUERIES = queries()


@pytest.fixture(scope="module")
def reports(cluster: Any) -> Iterator[psycopg.Connection]:
    with psycopg.connect(cluster.dsn(f"{cluster.template}_source", "guildkeeper_reader")) as connection:
        yield connection


def expanded(query: str) -> str:
    for macro, value in MACROS.items():
        query = re.sub(macro, value, query)
    return query


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES.keys())
def test_the_reader_may_ask_it(reports: psycopg.Connection, query: str) -> None:
    names = [column.name for column in reports.execute(expanded(query)).description or ()]
    assert len(set(names)) == len(names) > 0
    assert "?column?" not in names, "a column without a name is a line without a legend"


def test_there_is_something_to_ask() -> None:
    assert len(QUERIES) > 20
    assert len(ALERTS) > 10


def test_each_metric_is_one_that_the_bot_exports() -> None:
    """And none that it exports is left without a panel."""
    exported = set()
    for one in Metrics().registry.collect():
        ends = {"counter": ["_total"], "histogram": ["_bucket", "_count", "_sum"]}.get(one.type, [""])
        exported |= {one.name + end for end in ends}
    operations = DASHBOARDS["operations"]
    assert metrics(inside(operations, "expr")) == exported
    assert metrics(inside(operations["templating"], "definition")) <= exported
    assert metrics(ALERTS) <= exported


@pytest.mark.parametrize("dashboard", DASHBOARDS.values(), ids=DASHBOARDS.keys())
def test_grafana_finds_what_it_needs(dashboard: dict[str, Any]) -> None:
    ids = [panel["id"] for panel in dashboard["panels"]]
    assert len(set(ids)) == len(ids)
    assert "id" not in dashboard, "Grafana gives it, in each installation another"
    names = {one["name"]: one for one in dashboard["templating"]["list"]}
    assert names["datasource"]["type"] == "datasource"
    sources = {one["uid"] for one in inside(dashboard, "datasource")}
    assert sources == {"${datasource}"}, "the source is chosen where the dashboard is"
    assert set(VARIABLE.findall(json.dumps(dashboard))) <= names.keys()
    for panel in panels(dashboard):
        assert panel["title"], panel["id"]
        references = [target["refId"] for target in panel["targets"]]
        assert len(set(references)) == len(references) > 0
        for target in panel["targets"]:
            assert target.get("format") != "time_series" or " as time" in target["rawSql"], panel["title"]


@pytest.mark.parametrize("dashboard", DASHBOARDS.values(), ids=DASHBOARDS.keys())
def test_no_panel_lies_on_another(dashboard: dict[str, Any]) -> None:
    taken: set[tuple[int, int]] = set()
    for panel in dashboard["panels"]:
        at = panel["gridPos"]
        cells = {(at["x"] + x, at["y"] + y) for x in range(at["w"]) for y in range(at["h"])}
        assert max(x for x, _y in cells) < 24
        assert not cells & taken, panel["title"]
        taken |= cells


@pytest.mark.parametrize("alert", ALERTS, ids=lambda alert: alert.split(maxsplit=1)[0])
def test_an_alert_says_what_is_wrong_and_where_to_look(alert: str) -> None:
    for key in ("expr", "severity", "summary", "look"):
        assert len(re.findall(rf"\b{key}:", alert)) == 1


def test_a_question_of_metabase_says_what_it_is() -> None:
    for path in OPS.glob("metabase/*.sql"):
        assert path.read_text().startswith("-- "), path
