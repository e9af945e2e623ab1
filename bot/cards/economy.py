"""How money looks: balance, payments, statement, boards, and what moderators do to it."""

from collections.abc import Collection, Sequence

import nextcord
from nextcord.utils import escape_markdown

from bot.cards.buttons import button, turns
from bot.cards.money import change, money
from bot.cards.text import LEFT, MEDALS, count, embed, lines
from bot.cards.look import Look, card
from bot.records.economy import FortuneRow, Holdings, Outcome, Payment, Receipt, StatementLine, SupplyRow

REASON = "For"
"""The field of a question that holds the reason, from which the button takes it."""


def balance(holdings: Holdings, name: str, icon_url: str | None) -> Reply:
    """What a member has."""
    card = embed(
        money(holdings.net_worth, holdings.currency), f"In {escape_markdown(holdings.currency_name)}"
    )
    card.set_author(name=name, icon_url=icon_url)
    card.add_field(name="Wallet", value=money(holdings.wallet, holdings.currency))
    card.add_field(name="Bank", value=money(holdings.bank, holdings.currency))
    if holdings.rank is not None:
        card.add_field(name="Rank", value=f"{MEDALS.get(holdings.rank, '')} #{holdings.rank:,}".strip())
    return Reply(embed=card)


def moved(receipt: Receipt) -> Reply:
    """What is where after a deposit or a withdrawal."""
    places = {"wallet": receipt.wallet, "bank": receipt.bank}
    there = " and ".join(
        f"**{money(amount, receipt.currency)}** in the {place}"
        for place, amount in places.items()
        if amount is not None
    )
    return Reply(f"You now have {there}.", ephemeral=True)


def payment(paid: Payment, key: str, reason: str | None) -> Reply:
    """A payment that was made, or the question before it. `key` is the one under which it will be made."""
    if paid.transaction_id is None:
        return _question(paid, key, reason)
    tax = f"\n{money(paid.tax, paid.currency)} of it went into the tax." if paid.tax else ""
    why = f"\n{REASON}: {escape_markdown(reason)}" if reason else ""
    # In an embed, which pings nobody, also where it takes the place of the question.
    return Reply(
        embed=embed(
            f"💸 {money(paid.amount, paid.currency)}",
            f"<@{paid.sender_id}> paid <@{paid.receiver_id}>.{tax}{why}",
        )
    )


def _question(asked: Payment, key: str, reason: str | None) -> Reply:
    received = money(asked.amount - asked.tax, asked.currency)
    tax = f"The tax of {asked.tax_rate:f} % takes {money(asked.tax, asked.currency)}: " if asked.tax else ""
    card = embed(
        f"Pay {money(asked.amount, asked.currency)}?",
        f"{tax}<@{asked.receiver_id}> gets {received}.\n"
        f"<@{asked.sender_id}> has {money(asked.wallet, asked.currency)} in the wallet.",
    )
    if reason:
        card.add_field(name=REASON, value=reason)
    pay = button(
        "Pay",
        "economy.pay",
        asked.sender_id,
        asked.receiver_id,
        asked.amount,
        key,
        f"{asked.tax_rate:f}",
        style=nextcord.ButtonStyle.success,
    )
    return Reply(embed=card, buttons=(pay,))


def asked_reason(question: nextcord.Message | None) -> str | None:
    """The reason that a question shows."""
    fields = question.embeds[0].fields if question and question.embeds else []
    return next((field.value for field in fields if field.name == REASON), None)


def statement(rows: Sequence[StatementLine], member_id: int, *, with_turns: bool) -> Reply:
    """A page of a member's history, for one pair of eyes. `with_turns`: with the member's own buttons."""
    if not rows:
        return Reply(f"No money of <@{member_id}> has moved yet.", ephemeral=True)
    page, pages = rows[0].page, rows[0].pages
    card = embed("Statement", f"<@{member_id}>\n\n{lines(_line(row, member_id) for row in rows)}")
    card.set_footer(text=f"Page {page:,} of {pages:,}")
    buttons = turns(
        "economy.statement", member_id, page=page, is_last=page >= pages, labels=("Newer", "Older")
    )
    return Reply(embed=card, buttons=buttons if with_turns else (), ephemeral=True)


def _line(row: StatementLine, member_id: int) -> str:
    """One entry: how much, why, with whom, what was there afterwards, when, and the transaction's number."""
    other = ""
    if row.counterpart_id is not None and row.counterpart_id != member_id:
        other = f" <@{row.counterpart_id}>"
    elif row.counterpart is not None:
        other = f" the {row.counterpart}"
    more = f" and {row.others:,} more" if row.others and row.counterpart_id is None else ""
    why = f" · {escape_markdown(row.reason[:80])}" if row.reason else ""
    return (
        f"**{change(row.amount, row.currency)}** {row.kind.replace('_', ' ')}"
        f" {'from' if row.amount > 0 else 'to'}{other}{more} → {row.account} {row.balance:,}"
        f" · <t:{int(row.at.timestamp())}:R> · `{row.transaction_id}`{why}"
    )


def board(rows: Sequence[FortuneRow], kind: str, opener_id: int, absent: Collection[int]) -> Reply:
    """One page of a board with its three buttons. `absent`: members who left the guild."""
    title = "The richest" if kind == "net worth" else f"The richest · {kind}"
    if not rows:
        return Reply(embed=embed(title, "Nobody has anything here yet."))
    page = rows[0].page
    card = embed(title, lines(_board_line(row, row.member_id in absent) for row in rows))
    card.set_footer(text=f"Page {page:,}")
    return Reply(
        embed=card,
        buttons=(
            *turns("economy.richest", opener_id, kind, page=page, is_last=not rows[0].has_next),
            button("My page", "economy.richest", opener_id, kind, None, emoji="🙋"),
        ),
    )


def _board_line(row: FortuneRow, absent: bool) -> str:
    place = MEDALS.get(row.rank, f"**#{row.rank:,}**")
    return f"{place} {LEFT if absent else f'<@{row.member_id}>'} · {money(row.amount, row.currency)}"


BARS = "▁▂▃▄▅▆▇█"
NO_LIST = (
    "I cannot see who has which role: allow the bot the Server Members Intent in Discord's developer portal,"
    " or name the members one by one."
)


def changed(receipt: Receipt) -> Reply:
    """What a moderator sees after giving, taking or setting."""
    places = {"wallet": receipt.wallet, "bank": receipt.bank}
    there = "".join(
        f" The {place} now holds **{money(amount, receipt.currency)}**."
        for place, amount in places.items()
        if amount is not None
    )
    return Reply(
        f"<@{receipt.member_id}>: {change(receipt.amount, receipt.currency)}.{there}"
        f" Transaction `{receipt.transaction_id}`.",
        ephemeral=True,
    )


def many(outcome: Outcome, done: str) -> Reply:
    """What a moderator sees after something that concerns many; `done` says what it was."""
    return Reply(
        f"{done} {count(outcome.members, 'member')}, {money(outcome.amount, outcome.currency)} in all."
        f" Transaction `{outcome.transaction_id}`.",
        ephemeral=True,
    )


def not_allowed() -> Reply:
    """The bot may not see who has which role."""
    return Reply(NO_LIST, ephemeral=True)


def supply(rows: Sequence[SupplyRow]) -> Reply:
    """The money of the guild over time: a small picture, then a line a step, newest first."""
    if not rows:
        return Reply("No money has moved yet.", ephemeral=True)
    last = rows[-1]
    card = embed(
        "Money supply",
        f"`{sparkline([row.held for row in rows])}`\n"
        f"Members hold **{money(last.held, last.currency)}**.\n\n"
        f"{lines(_step(row) for row in reversed(rows))}",
    )
    return Reply(embed=card, ephemeral=True)


def _step(row: SupplyRow) -> str:
    """What was held at the end of a step, and what came and went within it: only what is not 0."""
    flows = {
        "minted": row.minted,
        "taxed": -row.taxed,
        "spent": -row.spent,
        "the house": -row.house,
    }
    parts = (f"{name} {change(amount, row.currency)}" for name, amount in flows.items() if amount)
    return " · ".join([f"{row.day.isoformat()} **{money(row.held, row.currency)}**", *parts])


def sparkline(values: Sequence[int]) -> str:
    """One bar a value, the lowest empty and the highest full; all the same in the middle."""
    low, high = min(values), max(values)
    if low == high:
        return BARS[len(BARS) // 2] * len(values)
    return "".join(BARS[(value - low) * (len(BARS) - 1) // (high - low)] for value in values)
