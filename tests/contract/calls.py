"""Every call of the database in the bot's source, found without running it."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

BOT = Path(__file__).parents[2] / "bot"
DATABASE = {name: (name, frozenset[str]()) for name in ("row", "one", "many", "value", "run")}
GUILD = frozenset({"guild_id"})
COG = {
    "look": ("row", GUILD),
    "find": ("one", GUILD),
    "look_all": ("many", GUILD),
    "change": ("row", GUILD | {"actor_id", "key"}),
    "change_value": ("value", GUILD | {"actor_id", "key"}),
    "change_all": ("many", GUILD | {"actor_id", "key"}),
    "see": ("row", GUILD | {"viewer_id", "facts"}),
    "see_all": ("many", GUILD | {"viewer_id", "facts"}),
    "measure": ("row", GUILD | {"viewer_id", "viewer_permissions"}),
    "measure_all": ("many", GUILD | {"viewer_id", "viewer_permissions"}),
    "do": ("row", GUILD | {"actor_id", "key", "number", "facts"}),
}
METHODS = DATABASE | COG
"""What each method of Database and of cogs comes to: one of Database, and the arguments it adds."""
FUNCTION = re.compile(r"[a-z]\w*\.[a-z]\w*")


@dataclass(frozen=True)
class Call:
    """One call: where it is, which method of Database, which record, which function, which arguments.

    record is where it is imported from and its name there: `event.Gap` is Gap in bot/records/event.py.
    """

    place: str
    method: str
    record: str | None
    function: str
    arguments: frozenset[str | None]

    def __str__(self) -> str:
        return f"{self.place} {self.function}"


def calls() -> Iterator[Call]:
    """All of them, in the order of the files."""
    for path in sorted(BOT.rglob("*.py")):
        tree = ast.parse(path.read_text())
        imported = dict(_imported_records(tree))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and (call := _read(node, path, imported)):
                yield call


def _imported_records(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("bot.records."):
            for name in node.names:
                yield name.asname or name.name, f"{str(node.module).removeprefix('bot.records.')}.{name.name}"


def _read(node: ast.Call, path: Path, imported: dict[str, str]) -> Call | None:
    if not isinstance(node.func, ast.Attribute) or node.func.attr not in METHODS:
        return None
    names = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    if not names or not FUNCTION.fullmatch(names[0]):
        return None
    record = imported.get(node.args[0].id) if isinstance(node.args[0], ast.Name) else None
    place = f"{path.relative_to(BOT.parent)}:{node.lineno}"
    method, added = METHODS[node.func.attr]
    return Call(place, method, record, names[0], added | {keyword.arg for keyword in node.keywords})
