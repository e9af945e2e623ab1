from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.cards import income
from bot.records.income import ClaimResult, ClaimRow, ClaimRule
from bot.words import Words

ENGLISH = Words("en-US")

AT = datetime(2026, 1, 1, 12, tzinfo=UTC)
SOON = f"<t:{int(AT.timestamp())}:R>"


def text(reply: Any) -> str:
    embed = reply.embed
    fields = [f"{field.name}\n{field.value}" for field in embed.fields]
    return "\n".join([embed.title, embed.description, *fields, embed.footer.text or ""])


def claimed(**changes: Any) -> ClaimResult:
    fields: dict[str, Any] = {
        "transaction_id": 1,
        "claim": "daily",
        "member_id": 7,
        "amount": 1240,
        "bonus": 40,
        "streak": 3,
        "best_streak": 9,
        "next_at": AT,
        "wallet": 2000,
        "currency": "🪙",
    }
    return ClaimResult(**(fields | changes))


def test_a_claim_says_what_it_paid_and_when_the_next_is_ready() -> None:
    shown = text(income.claimed(claimed())(ENGLISH))
    assert "<@7> got **1,240 🪙**.\n40 🪙 of it for the streak." in shown
    assert "3 days in a row (best: 9)" in shown
    assert f"Again {SOON}" in shown
    assert "In the wallet: 2,000 🪙" in shown


def test_the_best_streak_is_praised_and_none_is_not_mentioned() -> None:
    assert "9 days in a row – your best yet!" in text(income.claimed(claimed(streak=9))(ENGLISH))
    assert "1 day in a row (best: 1)" in text(income.claimed(claimed(streak=1, best_streak=1))(ENGLISH))
    shown = text(
        income.claimed(claimed(claim="work", streak=0, best_streak=0, bonus=0, wallet=None))(ENGLISH)
    )
    assert "in a row" not in shown
    assert "streak" not in shown
    assert "wallet" not in shown


def row(**changes: Any) -> ClaimRow:
    fields: dict[str, Any] = {
        "name": "weekly",
        "amount_min": 5,
        "amount_max": 10,
        "cooldown": timedelta(days=7),
        "required_role_id": None,
        "allowed": True,
        "next_at": None,
        "streak": 0,
        "best_streak": 0,
        "currency": "🪙",
    }
    return ClaimRow(**(fields | changes))


def test_claims_are_ready_or_waited_for_or_locked() -> None:
    rows = [
        row(streak=2, best_streak=4),
        row(next_at=AT, amount_min=10),
        row(allowed=False, required_role_id=9),
    ]
    shown = income.claims(rows)(ENGLISH)
    assert shown.ephemeral
    assert shown.embed is not None
    assert (shown.embed.description or "").split("\n") == [
        "✅ **weekly** · 5 to 10 🪙 · ready · 🔥 2 days in a row (best: 4)",
        f"⏳ **weekly** · 10 🪙 · {SOON}",
        "🔒 **weekly** · 5 to 10 🪙 · needs <@&9>",
    ]
    assert "nothing to claim" in str(income.claims([])(ENGLISH).content)


def test_a_suggestion_is_plain_text_within_discords_limit() -> None:
    assert income.choice(ENGLISH, row()).label == "weekly"
    assert income.choice(ENGLISH, row(next_at=AT)).label == "weekly (not now)"
    assert income.choice(ENGLISH, row(name="**")).label == "**"
    assert len(income.choice(ENGLISH, row(name="x" * 200)).label) == 50


@pytest.mark.parametrize(
    ("cooldown", "shown"),
    [
        (timedelta(days=7), "7 days"),
        (timedelta(days=1, minutes=30), "1 day, 30 minutes"),
        (timedelta(hours=12, seconds=5), "12 hours, 5 seconds"),
    ],
)
def test_a_rule_in_a_sentence(cooldown: timedelta, shown: str) -> None:
    rule = ClaimRule("weekly", 5, 10, cooldown, None, "🪙")
    assert (
        income.rule_set(rule)(ENGLISH).content
        == f"**weekly** now brings everybody 5 to 10 🪙, once in {shown}."
    )
    assert income.rule_removed(rule)(ENGLISH).content == "**weekly** cannot be claimed any more."
