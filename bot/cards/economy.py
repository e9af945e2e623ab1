"""How money looks: balance, payments, statement, boards, and what moderators do to it."""

from collections.abc import Mapping, Sequence

import nextcord

from bot.cards.buttons import button, turns
from bot.cards.look import Look, card
from bot.cards.text import MEDALS, embed, lines, member, moment, name, written
from bot.records.economy import FortuneRow, Holdings, Outcome, Payment, Receipt, StatementLine, SupplyRow
from bot.words import Words

BARS = "▁▂▃▄▅▆▇█"
MOST_REASON = 80
"""Characters of a reason in a line of a statement."""


@card
def balance(words: Words, holdings: Holdings, display_name: str, icon_url: str | None) -> Look:
    """What a member has."""
    shown = embed(
        words.money(holdings.net_worth, holdings.currency),
        words("economy-currency", name=written(holdings.currency_name)),
    )
    shown.set_author(name=display_name, icon_url=icon_url)
    shown.add_field(name=words("economy-wallet"), value=words.money(holdings.wallet, holdings.currency))
    shown.add_field(name=words("economy-bank"), value=words.money(holdings.bank, holdings.currency))
    if holdings.rank is not None:
        place = f"{MEDALS.get(holdings.rank, '')} #{words.number(holdings.rank)}".strip()
        shown.add_field(name=words("economy-rank"), value=place)
    return Look(embed=shown)


@card
def moved(words: Words, receipt: Receipt) -> Look:
    """What is where after a deposit or a withdrawal."""
    said = words(
        "economy-moved",
        wallet=words.money(receipt.wallet or 0, receipt.currency),
        bank=words.money(receipt.bank or 0, receipt.currency),
    )
    return Look(said, ephemeral=True)


@card
def payment(words: Words, paid: Payment, key: str, reason: str | None) -> Look:
    """A payment that was made, or the question before it. `key` is the one under which it will be made."""
    if paid.transaction_id is None:
        return _question(words, paid, key, reason)
    said = [words("economy-paid", sender=member(paid.sender_id), receiver=member(paid.receiver_id))]
    if paid.tax:
        said.append(words("economy-paid-tax", tax=words.money(paid.tax, paid.currency)))
    if reason:
        said.append(words("economy-reason", reason=written(reason)))
    # In an embed, which pings nobody.
    return Look(embed=embed(f"💸 {words.money(paid.amount, paid.currency)}", "\n".join(said)))


def _question(words: Words, asked: Payment, key: str, reason: str | None) -> Look:
    """For the sender alone, who may still think better of it."""
    facts = {
        "receiver": member(asked.receiver_id),
        "received": words.money(asked.amount - asked.tax, asked.currency),
        "tax": words.money(asked.tax, asked.currency),
        "rate": words.percent(asked.tax_rate),
    }
    gets = words("economy-ask-taxed" if asked.tax else "economy-ask-gets", **facts)
    has = words("economy-ask-has", wallet=words.money(asked.wallet, asked.currency))
    shown = embed(
        words("economy-ask", amount=words.money(asked.amount, asked.currency)), "\n".join([gets, has])
    )
    if reason:
        shown.add_field(name=words("economy-for"), value=reason)
    pay = button(
        words("economy-pay"),
        "economy.pay",
        asked.sender_id,
        asked.receiver_id,
        asked.amount,
        key,
        f"{asked.tax_rate:f}",
        style=nextcord.ButtonStyle.success,
    )
    return Look(embed=shown, buttons=(pay, button(words("cancel"), "economy.cancel")), ephemeral=True)


def asked_reason(question: nextcord.Message | None) -> str | None:
    """The reason that a question shows, in its only field."""
    fields = question.embeds[0].fields if question and question.embeds else []
    return next((field.value for field in fields), None)


@card
def not_paid(words: Words) -> Look:
    """Who was asked has thought better of it."""
    return Look(words("economy-not-paid"), ephemeral=True)


@card
def statement(words: Words, rows: Sequence[StatementLine], member_id: int, *, for_moderators: bool) -> Look:
    """A page of a member's history, for one pair of eyes: with their own buttons, or for moderators."""
    if not rows:
        return Look(words("economy-no-statement", member=member(member_id)), ephemeral=True)
    page, pages = rows[0].page, rows[0].pages
    text = lines(words, (_line(words, row, member_id, numbered=for_moderators) for row in rows))
    shown = embed(words("economy-statement"), f"{member(member_id)}\n\n{text}")
    shown.set_footer(text=words("page-of", page=page, pages=pages))
    buttons = turns(words, "economy.statement", member_id, page=page, is_last=page >= pages)
    return Look(embed=shown, buttons=() if for_moderators else buttons, ephemeral=True)


def _line(words: Words, row: StatementLine, member_id: int, *, numbered: bool) -> str:
    """One movement: how much, why and with whom, what was there afterwards, when."""
    why = words.find(f"economy-kind-{row.kind}") or row.kind.replace("_", " ")
    if row.counterpart_id is not None and row.counterpart_id != member_id:
        other = "economy-from" if row.amount > 0 else "economy-to"
        why = f"{why} {words(other, member=member(row.counterpart_id))}"
    place = "🏦 " if row.account == "bank" else ""
    parts = [
        f"**{words.change(row.amount, row.currency)}** {why}",
        f"{place}{words.number(row.balance)}",
        moment(row.at, "R"),
    ]
    if numbered:
        parts.append(f"`{row.transaction_id}`")
    if row.reason:
        parts.append(written(row.reason, MOST_REASON))
    return " · ".join(parts)


@card
def board(
    words: Words, rows: Sequence[FortuneRow], kind: str, opener_id: int, absent: Mapping[int, str | None]
) -> Look:
    """One page of a board with its three buttons. `absent`: who left, and their names where known."""
    title = words("economy-richest")
    if kind != "net worth":
        title += f" · {words(f'choice-richest-board-{kind}')}"
    if not rows:
        return Look(embed=embed(title, words("economy-nobody")))
    page, pages = rows[0].page, rows[0].pages
    shown = embed(title, lines(words, (_board_line(words, row, absent) for row in rows)))
    shown.set_footer(text=words("page-of", page=page, pages=pages))
    return Look(
        embed=shown,
        buttons=(
            *turns(words, "economy.richest", opener_id, kind, page=page, is_last=page >= pages),
            button(words("economy-my-page"), "economy.richest", opener_id, kind, None, emoji="🙋"),
        ),
    )


def _board_line(words: Words, row: FortuneRow, absent: Mapping[int, str | None]) -> str:
    place = MEDALS.get(row.rank) or f"**#{words.number(row.rank)}**"
    who = member(row.member_id)
    if row.member_id in absent:
        known = absent[row.member_id]
        who = name(known) if known else words("left-the-server")
    return f"{place} {who} · {words.money(row.amount, row.currency)}"


@card
def changed(words: Words, receipt: Receipt) -> Look:
    """What a moderator sees after giving, taking or setting."""
    parts = [f"{member(receipt.member_id)}: {words.change(receipt.amount, receipt.currency)}"]
    if receipt.wallet is not None:
        parts.append(words("economy-now-wallet", amount=words.money(receipt.wallet, receipt.currency)))
    if receipt.bank is not None:
        parts.append(words("economy-now-bank", amount=words.money(receipt.bank, receipt.currency)))
    return Look(" · ".join([*parts, _transaction(words, receipt)]), ephemeral=True)


def _transaction(words: Words, done: Receipt | Outcome) -> str:
    return words("economy-transaction", transaction=str(done.transaction_id))


@card
def given_to_many(words: Words, outcome: Outcome) -> Look:
    """What many were given."""
    return _many(words, "economy-given-to-many", outcome)


@card
def taken_from_many(words: Words, outcome: Outcome) -> Look:
    """What was taken from many, or from one by a reset."""
    return _many(words, "economy-taken-from-many", outcome)


@card
def reversed_for_many(words: Words, outcome: Outcome) -> Look:
    """What was taken back."""
    return _many(words, "economy-reversed", outcome)


def _many(words: Words, key: str, outcome: Outcome) -> Look:
    said = words(key, members=outcome.members, amount=words.money(outcome.amount, outcome.currency))
    return Look(f"{said} · {_transaction(words, outcome)}", ephemeral=True)


@card
def not_allowed(words: Words) -> Look:
    """The bot may not see who has which role."""
    return Look(words("economy-no-list"), ephemeral=True)


@card
def supply(words: Words, rows: Sequence[SupplyRow]) -> Look:
    """The money of the guild over time: a small picture, then a line a step, newest first."""
    if not rows:
        return Look(words("economy-no-supply"), ephemeral=True)
    last = rows[-1]
    text = [
        f"`{sparkline([row.held for row in rows])}`",
        words("economy-held", amount=words.money(last.held, last.currency)),
        "",
        lines(words, (_step(words, row) for row in reversed(rows))),
    ]
    return Look(embed=embed(words("economy-supply"), "\n".join(text)), ephemeral=True)


def _step(words: Words, row: SupplyRow) -> str:
    """What was held at the end of a step, and what came and went within it: only what is not 0."""
    flows = {
        "economy-minted": row.minted,
        "economy-taxed": -row.taxed,
        "economy-spent": -row.spent,
        "economy-house": -row.house,
    }
    parts = [words(key, change=words.change(amount, row.currency)) for key, amount in flows.items() if amount]
    return " · ".join([f"{words.day(row.day)} **{words.money(row.held, row.currency)}**", *parts])


def sparkline(values: Sequence[int]) -> str:
    """One bar a value, the lowest empty and the highest full; all the same in the middle."""
    low, high = min(values), max(values)
    if low == high:
        return BARS[len(BARS) // 2] * len(values)
    return "".join(BARS[(value - low) * (len(BARS) - 1) // (high - low)] for value in values)
