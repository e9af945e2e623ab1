"""The words of every language: bot/locales/<locale>/<schema>.ftl, written in Fluent and read once.

The folders are the languages that are offered, by Discord's name of the locale. en-US is what everybody
else reads.
"""

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

FOLDER = Path(__file__).parents[1] / "locales"
DEFAULT = "en-US"

# A message begins at the margin with its key; what belongs to it is indented, or empty.
_ENTRY = re.compile(r"^(([a-zA-Z][\w-]*) *=.*(?:\n(?:[ \t].*|(?=\n[ \t\n])))*)", re.MULTILINE)


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


class Sentences(FluentBundle):
    """The messages of one language. Each is read when it is first said: a bot starts with its commands alone.

    Raises ValueError where two files have the same key, and for a message that Fluent cannot read.
    """

    def __init__(self, locale: str) -> None:
        # Marks of direction round each argument would break mentions; names bring their own, see text.name.
        super().__init__([locale], use_isolating=False)
        found = [entry for path in files(locale) for entry in _ENTRY.findall(path.read_text())]
        self._unread = {key: text for text, key in found}
        if len(self._unread) < len(found):
            twice = [key for key, times in Counter(key for _, key in found).items() if times > 1]
            raise ValueError(f"{locale} has twice: {', '.join(twice)}")

    def has_message(self, message_id: str) -> bool:
        """Whether there is one, read or not."""
        return message_id in self._unread or super().has_message(message_id)

    def _lookup(self, entry_id: str, term: bool = False) -> Any:
        """A message by its key, also one that another refers to."""
        if text := self._unread.pop(entry_id, None):
            self.add_resource(_checked(FluentResource(text), entry_id))
        return super()._lookup(entry_id, term)


@cache
def bundle(locale: str) -> Sentences:
    """Every message of one language."""
    return Sentences(locale)


def files(locale: str) -> list[Path]:
    """One language's files, one a schema."""
    return sorted((FOLDER / locale).glob("*.ftl"))


def read(path: Path) -> ast.Resource:
    """A file, whole; raises ValueError for one that Fluent cannot read."""
    return _checked(FluentResource(path.read_text()), str(path))


def _checked(resource: ast.Resource, where: str) -> ast.Resource:
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            raise ValueError(f"{where}: {entry.annotations[0].message}: {entry.content}")
    return resource


def messages(resource: ast.Resource) -> list[ast.Message]:
    """The messages of a file."""
    return [entry for entry in resource.body if isinstance(entry, ast.Message)]
