"""What a language lacks, beside the others: `script/words <locale>` prints it, and the tests want none."""

import sys
from collections.abc import Iterator
from functools import cache

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.words import catalog


class _Arguments(Visitor):
    """Collects the arguments that a sentence takes."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # Fluent's name
        self.found.add(node.id.name)


@cache
def sentences(locale: str) -> dict[str, ast.Pattern]:
    """Every sentence of a language by its key; an attribute is `key.attribute`."""
    found: dict[str, ast.Pattern] = {}
    for path in catalog.files(locale):
        for message in catalog.messages(catalog.read(path)):
            if message.value is not None:
                found[message.id.name] = message.value
            found |= {f"{message.id.name}.{one.id.name}": one.value for one in message.attributes}
    return found


def arguments(pattern: ast.Pattern) -> set[str]:
    """The arguments that a sentence takes, in any of its variants."""
    visitor = _Arguments()
    visitor.visit(pattern)
    return visitor.found


def is_sql(key: str) -> bool:
    """Whether English has it in SQL: refusals, and what settings mean and allow."""
    return key.startswith("refusal-") or (
        key.startswith("setting-") and key.endswith((".description", ".allowed"))
    )


@cache
def wanted(locale: str) -> dict[str, set[str]]:
    """Every key that a language must have, with the arguments of its sentence in the other languages."""
    found: dict[str, set[str]] = {}
    for other in catalog.offered():
        if other != locale:
            for key, pattern in sentences(other).items():
                if locale != catalog.DEFAULT or not is_sql(key):
                    found.setdefault(key, set()).update(arguments(pattern))
    return found


def gaps(locale: str) -> Iterator[str]:
    """What is missing or too much in a language, a line each."""
    has, wants = sentences(locale), wanted(locale)
    yield from (f"{key} is missing" for key in wants if key not in has)
    yield from (f"{key} is in no other language" for key in has if key not in wants)
    for key in wants.keys() & has.keys():
        if arguments(has[key]) != wants[key]:
            shown = ", ".join(f"${name}" for name in sorted(wants[key])) or "none"
            yield f"{key} takes other arguments elsewhere: {shown}"


def main(locale: str) -> int:
    """Print the gaps of a language, sorted; 1 if there are any."""
    if locale not in catalog.offered():
        print(f"bot/locales has no folder {locale}.")
        return 2
    found = sorted(gaps(locale))
    for line in found:
        print(line)
    print(f"{locale}: {len(found)} gaps in {len(wanted(locale))} sentences.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
