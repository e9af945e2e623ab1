"""Application commands one at a time: simcord knows only the bulk PUT, nextcord sends a request a command."""

from collections.abc import Mapping
from typing import Any

from simcord.backend import Backend
from simcord.backend.ops.commands import COMMAND_FIELDS

CHAT_INPUT = 1

type Command = dict[str, Any]


def handles(method: str, parts: list[str]) -> bool:
    """Whether a request, its path split at the slashes, is about one command."""
    if parts[0] != "applications" or "commands" not in parts or "permissions" in parts:
        return False
    names_one = parts[-1] != "commands"
    return method in {"GET", "POST"} or (names_one and method in {"PATCH", "DELETE"})


def answer(
    backend: Backend, method: str, parts: list[str], body: Mapping[str, Any] | None
) -> Command | list[Command] | None:
    """Carry out such a request and return the command, or the list of all, as Discord does."""
    scope = int(parts[3]) if parts[2] == "guilds" else None
    known: list[Command] = list(backend.commands.get(scope, {}).values())
    old = next((command for command in known if command["id"] == parts[-1]), None)
    if method == "GET" and parts[-1] == "commands":
        return [_shown(command) for command in known]
    if method == "GET":
        return _shown(old) if old else None
    others = [command for command in known if command is not old]
    if method == "DELETE":
        _register(backend, scope, others)
        return None
    return _put(backend, scope, others, {**(old or {}), **(body or {})})


def _put(backend: Backend, scope: int | None, others: list[Command], command: Command) -> Command:
    """A command of the same name and type takes the place of the old one and keeps its id."""
    key = _key(command)
    registered = _register(backend, scope, [*(one for one in others if _key(one) != key), command])
    return _shown(next(one for one in registered if _key(one) == key))


def _shown(command: Command) -> Command:
    """With nsfw, which Discord gives back and simcord does not keep: nextcord would register it anew."""
    return {**command, "nsfw": False}


def _key(command: Mapping[str, Any]) -> tuple[str, int]:
    return command["name"], command.get("type", CHAT_INPUT)


def _register(backend: Backend, scope: int | None, commands: list[Command]) -> list[Command]:
    return backend.register_commands(
        scope, [{k: v for k, v in one.items() if k in COMMAND_FIELDS} for one in commands]
    )
