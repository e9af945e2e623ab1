"""Names and descriptions of commands, options and choices, in every language: a file a domain and language.

A key is the path of a command: `xp give` a subcommand, `xp give.member` its option,
`leaderboard.period=today` a choice. en-US/ is complete and holds what Discord shows by default; the other
folders translate its keys.
"""

from functools import cache
from pathlib import Path
from typing import Any

import orjson
from nextcord import SlashOption

FOLDER = Path(__file__).parents[1] / "locales"
DEFAULT = "en-US"

type Table = dict[str, dict[str, str]]


@cache
def tables() -> dict[str, Table]:
    """Every language's table, by Discord's name of the locale."""
    return {folder.name: _table(folder) for folder in sorted(FOLDER.iterdir())}


def _table(folder: Path) -> Table:
    """One language's files as one table; a key stands in one of them only."""
    parts: list[Table] = [orjson.loads(path.read_bytes()) for path in sorted(folder.glob("*.json"))]
    table = {key: texts for part in parts for key, texts in part.items()}
    if len(table) != sum(map(len, parts)):
        raise ValueError(f"a key stands in two files of {folder}")
    return table


def _translations(path: str, field: str) -> dict[str, str]:
    return {
        locale: table[path][field]
        for locale, table in tables().items()
        if locale != DEFAULT and field in table.get(path, {})
    }


def command(path: str) -> dict[str, Any]:
    """Keyword arguments for nextcord's decorator of a command or subcommand."""
    arguments: dict[str, Any] = {"name": tables()[DEFAULT][path]["name"]}
    arguments["name_localizations"] = _translations(path, "name")
    if "description" in tables()[DEFAULT][path]:  # context menus have none
        arguments["description"] = tables()[DEFAULT][path]["description"]
        arguments["description_localizations"] = _translations(path, "description")
    return arguments


def option(path: str, *, choices: tuple[str, ...] = (), **arguments: Any) -> Any:
    """A SlashOption with its texts; `choices` are values, shown under their name in the table.

    Any, as the declared type of a parameter is that of the value it will hold, not of its default.
    """
    names = {tables()[DEFAULT][f"{path}={value}"]["name"]: value for value in choices}
    if names:
        arguments["choices"] = names
        arguments["choice_localizations"] = {
            name: _translations(f"{path}={value}", "name") for name, value in names.items()
        }
    return SlashOption(**command(path), **arguments)
