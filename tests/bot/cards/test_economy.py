import re
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import nextcord
import pytest

from bot.cards import buttons, economy
from bot.records.economy import FortuneRow, Holdings, Outcome, Payment, Receipt, StatementLine, SupplyRow
from bot.words import Words

ENGLISH = Words("en-US")
GERMAN = Words("de")
AT = datetime(2026, 1, 1, tzinfo=UTC)


def payment(transaction_id: int | None, amount: int = 20_000, tax: int = 2_500) -> Payment:
    return Payment(transaction_id, AT, 7, 8, amount, tax, Decimal("12.5"), 50_000, "🪙")


def line(number: int = 1, **other: object) -> StatementLine:
    fields: dict[str, object] = {
        "number": number,
        "at": AT,
        "transaction_id": 42,
        "kind": "transfer",
        "account": "wallet",
        "amount": -100,
        "balance": 900,
        "counterpart": "wallet",
        "counterpart_id": 8,
        "others": 1,
        "actor_id": 7,
        "reason": None,
        "page": 1,
        "pages": 3,
        "currency": "🪙",
    }
    return StatementLine(**(fields | other))  # type: ignore[arg-type]


def text(reply: object) -> str:
    embed = reply.embed  # type: ignore[attr-defined]
    assert embed is not None
    return embed.description or ""


def test_a_balance_without_a_rank_shows_none() -> None:
    holdings = Holdings(7, 1_100, 0, 1_100, None, "*coins*", "🪙")
    reply = economy.balance(holdings, "Ada", None)(ENGLISH)
    assert reply.embed is not None
    assert [field.name for field in reply.embed.fields] == ["Wallet", "Bank"]
    assert text(reply) == r"In \*coins\*"
    german = economy.balance(replace(holdings, rank=1_234), "Ada", None)(GERMAN).embed
    assert german is not None
    assert (german.title, german.fields[0].name, german.fields[2].value) == (
        "1.100 🪙",
        "Geldbeutel",
        "#1.234",
    )


def test_what_is_where_after_a_deposit() -> None:
    receipt = Receipt(42, AT, "deposit", 7, 0, 0, 1_000, 20, "🪙")
    assert economy.moved(receipt)(ENGLISH).content == (
        "You now have **1,000 🪙** in the wallet and **20 🪙** in the bank."
    )


def test_a_question_is_private_and_carries_all_that_the_payment_needs() -> None:
    reply = economy.payment(payment(None), "123", "the car")(ENGLISH)
    assert reply.embed is not None
    assert reply.embed.title == "Pay 20,000 🪙?"
    assert "The tax of 12.5% takes 2,500 🪙: <@8> gets 17,500 🪙.\nYou have 50,000 🪙" in text(reply)
    assert [button.custom_id for button in reply.buttons] == [
        "economy.pay:7:8:20000:123:12.5",
        "economy.cancel",
    ]
    assert reply.ephemeral
    assert "Die Steuer von 12,5\xa0% nimmt 2.500 🪙" in text(
        economy.payment(payment(None), "1", None)(GERMAN)
    )
    assert "<@8> gets 20,000 🪙." in text(economy.payment(payment(None, tax=0), "1", None)(ENGLISH))


def test_who_thinks_better_of_it_is_told_so() -> None:
    assert economy.not_paid()(ENGLISH).content == "Nothing was paid."
    assert economy.not_paid()(GERMAN).ephemeral


def test_the_longest_button_fits() -> None:
    longest = 2**63 - 1
    asked = Payment(None, None, longest, longest, 10**15, 1, Decimal("12.25"), 10**15, "🪙")
    pay, _ = economy.payment(asked, str(longest), None)(ENGLISH).buttons
    assert len(pay.custom_id or "") <= 100


@pytest.mark.parametrize("words", [ENGLISH, GERMAN])
def test_the_reason_of_a_question_is_found_again_in_any_language(words: Words) -> None:
    class Message:
        embeds = (economy.payment(payment(None), "1", "the *car*")(words).embed,)

    assert economy.asked_reason(Message()) == "the *car*"  # type: ignore[arg-type]
    assert economy.asked_reason(None) is None


def test_a_payment_tells_tax_and_reason_and_has_no_button() -> None:
    reply = economy.payment(payment(1), "123", "the *car*")(ENGLISH)
    assert text(reply) == "<@7> paid <@8>.\n2,500 🪙 of it went into the tax.\nFor: the \\*car\\*"
    assert reply.buttons == ()
    assert not reply.ephemeral
    assert text(economy.payment(payment(1, tax=0), "123", None)(GERMAN)) == "<@7> hat <@8> bezahlt."


@pytest.mark.parametrize(
    ("entry", "shown"),
    [
        (line(), "**−100 🪙** payment to <@8> · 900 · <t:1767225600:R>"),
        (line(amount=100), "**+100 🪙** payment from <@8> · 900 · <t:1767225600:R>"),
        (line(amount=2, counterpart="mint", counterpart_id=None, kind="message", balance=1_417),
         "**+2 🪙** message · 1,417 · <t:1767225600:R>"),
        (line(amount=100, counterpart="wallet", counterpart_id=7, kind="deposit", account="bank"),
         "**+100 🪙** deposit · 🏦 900 · <t:1767225600:R>"),
        (line(kind="grant_all", reason="*rain*", counterpart_id=None),
         r"**−100 🪙** given to many · 900 · <t:1767225600:R> · \*rain\*"),
        (line(kind="heard_of_later", counterpart_id=None), "**−100 🪙** heard of later · 900"),
    ],
)  # fmt: skip
def test_a_movement_is_one_line(entry: StatementLine, shown: str) -> None:
    reply = economy.statement([entry], 7, for_moderators=False)(ENGLISH)
    assert shown in text(reply)
    assert "`42`" not in text(reply)
    assert reply.ephemeral


LEDGER = re.compile(r"(?:economy\._open|economy\._move|income\._pay_all)\(\s*[\w.()]+,\s*'(\w+)'")


def test_whatever_moves_money_has_a_name() -> None:
    sources = (Path(__file__).parents[3] / "db" / "deploy").rglob("*.sql")
    kinds = {kind for path in sources for kind in LEDGER.findall(path.read_text())}
    assert len(kinds) > 15
    assert [kind for kind in sorted(kinds) if GERMAN.find(f"economy-kind-{kind}") is None] == []


def test_a_statement_for_moderators_has_numbers_to_take_back_and_no_buttons() -> None:
    reply = economy.statement([line()], 7, for_moderators=True)(GERMAN)
    assert "**−100 🪙** Zahlung an <@8> · 900 · <t:1767225600:R> · `42`" in text(reply)
    assert reply.buttons == ()


def test_the_buttons_of_a_statement() -> None:
    reply = economy.statement([line(page=1)], 7, for_moderators=False)(ENGLISH)
    assert [button.custom_id for button in reply.buttons] == [
        "economy.statement:7:0",
        "economy.statement:7:2",
    ]
    assert [button.disabled for button in reply.buttons] == [True, False]
    assert reply.embed is not None
    assert reply.embed.footer.text == "Page 1 of 3"
    nothing = economy.statement([], 7, for_moderators=False)(ENGLISH)
    assert nothing.content == "No money of <@7> has moved yet."


def test_a_board_of_money() -> None:
    rows = [
        FortuneRow(1, 7, 1_120, 100, 20, 120, 1, 5, "🪙"),
        FortuneRow(1, 8, 120, 0, 120, 120, 1, 5, "🪙"),
        FortuneRow(1_000, 9, 120, 0, 120, 120, 1, 5, "🪙"),
    ]
    reply = economy.board(rows, "wallet", 7, {8: "G*us", 9: None})(ENGLISH)
    assert text(reply).splitlines() == [
        "🥇 <@7> · 1,120 🪙",
        "🥇 G\\*us · 120 🪙",
        "**#1,000** *left the server* · 120 🪙",
    ]
    assert reply.embed is not None
    assert (reply.embed.title, reply.embed.footer.text) == ("The richest · wallet", "Page 1 of 5")
    assert [button.disabled for button in reply.buttons] == [True, False, False]
    assert reply.buttons[2].custom_id == "economy.richest:7:wallet:-"
    german = economy.board([], "net worth", 7, {})(GERMAN)
    assert german.embed is not None
    assert (german.embed.title, german.buttons) == ("Die Reichsten", ())


def test_what_a_moderator_is_told() -> None:
    receipt = Receipt(42_000, AT, "set", 7, -5, 0, None, 1_010, "🪙")
    assert (
        economy.changed(receipt)(ENGLISH).content == "<@7>: −5 🪙 · bank: **1,010 🪙** · transaction `42000`"
    )
    outcome = Outcome(42, AT, 1, 300, "🪙")
    many = replace(outcome, members=1_200)
    assert (
        economy.taken_from_many(outcome)(ENGLISH).content == "1 member lost 300 🪙 in all. · transaction `42`"
    )
    assert economy.given_to_many(many)(GERMAN).content == (
        "1.200 Mitglieder haben insgesamt 300 🪙 bekommen. · Buchung `42`"
    )
    assert "300 🪙 of 1,200 members was" in (economy.reversed_for_many(many)(ENGLISH).content or "")
    assert "Server Members Intent" in (economy.not_allowed()(GERMAN).content or "")


def test_the_supply_of_money_has_days_for_everybody() -> None:
    rows = [SupplyRow(AT, AT, AT.date(), 10 * n, 5, 2, 0, -3, "🪙") for n in range(3)]
    reply = economy.supply(rows)(ENGLISH)
    assert "`▁▄█`" in text(reply)
    assert "Jan 1, 2026 **20 🪙** · made +5 🪙 · tax −2 🪙 · games +3 🪙" in text(reply)
    assert "01.01.2026 **20 🪙** · geschaffen +5 🪙" in text(economy.supply(rows)(GERMAN))


@pytest.mark.parametrize(
    ("values", "shown"), [([5], "▅"), ([3, 3], "▅▅"), ([0, 7], "▁█"), ([-8, 0, 8], "▁▄█")]
)
def test_a_sparkline(values: list[int], shown: str) -> None:
    assert economy.sparkline(values) == shown


def test_a_button_of_the_economy_is_grey_unless_it_says_otherwise() -> None:
    assert buttons.button("x", "economy.pay").style is nextcord.ButtonStyle.secondary
