"""Who may import whom in bot/, read from the source."""

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

BOT = Path(__file__).parents[2] / "bot"
ROOMS = ("event", "outbox", "interaction")


def name_of(path: Path) -> str:
    parts = path.relative_to(BOT.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {name_of(path): path for path in sorted(BOT.rglob("*.py"))}


def imports(path: Path) -> set[str]:
    """The modules of bot/ that a module imports, wherever it says so, for types alone too."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            module = node.module or ""
            inner = {f"{module}.{alias.name}" for alias in node.names}
            found |= (inner & MODULES.keys()) or {module}
    return found & MODULES.keys()


GRAPH = {name: imports(path) for name, path in MODULES.items()}


def room(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def test_imports_are_found() -> None:
    assert "bot.client" in GRAPH["bot.shards.fleet"]
    assert "bot.cards.custom_id" in GRAPH["bot.cards.buttons"]
    assert set(ROOMS) <= {room(module) for module in MODULES}


@pytest.mark.parametrize("here", ROOMS)
def test_a_room_imports_no_other_room_and_no_command(here: str) -> None:
    foreign = {*ROOMS, "cogs", "client", "shards", "__main__"} - {here}
    for module, imported in GRAPH.items():
        if room(module) == here:
            assert not {other for other in imported if room(other) in foreign}, module


def test_cards_and_records_know_no_commands() -> None:
    for module, imported in GRAPH.items():
        if room(module) in {"cards", "records"}:
            foreign = {"event", "outbox", "cogs", "client", "shards"}
            assert not {other for other in imported if room(other) in foreign}, module


def test_there_is_no_circle_of_imports() -> None:
    list(TopologicalSorter(GRAPH).static_order())  # CycleError names one
