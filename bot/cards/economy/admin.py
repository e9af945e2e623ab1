"""How what moderators do to money looks."""

from collections.abc import Sequence

from bot.cards.money import change, money
from bot.cards.text import count, embed, lines
from bot.interaction.reply import Reply
from bot.records.economy import Outcome, Receipt, SupplyRow

BARS = "▁▂▃▄▅▆▇█"
NO_LIST = (
    "I cannot see who has which role: allow the bot the Server Members Intent in Discord's developer portal,"
    " or name the members one by one."
)


def changed(receipt: Receipt | None) -> Reply:
    """What a moderator sees after giving, taking or setting."""
    if receipt is None:
        return Reply("Done.", ephemeral=True)
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


def many(outcome: Outcome | None, done: str) -> Reply:
    """What a moderator sees after something that concerns many; `done` says what it was."""
    if outcome is None:
        return Reply("Done.", ephemeral=True)
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
        return Reply("Done.", ephemeral=True)
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
    return " · ".join([f"<t:{int(row.at.timestamp())}:d> **{money(row.held, row.currency)}**", *parts])


def sparkline(values: Sequence[int]) -> str:
    """One bar a value, the lowest empty and the highest full; all the same in the middle."""
    low, high = min(values), max(values)
    if low == high:
        return BARS[len(BARS) // 2] * len(values)
    return "".join(BARS[(value - low) * (len(BARS) - 1) // (high - low)] for value in values)
