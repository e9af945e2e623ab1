"""How claims look."""

from collections.abc import Sequence

import nextcord
from nextcord.utils import escape_markdown

from bot.cards.money import money
from bot.cards.text import count, embed, lines, span
from bot.interaction.reply import Reply
from bot.records.app import Suggestion
from bot.records.income import ClaimResult, ClaimRow, ClaimRule

MOST_CHOICE = 100
"""Discord's limit for the name of a suggestion."""


def claimed(row: ClaimResult) -> Reply:
    """What a claim paid."""
    text = f"<@{row.member_id}> got **{money(row.amount, row.currency)}**"
    text += f", {money(row.bonus, row.currency)} of it for the streak." if row.bonus else "."
    if row.streak:
        text += f"\n🔥 {count(row.streak, 'day')} in a row"
        text += " – your best yet!" if 1 < row.streak == row.best_streak else f" (best: {row.best_streak:,})"
    card = embed(f"🎁 {escape_markdown(row.claim)}", f"{text}\n⏳ Again {_when(row.next_at.timestamp())}")
    if row.wallet is not None:
        card.set_footer(text=f"In the wallet: {row.wallet:,}")
    return Reply(embed=card)


def _when(timestamp: float) -> str:
    return f"<t:{int(timestamp)}:R>"


def claims(rows: Sequence[ClaimRow]) -> Reply:
    """What a member can claim, and when."""
    if not rows:
        return Reply("There is nothing to claim in this server.", ephemeral=True)
    return Reply(embed=embed("Claims", lines(_line(row) for row in rows)), ephemeral=True)


def _line(row: ClaimRow) -> str:
    parts = [f"**{escape_markdown(row.name)}**", _amounts(row)]
    if not row.allowed:
        sign = "🔒"
        parts.append(f"takes <@&{row.required_role_id}>")
    elif row.next_at is not None:
        sign = "⏳"
        parts.append(_when(row.next_at.timestamp()))
    else:
        sign = "✅"
        parts.append("ready")
    if row.streak:
        parts.append(f"🔥 {row.streak:,} (best: {row.best_streak:,})")
    return f"{sign} {' · '.join(parts)}"


def _amounts(row: ClaimRow | ClaimRule) -> str:
    if row.amount_min == row.amount_max:
        return money(row.amount_max, row.currency)
    return f"{row.amount_min:,} to {money(row.amount_max, row.currency)}"


def choice(row: ClaimRow) -> Suggestion:
    """One line of the suggestions, in plain text."""
    state = "" if row.allowed and row.next_at is None else " (not now)"
    label = nextcord.utils.remove_markdown(f"{row.name}{state}")[:MOST_CHOICE] or row.name
    return Suggestion(row.name, label)


def rule_set(rule: ClaimRule) -> Reply:
    """A claim that was made or changed."""
    who = f"members with <@&{rule.required_role_id}>" if rule.required_role_id else "everybody"
    name, often = escape_markdown(rule.name), f"once in {span(rule.cooldown)}"
    return Reply(f"**{name}** now brings {who} {_amounts(rule)}, {often}.", ephemeral=True)


def rule_removed(rule: ClaimRule) -> Reply:
    """A claim that is no more."""
    return Reply(f"**{escape_markdown(rule.name)}** cannot be claimed any more.", ephemeral=True)
