"""The words of every language: bot/locales/<locale>/<schema>.ftl, written in Fluent and read once.

The folders are the languages that are offered, by Discord's name of the locale. en-US is what everybody
else reads.
"""

from collections import Counter
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

FOLDER = Path(__file__).parents[1] / "locales"
DEFAULT = "en-US"


@cache
def offered() -> tuple[str, ...]:
    """The languages, by Discord's names."""
    return tuple(sorted(folder.name for folder in FOLDER.iterdir()))


@cache
def closest(locale: str | None) -> str:
    """The language offered for a locale of Discord's: itself, another of the same language, or en-US."""
    wanted = locale or DEFAULT
    language = wanted.partition("-")[0]
    alike = [wanted, *(name for name in offered() if name.partition("-")[0] == language), DEFAULT]
    return next(name for name in alike if name in offered())


@cache
def bundle(locale: str) -> FluentBundle:
    """Every message of one language; raises ValueError where two files have the same key."""
    # Marks of direction round each argument would break mentions; names bring their own, see text.name.
    made = FluentBundle([locale], use_isolating=False)
    resources = [read(path) for path in files(locale)]
    for resource in resources:
        made.add_resource(resource)
    keys = Counter(message.id.name for resource in resources for message in messages(resource))
    twice = [key for key, times in keys.items() if times > 1]
    if twice:
        raise ValueError(f"{locale} has twice: {', '.join(twice)}")
    return made


def files(locale: str) -> list[Path]:
    """One language's files, one a schema."""
    return sorted((FOLDER / locale).glob("*.ftl"))


def read(path: Path) -> ast.Resource:
    """A file; raises ValueError for one that Fluent cannot read."""
    resource = FluentResource(path.read_text())
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            raise ValueError(f"{path}: {entry.annotations[0].message}: {entry.content}")
    return resource


def messages(resource: ast.Resource) -> list[ast.Message]:
    """The messages of a file."""
    return [entry for entry in resource.body if isinstance(entry, ast.Message)]
