"""Roles for taking part as cards: a rule is a sentence, and a rehearsal says whom it would concern."""

import pytest

from bot.cards.reports import roles
from bot.records.reports import RoleRehearsal, RoleRule
from bot.words import Words, catalog

ENGLISH = Words("en-US")
RULE = RoleRule(7, "messages", 28, 100)


def test_rules_are_sentences() -> None:
    shown = roles.rules([RULE, RoleRule(8, "days", 7, 1)])(ENGLISH).embed
    assert shown is not None
    assert str(shown.description).splitlines() == [
        "<@&7> · at least 100 messages in the last 28 days",
        "<@&8> · active on at least 1 day of the last 7",
    ]


def test_a_rehearsal_says_who_gets_and_who_loses_it() -> None:
    shown = roles.rehearsed(RULE, RoleRehearsal(5, 2, 1, [3, 4]))(ENGLISH).embed
    assert shown is not None
    assert str(shown.description).splitlines()[1:] == [
        "**5 members** would wear it.",
        "**2** of them would get it.",
        "**1** other would lose it.",
        "It would be new to <@3> and <@4>.",
    ]


@pytest.mark.parametrize("locale", catalog.offered())
def test_each_can_be_said(locale: str) -> None:
    words = Words(locale)
    for card in (
        roles.rule_set(RULE),
        roles.rule_removed(7, True),
        roles.rule_removed(7, False),
        roles.rules([]),
        roles.rehearsed(RULE, RoleRehearsal(0, 0, 0, [])),
    ):
        look = card(words)
        assert look.content or look.embed
        assert look.ephemeral
