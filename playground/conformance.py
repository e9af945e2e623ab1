"""Each request of the bot against Discord's own description of its API.

The description (`discord-openapi.json`) is data that the project does not ship: `DISCORD_OPENAPI` names
the file, or it lies in ../shared beside the repository. What it gets wrong is listed, with the reason, in
`openapi_exceptions.toml`; what it misses is in `playground.rules`, which are checked without it too.
"""

import fnmatch
import json
import os
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from referencing import Registry
from referencing.jsonschema import DRAFT202012

ROOT = Path(__file__).parent.parent
EXCEPTIONS = Path(__file__).with_name("openapi_exceptions.toml")
BASE = "urn:discord"


def description_path() -> Path | None:
    """Where Discord's description of its API lies on this machine, or None."""
    named = os.environ.get("DISCORD_OPENAPI")
    path = Path(named) if named else ROOT.parent / "shared" / "discord-openapi.json"
    return path if path.is_file() else None


@dataclass(frozen=True)
class Violation:
    """Something that Discord would refuse or, where it is `ignored`, drop in silence."""

    operation: str
    path: str
    problem: str
    ignored: bool = False

    def __str__(self) -> str:
        return f"{self.operation}: {self.path}: {self.problem}"


@dataclass(frozen=True)
class Exempt:
    """A reviewed exception; the three patterns may hold `*`."""

    operation: str
    path: str
    problem: str
    reason: str

    def covers(self, violation: Violation) -> bool:
        """Whether this violation is none."""
        mine = (self.operation, self.path, self.problem)
        theirs = (violation.operation, violation.path, violation.problem)
        return all(
            fnmatch.fnmatchcase(text, _only_stars(pattern))
            for text, pattern in zip(theirs, mine, strict=True)
        )


def _only_stars(pattern: str) -> str:
    return pattern.replace("[", "[[]")


class Conformance:
    """The description, ready to be asked; its validators are made when they are first needed."""

    def __init__(self, description: Mapping[str, Any], exceptions: list[Exempt]) -> None:
        self.description = description
        self.exceptions = exceptions
        self._registry: Registry[Any] = Registry().with_resource(
            BASE, DRAFT202012.create_resource(description)
        )
        self._templates = [(path, path.strip("/").split("/")) for path in description["paths"]]
        self._validators: dict[str, Draft202012Validator] = {}
        self._quick_registry = jsonschema_rs.Registry([(BASE, dict(description))])
        self._quick_validators: dict[str, jsonschema_rs.Draft202012Validator] = {}

    def operation(self, method: str, path: str) -> tuple[str, Mapping[str, Any]] | None:
        """The description's path template and operation for a request, the most literal one first."""
        parts = path.strip("/").split("/")
        fitting = [
            (_variables(template), name) for name, template in self._templates if _fits(template, parts)
        ]
        for _count, name in sorted(fitting):
            operation = self.description["paths"][name].get(method.lower())
            if operation is not None:
                return name, operation
        return None

    def check(self, method: str, path: str, query: Mapping[str, str], body: Any) -> list[Violation]:
        """Everything in a request that the description does not allow."""
        found = self.operation(method, path)
        violations = [Violation(f"{method} {path}", "$", "no such route")]
        if found is not None:
            template, operation = found
            name = operation["operationId"]
            violations = [
                *self._check_query(name, template, operation, query),
                *self._check_body(name, method, template, operation, body),
            ]
        return [one for one in violations if not any(exempt.covers(one) for exempt in self.exceptions)]

    def _check_query(
        self, name: str, template: str, operation: Mapping[str, Any], query: Mapping[str, str]
    ) -> Iterator[Violation]:
        shared = self.description["paths"][template].get("parameters", [])
        known = {
            one["name"]: one for one in [*shared, *operation.get("parameters", [])] if one["in"] == "query"
        }
        for key in query.keys() - known.keys():
            yield Violation(name, f"?{key}", "unknown query parameter", ignored=True)
        for key, parameter in known.items():
            if parameter.get("required") and key not in query:
                yield Violation(name, f"?{key}", "required query parameter is missing")

    def _check_body(
        self, name: str, method: str, template: str, operation: Mapping[str, Any], body: Any
    ) -> Iterator[Violation]:
        content = operation.get("requestBody", {}).get("content", {})
        if "application/json" not in content:
            if body:
                yield Violation(name, "$", "a body where none is expected")
            return
        if body is None and not operation["requestBody"].get("required"):
            return
        pointer = _pointer(
            "paths", template, method.lower(), "requestBody", "content", "application/json", "schema"
        )
        if not self._quick_validator(pointer).is_valid(body):
            for error in self._validator(pointer).iter_errors(body):
                cause = _cause(error)
                yield Violation(name, cause.json_path, cause.message[-300:])
        schema = content["application/json"]["schema"]
        for path in self._unknown_keys(body, [schema], "$"):
            yield Violation(name, path, "unknown key", ignored=True)

    def _validator(self, pointer: str) -> Draft202012Validator:
        if pointer not in self._validators:
            schema = {"$ref": f"{BASE}#{pointer}"}
            self._validators[pointer] = Draft202012Validator(schema, registry=self._registry)
        return self._validators[pointer]

    def _quick_validator(self, pointer: str) -> jsonschema_rs.Draft202012Validator:
        """Says whether, in a hundredth of the time; the other one says what is wrong."""
        if pointer not in self._quick_validators:
            self._quick_validators[pointer] = jsonschema_rs.Draft202012Validator(
                {"$ref": f"{BASE}#{pointer}"}, registry=self._quick_registry
            )
        return self._quick_validators[pointer]

    def _unknown_keys(self, value: Any, schemas: list[Mapping[str, Any]], path: str) -> Iterator[str]:
        """Keys that no schema here names: Discord ignores them in silence, so they are mistakes."""
        flat = [one for schema in schemas for one in self._flat(schema)]
        if isinstance(value, list):
            items = [schema["items"] for schema in flat if "items" in schema]
            for index, item in enumerate(value):
                yield from self._unknown_keys(item, items, f"{path}[{index}]")
        elif isinstance(value, dict) and not any(schema.get("additionalProperties") for schema in flat):
            named = [schema["properties"] for schema in flat if "properties" in schema]
            for key, inner in value.items():
                inside = [properties[key] for properties in named if key in properties]
                if named and not inside:
                    yield f"{path}.{key}"
                yield from self._unknown_keys(inner, inside, f"{path}.{key}")

    def _flat(self, schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
        """A schema and all the alternatives and parts it is made of, with references followed."""
        if "$ref" in schema:
            yield from self._flat(self.description["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]])
            return
        yield schema
        for key in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(key, ()):
                yield from self._flat(part)


def _cause(error: ValidationError) -> ValidationError:
    """What is really wrong: of the alternatives of a oneOf, the first error of the one that was meant."""
    while error.context:
        alternatives: dict[Any, list[ValidationError]] = {}
        for inner in error.context:
            alternatives.setdefault(inner.schema_path[0], []).append(inner)
        meant = min(alternatives.values(), key=lambda errors: (any(map(_of_other_kind, errors)), len(errors)))
        error = meant[0]
    return error


def _of_other_kind(error: ValidationError) -> bool:
    """Whether an alternative does not even have the value's type, or the object's `type`."""
    return (error.validator == "type" and not error.relative_path) or list(error.relative_path) == ["type"]


def _fits(template: list[str], parts: list[str]) -> bool:
    return len(template) == len(parts) and all(
        mine.startswith("{") or mine == theirs for mine, theirs in zip(template, parts, strict=True)
    )


def _variables(template: list[str]) -> int:
    return sum(part.startswith("{") for part in template)


def _pointer(*keys: str) -> str:
    return "".join(
        "/" + key.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D")
        for key in keys
    )


def load_exceptions(path: Path = EXCEPTIONS) -> list[Exempt]:
    """The reviewed exceptions of the one file that holds them."""
    return [Exempt(**entry) for entry in tomllib.loads(path.read_text())["exception"]]


@cache
def load() -> Conformance | None:
    """Discord's description with the reviewed exceptions, or None where this machine does not have it."""
    path = description_path()
    if path is None:
        return None
    description = json.loads(path.read_text())
    snowflake = description["components"]["schemas"]["SnowflakeType"]
    snowflake["type"] = ["string", "integer"]  # Discord takes both, and nextcord sends both
    return Conformance(description, load_exceptions())
