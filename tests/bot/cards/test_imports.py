"""An import as a card: what it would do, in numbers and by example, and what can be done with it."""

import dataclasses

import pytest

from bot.cards import imports
from bot.cards.look import Look
from bot.records.imports import Outcome, Outlook
from bot.words import Words, catalog

ENGLISH = Words("en-US")
FLAW = {"refusal": "import_value", "arguments": {"column": ["text", "xp"], "given": ["text", ""]}}
LINES = [
    Outcome(1, 5, "new", 0, 400, 0, 2, None, None),
    Outcome(4, None, "flawed", None, None, None, None, 'xp cannot be "".', FLAW),
]
STAGED = Outlook(3, "levels", "staged", "level", 4, 1, 0, 2, 1, 0, LINES)
MONEY = dataclasses.replace(
    STAGED, kind="money", examples=[Outcome(1, 5, "more", 100, 900, None, None, None, None)]
)
CASES = dataclasses.replace(
    STAGED, kind="cases", examples=[Outcome(1, 5, "new", None, None, None, None, None, None)]
)
COMMITTING = dataclasses.replace(
    STAGED, state="committing", fresh=None, more=None, same=None, changed=500, examples=[]
)


def told(look: Look) -> list[str]:
    assert look.embed is not None
    return str(look.embed.description).splitlines()


def presses(look: Look) -> dict[str | None, str | None]:
    return {button.label: button.custom_id for button in look.buttons}


def test_what_it_would_do_is_said_in_numbers_and_by_example() -> None:
    assert told(imports.outlook(STAGED)(ENGLISH)) == [
        "4 lines. Nothing is changed yet.",
        "🆕 1 new",
        "➖ 2 would change nothing",
        "⚠️ 1 cannot be brought in",
        "Everybody gets the level they had, whatever XP that takes here.",
        "",
        "1. <@5>: 0 → 400 XP, level 0 → 2",
        '4. –: ⚠️ xp cannot be "".',
    ]


def test_it_is_committed_as_it_was_looked_at_or_dropped() -> None:
    shown = imports.outlook(dataclasses.replace(STAGED, keep="xp"))(ENGLISH)
    assert presses(shown) == {
        "Bring it in": "imports.commit:3:xp",
        "Keep levels instead": "imports.overview:3:level",
        "Drop it": "imports.drop:3",
    }
    assert "Keep XP instead" not in presses(imports.outlook(MONEY)(ENGLISH))


def test_what_is_under_way_can_be_looked_at_and_what_is_over_is_told() -> None:
    assert list(presses(imports.outlook(COMMITTING)(ENGLISH))) == ["How far is it?"]
    over = imports.outlook(dataclasses.replace(COMMITTING, state="committed", lines=0))(ENGLISH)
    assert told(over) == ["It was brought in. Different now: 500."]
    assert presses(over) == {}


@pytest.mark.parametrize("locale", catalog.offered())
def test_each_can_be_said(locale: str) -> None:
    words = Words(locale)
    dropped = dataclasses.replace(COMMITTING, state="dropped")
    for row in (STAGED, MONEY, CASES, COMMITTING, dropped):
        look = imports.outlook(row)(words)
        assert look.ephemeral
        assert not [line for line in told(look) if "imports-" in line]
    for look in (imports.dropped(3)(words), imports.unreadable(4 * 1024**2)(words)):
        assert look.content is not None
        assert "imports-" not in look.content
