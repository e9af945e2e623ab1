from datetime import UTC, datetime
from decimal import Decimal

import nextcord
import pytest

from bot.cards import buttons, economy, money
from bot.records.economy import FortuneRow, Holdings, Outcome, Payment, Receipt, StatementLine, SupplyRow

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


@pytest.mark.parametrize(
    ("amount", "shown"), [(0, "+0 🪙"), (1_234, "+1,234 🪙"), (-(10**15), "−1,000,000,000,000,000 🪙")]
)
def test_a_change_has_a_sign(amount: int, shown: str) -> None:
    assert money.change(amount, "🪙") == shown


def test_a_balance_without_a_rank_shows_none() -> None:
    reply = economy.balance(Holdings(7, 100, 0, 100, None, "*coins*", "🪙"), "Ada", None)
    assert reply.embed is not None
    assert [field.name for field in reply.embed.fields] == ["Wallet", "Bank"]
    assert text(reply) == r"In \*coins\*"


def test_a_question_carries_all_that_the_payment_needs() -> None:
    reply = economy.payment(payment(None), "123", "the car")
    assert "The tax of 12.5 % takes 2,500 🪙: <@8> gets 17,500 🪙." in text(reply)
    assert [button.custom_id for button in reply.buttons] == ["economy.pay:7:8:20000:123:12.5"]


def test_the_longest_button_fits() -> None:
    longest = 2**63 - 1
    asked = Payment(None, None, longest, longest, 10**15, 1, Decimal("12.25"), 10**15, "🪙")
    (button,) = economy.payment(asked, str(longest), None).buttons
    assert len(button.custom_id or "") <= 100


def test_the_reason_of_a_question_is_found_again() -> None:
    class Message:
        embeds = (economy.payment(payment(None), "1", "the *car*").embed,)

    assert economy.asked_reason(Message()) == "the *car*"  # type: ignore[arg-type]
    assert economy.asked_reason(None) is None


def test_a_payment_tells_tax_and_reason_and_has_no_button() -> None:
    reply = economy.payment(payment(1), "123", "the *car*")
    assert text(reply) == "<@7> paid <@8>.\n2,500 🪙 of it went into the tax.\nFor: the \\*car\\*"
    assert reply.buttons == ()
    assert text(economy.payment(payment(1, tax=0), "123", None)) == "<@7> paid <@8>."


@pytest.mark.parametrize(
    ("entry", "shown"),
    [
        (line(), "**−100 🪙** transfer to <@8> → wallet 900"),
        (line(amount=100, counterpart="mint", counterpart_id=None, kind="grant_all", others=0),
         "**+100 🪙** grant all from the mint → wallet 900"),
        (line(amount=100, counterpart="bank", counterpart_id=7, kind="withdraw"),
         "**+100 🪙** withdraw from the bank → wallet 900"),
    ],
)  # fmt: skip
def test_a_line_of_a_statement_names_the_other_side(entry: StatementLine, shown: str) -> None:
    reply = economy.statement([entry], 7, with_turns=True)
    assert shown in text(reply)
    assert "`42`" in text(reply)
    assert reply.ephemeral


def test_the_buttons_of_a_statement() -> None:
    buttons = economy.statement([line(page=1)], 7, with_turns=True).buttons
    assert [button.custom_id for button in buttons] == ["economy.statement:7:0", "economy.statement:7:2"]
    assert [button.disabled for button in buttons] == [True, False]
    assert economy.statement([line()], 7, with_turns=False).buttons == ()
    assert economy.statement([], 7, with_turns=True).content == "No money of <@7> has moved yet."


def test_a_board_of_money() -> None:
    rows = [
        FortuneRow(1, 7, 120, 100, 20, 120, 1, True, "🪙"),
        FortuneRow(1, 8, 120, 0, 120, 120, 1, True, "🪙"),
    ]
    reply = economy.board(rows, "net worth", 7, {8})
    assert text(reply).splitlines() == ["🥇 <@7> · 120 🪙", "🥇 *left the server* · 120 🪙"]
    assert [button.disabled for button in reply.buttons] == [True, False, False]
    assert reply.buttons[2].custom_id == "economy.richest:7:net worth:-"
    assert economy.board([], "bank", 7, set()).buttons == ()


def test_what_a_moderator_is_told() -> None:
    receipt = Receipt(42, AT, "set", 7, -5, 0, None, 10, "🪙")
    assert economy.changed(receipt).content == (
        "<@7>: −5 🪙. The bank now holds **10 🪙**. Transaction `42`."
    )
    outcome = Outcome(42, AT, 1, 300, "🪙")
    assert (
        economy.many(outcome, "Taken from").content == "Taken from 1 member, 300 🪙 in all. Transaction `42`."
    )


def test_the_supply_of_money() -> None:
    rows = [SupplyRow(AT, AT, AT.date(), 10 * n, 5, 2, 0, -3, "🪙") for n in range(3)]
    reply = economy.supply(rows)
    assert "`▁▄█`" in text(reply)
    assert "2026-01-01 **20 🪙** · minted +5 🪙 · taxed −2 🪙 · the house +3 🪙" in text(reply)


@pytest.mark.parametrize(
    ("values", "shown"), [([5], "▅"), ([3, 3], "▅▅"), ([0, 7], "▁█"), ([-8, 0, 8], "▁▄█")]
)
def test_a_sparkline(values: list[int], shown: str) -> None:
    assert economy.sparkline(values) == shown


def test_a_button_of_the_economy_is_grey_unless_it_says_otherwise() -> None:
    assert buttons.button("x", "economy.pay").style is nextcord.ButtonStyle.secondary
