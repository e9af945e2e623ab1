from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.cards import automod
from bot.cards.look import Look
from bot.records.automod import Aside, Deletion, RuleRow, RuleTest
from bot.words import Words

ENGLISH, GERMAN = Words("en-US"), Words("de")
RULE = RuleRow(
    number=1,
    kind="words",
    enabled=True,
    threshold=None,
    within=None,
    words=["bad", "wor*"],
    pattern=None,
    allowed=[],
    deletes=True,
    action="warn",
    points=1,
    duration=None,
    exempt_role_ids=[],
    exempt_channel_ids=[],
    matches=0,
)


def lines(look: Look) -> list[str]:
    assert look.embed is not None
    return (look.embed.description or "").splitlines()


def test_a_rule_is_one_line() -> None:
    assert automod.rule_set(RULE)(ENGLISH).content == "**#1** · Words: bad, wor\\* → delete, warn (1 point)"
    assert automod.rule_removed(RULE)(GERMAN).content == (
        "Entfernt: **#1** · Wörter: bad, wor\\* → löschen, verwarnen (1 Punkt)"
    )


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"kind": "links"}, "Links"),
        ({"kind": "links", "allowed": ["example.org"]}, "Links, except to example.org"),
        ({"kind": "invites"}, "Invites to other servers"),
        ({"kind": "invites", "allowed": ["abc", "def"]}, "Invites to other servers, except abc, def"),
        ({"kind": "mentions", "threshold": 1}, "Any mention"),
        ({"kind": "attachments", "threshold": 5}, "5 or more attachments"),
        ({"kind": "rate", "threshold": 6, "within": timedelta(seconds=5)}, "6 messages within 5 seconds"),
        (
            {"kind": "duplicates", "threshold": 3, "within": timedelta(minutes=1)},
            "The same text 3 times within 1 minute",
        ),
        ({"kind": "pattern", "pattern": "a*b"}, "Pattern: a\\*b"),
        ({"kind": "new_account", "within": timedelta(days=1)}, "Accounts younger than 1 day"),
    ],
)
def test_what_a_rule_looks_for(change: dict[str, Any], said: str) -> None:
    row = replace(RULE, **change)
    assert automod.rule_set(row)(ENGLISH).content == f"**#1** · {said} → delete, warn (1 point)"
    for language in ("de", "fr", "es-ES"):
        assert "→" in (automod.rule_set(row)(Words(language)).content or "")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"deletes": False, "action": "none", "points": None}, "only take note"),
        ({"action": "none", "points": None}, "delete"),
        ({"points": None}, "delete, warn"),
        (
            {"action": "timeout", "duration": timedelta(minutes=10), "points": 2},
            "delete, timeout for 10 minutes (2 points)",
        ),
        ({"action": "kick", "points": None}, "delete, kick"),
        ({"action": "ban", "points": None}, "delete, ban for good"),
        (
            {"exempt_role_ids": [7], "exempt_channel_ids": [8], "matches": 3, "enabled": False},
            "delete, warn (1 point) · not for <@&7> and <#8> · met by 3 messages · *off*",
        ),
    ],
)
def test_what_a_rule_does(change: dict[str, Any], said: str) -> None:
    assert str(automod.rule_set(replace(RULE, **change))(ENGLISH).content).endswith(f"→ {said}")


def test_a_long_rule_hides_no_other() -> None:
    long = replace(RULE, words=[f"{n:03}" + "x*" * 25 for n in range(200)])
    look = automod.rules([long, *(replace(RULE, number=n) for n in range(2, 51))])(ENGLISH)
    assert len(lines(look)) == 50
    assert "… → delete, warn (1 point)" in lines(look)[0]
    fifty = [replace(long, number=n, exempt_role_ids=[2**62]) for n in range(1, 31)]
    assert len(lines(automod.rules(fifty)(ENGLISH))) == 30
    assert automod.rules([])(ENGLISH).content == "There are no automatic rules yet. `/automod add` makes one."


def test_what_the_rules_would_make_of_a_message() -> None:
    outcomes = ("met", "exempt", "not_met", "counts")
    rows = [
        RuleTest(n, "links", n != 2, None, None, None, None, [], outcome)
        for n, outcome in enumerate(outcomes, 1)
    ]
    assert lines(automod.tested(rows)(ENGLISH)) == [
        "**#1** · Links",
        "🟥 would be met",
        "**#2** · Links · *off*",
        "🟨 would be met, but is exempt",
        "**#3** · Links",
        "⬜ would not be met",
        "**#4** · Links",
        "🔢 depends on what was written before",
    ]
    assert "🟥 würde greifen" in lines(automod.tested(rows)(GERMAN))


DELETION = Deletion(1, "Playground", None, 5, 3, 4, "links", None)


def test_a_member_is_told_that_a_message_was_deleted() -> None:
    look = automod.deleted(replace(DELETION, reason="no *ads*"))(ENGLISH)
    assert look.embed is not None
    assert (look.embed.title, look.embed.description) == ("Your message was deleted", "no \\*ads\\*")
    assert look.embed.author.name == "Playground"


def test_the_case_log_is_told_by_which_rule() -> None:
    assert lines(automod.deletion(DELETION)(ENGLISH)) == [
        "A message of <@5> in <#3> was deleted.",
        "Automatic rule 4 (links)",
    ]
    assert lines(automod.deletion(DELETION)(GERMAN)) == [
        "Eine Nachricht von <@5> in <#3> wurde gelöscht.",
        "Automatische Regel 4 (Links)",
    ]


def test_rules_that_are_set_aside() -> None:
    assert automod.aside(Aside("Play_ground", "too_slow"))(ENGLISH).content == (
        "⚠️ The automatic rules of **Play\\_ground** are set aside: it took too long to look for them.\n"
        "They begin again as soon as a rule is changed or removed. Patterns cost most."
    )
    assert "zu verwickelt" in (automod.aside(Aside("Play_ground", "too_complex"))(GERMAN).content or "")
