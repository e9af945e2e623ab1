"""The words of all languages against each other, and against the source that says them."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import nextcord
import pytest
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from bot.client import COGS
from bot.words import catalog
from bot.words.gaps import gaps, is_sql, sentences

BOT = Path(__file__).parents[3] / "bot"
LANGUAGES = catalog.offered()
ENGLISH = sentences(catalog.DEFAULT)
EVERY = {key for locale in LANGUAGES for key in sentences(locale)}
REGISTERED = ("command-", "option-", "choice-")
"""What tests/bot/interaction/test_language.py compares with what Discord is told."""
FAMILIES = {key.partition("-")[0] for key in EVERY if "-" in key}
KEY = re.compile(r"[A-Za-z]\w*(-\w+)+(\.\w+)?")


def test_the_languages_are_discords_and_english_is_one() -> None:
    assert set(LANGUAGES) <= {str(one.value) for one in nextcord.Locale}
    assert catalog.DEFAULT in LANGUAGES
    assert len(LANGUAGES) >= 4


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_language_says_everything_with_the_same_arguments(locale: str) -> None:
    assert sorted(gaps(locale)) == []


def test_english_repeats_nothing_that_sql_says() -> None:
    assert [key for key in ENGLISH if is_sql(key)] == []


# What the source says.


def trees() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(BOT.rglob("*.py")):
        yield str(path.relative_to(BOT.parent)), ast.parse(path.read_text())


TREES = dict(trees())


def constants(tree: ast.Module) -> set[str]:
    """Every string of a module that is no part of an f-string."""
    pieces = {
        id(piece) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for piece in node.values
    }
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in pieces
    }


def prefixes(tree: ast.Module) -> set[str]:
    """The beginnings of keys that are put together: `word-` of f"word-{…}"."""
    first = (node.values[0] for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) and node.values)
    return {
        one.value
        for one in first
        if isinstance(one, ast.Constant)
        and isinstance(one.value, str)
        and re.fullmatch(r"[A-Za-z][\w-]*[-.]", one.value)
    }


class Mentioned(Visitor):
    """Collects the sentences that another sentence is made of."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # Fluent's name
        self.found.add(f"{node.id.name}.{node.attribute.name}" if node.attribute else node.id.name)


def mentioned() -> set[str]:
    visitor = Mentioned()
    for locale in LANGUAGES:
        for pattern in sentences(locale).values():
            visitor.visit(pattern)
    return visitor.found


def test_every_sentence_is_said_somewhere() -> None:
    said = {one for tree in TREES.values() for one in constants(tree)} | mentioned()
    begun = tuple({one for tree in TREES.values() for one in prefixes(tree)})
    unsaid = {key for key in EVERY if key not in said and not key.startswith((*REGISTERED, *begun))}
    assert sorted(unsaid) == []


def asked(tree: ast.Module) -> Iterator[str]:
    """The keys that a module asks for: what it passes to Words first, and what looks like a key of ours."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and _is_words(node.func):
            first = node.args[0]
            branches = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
            yield from (str(one.value) for one in branches if isinstance(one, ast.Constant))
    for text in constants(tree):
        if KEY.fullmatch(text) and text.partition("-")[0] in FAMILIES:
            yield text


def _is_words(called: ast.expr) -> bool:
    if isinstance(called, ast.Attribute):
        return called.attr == "find" and isinstance(called.value, ast.Name) and called.value.id == "words"
    return isinstance(called, ast.Name) and called.id == "words"


@pytest.mark.parametrize("place", TREES)
def test_every_sentence_asked_for_exists(place: str) -> None:
    commands = {key.partition("-")[2] for key in ENGLISH if key.startswith("command-")}
    assert [key for key in asked(TREES[place]) if key not in ENGLISH and key not in commands] == []


# Commands that a sentence names.

NAMED = re.compile(r"(?:^|(?<=[\s(`«„“\"]))/(?=[^\W\d])([\w'-]+)(?: ([\w'-]+))?")


class Text(Visitor):
    """Collects the pieces of a sentence that are text."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_TextElement(self, node: ftl.TextElement) -> None:  # Fluent's name
        self.found.append(node.value)


def named(locale: str) -> Iterator[tuple[str, str, str | None]]:
    """Every command that a sentence names: its key, the command, and the word that follows."""
    for key, pattern in sentences(locale).items():
        visitor = Text()
        visitor.visit(pattern)
        for piece in visitor.found:
            yield from ((key, found[1], found[2]) for found in NAMED.finditer(piece))


def tops(locale: str) -> dict[str, set[str]]:
    """The slash commands of a language, each with its subcommands."""
    keys = [
        key for key in sentences(locale) if key.startswith("command-") and f"{key}.description" in ENGLISH
    ]
    spoken = {key: _text(locale, key) for key in keys}
    above = {
        key: next((one for one in keys if key.startswith(f"{one}-") and one in GROUPS), None) for key in keys
    }
    return {
        spoken[key]: {spoken[one] for one in keys if above[one] == key} for key in keys if above[key] is None
    }


def _text(locale: str, key: str) -> str:
    (element,) = sentences(locale)[key].elements
    assert isinstance(element, ftl.TextElement)
    return element.value


def groups() -> set[str]:
    """The keys of the commands that have subcommands, by the decorators of the cogs."""
    paths = {
        node.args[0].value
        for tree in TREES.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "command"
        and node.args
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    }
    return {f"command-{path.rpartition(' ')[0]}".replace(" ", "-") for path in paths if " " in path}


GROUPS = groups()


@pytest.mark.parametrize("locale", LANGUAGES)
def test_commands_in_sentences_exist_in_that_language(locale: str) -> None:
    known = tops(locale)
    wrong = [
        f"{key}: /{command} {following or ''}"
        for key, command, following in named(locale)
        if command not in known or (following and known[command] and following not in known[command])
    ]
    assert wrong == []


ENGLISH_SPAN = re.compile(r"\d(?: \})? (days?|hours?|seconds?|weeks?|months?|minutes?)\b")


@pytest.mark.parametrize("locale", [one for one in LANGUAGES if one != catalog.DEFAULT])
def test_no_duration_is_written_in_english(locale: str) -> None:
    """People type what they read."""
    own = {"minute", "minutes"} if locale == "fr" else set()
    wrong = [
        f"{path.name}: {line.strip()}"
        for path in catalog.files(locale)
        for line in path.read_text().splitlines()
        if set(ENGLISH_SPAN.findall(line)) - own
    ]
    assert wrong == []


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_area_of_the_help_has_a_name(locale: str) -> None:
    areas = {cog.__module__.split(".")[2] for cog in COGS}
    assert sorted(area for area in areas if f"domain-{area}" not in sentences(locale)) == []


# Letters that are shown and come from no locale.

MARKUP = re.compile(r"<(t:|@&?|@!|#)|:[a-zA-Z]>|https?://\S*")
NO_PROSE = re.compile(r"[a-z_][\w.-]*|[A-Z]{1,2}")
"""Identifiers, functions of SQL, keys; classes of characters."""
ENDING = re.compile(r"[-.][a-z]\S*")
"""Of a key or an address: `.description`."""
CHOICES = {key.partition("-")[2] for key in ENGLISH if key.startswith("choice-")}


def unspoken(tree: ast.Module) -> Iterator[str]:
    """Strings that look like prose and are no docstring, key, value, markup, pattern or error."""
    apart = {id(one) for node in ast.walk(tree) for part in _not_shown(node) for one in ast.walk(part)}
    for node in ast.walk(tree):
        if id(node) in apart:
            continue
        if isinstance(node, ast.JoinedStr):
            apart |= {id(piece) for piece in node.values}
            yield from _prose_of(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_prose(node.value):
            yield node.value


def _not_shown(node: ast.AST) -> list[ast.AST]:
    match node:
        case ast.Expr(value=ast.Constant()) | ast.Raise() | ast.Compare() | ast.Subscript():
            return [node]
        case ast.AnnAssign() | ast.arg():
            return [node.annotation] if node.annotation else []
        case ast.Dict():
            return [key for key in node.keys if key]
        case ast.Call(func=ast.Attribute(attr="command" | "option" | "compile")):  # paths; patterns
            return list(node.args)
    return []


def _prose_of(joined: ast.JoinedStr) -> Iterator[str]:
    pieces = [one.value for one in joined.values if isinstance(one, ast.Constant)]
    first = joined.values[0]
    if not (isinstance(first, ast.Constant) and re.fullmatch(r"[a-z][\w.-]*[-.]", str(first.value))):
        yield from (piece for piece in map(str, pieces) if _has_words(piece) and not ENDING.fullmatch(piece))


def _is_prose(text: str) -> bool:
    value = text.replace(" ", "-")
    is_known = text in EVERY or any(choice.endswith(f"-{value}") for choice in CHOICES)
    return _has_words(text) and not (is_known or NO_PROSE.fullmatch(text) or ENDING.fullmatch(text))


def _has_words(text: str) -> bool:
    return re.search(r"[^\W\d_]{2}", MARKUP.sub("", text)) is not None


@pytest.mark.parametrize("place", [one for one in TREES if one.startswith(("bot/cards/", "bot/cogs/"))])
def test_no_letter_is_shown_that_comes_from_no_locale(place: str) -> None:
    assert sorted(unspoken(TREES[place])) == []
