"""How claims look."""

from collections.abc import Sequence

from bot.cards.look import Look, card
from bot.cards.text import embed, lines, member, moment, name, plain, role
from bot.records.app import Suggestion
from bot.records.income import ClaimResult, ClaimRow, ClaimRule
from bot.words import Words

MOST_CHOICE = 100
"""Discord's limit for the name of a suggestion."""


@card
def claimed(words: Words, row: ClaimResult) -> Look:
    """What a claim paid."""
    said = [
        words("income-claimed", member=member(row.member_id), amount=words.money(row.amount, row.currency))
    ]
    if row.bonus:
        said.append(words("income-claimed-bonus", bonus=words.money(row.bonus, row.currency)))
    if row.streak:
        best = "income-streak-best" if 1 < row.streak == row.best_streak else "income-streak"
        said.append(f"🔥 {words(best, days=row.streak, best=row.best_streak)}")
    said.append(f"⏳ {words('again', moment=moment(row.next_at, 'R'))}")
    shown = embed(f"🎁 {_title(words, row.claim)}", "\n".join(said))
    if row.wallet is not None:
        shown.set_footer(text=words("income-wallet", amount=words.money(row.wallet, row.currency)))
    return Look(embed=shown)


@card
def claims(words: Words, rows: Sequence[ClaimRow]) -> Look:
    """What a member can claim, and when."""
    if not rows:
        return Look(words("income-no-claims"), ephemeral=True)
    text = lines(words, (_line(words, row) for row in rows))
    return Look(embed=embed(words("income-claims"), text), ephemeral=True)


def _line(words: Words, row: ClaimRow) -> str:
    parts = [f"**{_title(words, row.name)}**", _amounts(words, row)]
    if not row.allowed and row.required_role_id is not None:
        sign = "🔒"
        parts.append(words("needs-role", role=role(row.required_role_id)))
    elif row.next_at is not None:
        sign = "⏳"
        parts.append(moment(row.next_at, "R"))
    else:
        sign = "✅"
        parts.append(words("income-ready"))
    if row.streak:
        parts.append(f"🔥 {words('income-streak', days=row.streak, best=row.best_streak)}")
    return f"{sign} {' · '.join(parts)}"


def _title(words: Words, claim: str) -> str:
    """What a claim is called: its own name, but for those that are built in."""
    built_in = {"daily": "income-daily", "work": "income-work"}.get(claim)
    return words(built_in) if built_in else name(claim)


def _amounts(words: Words, row: ClaimRow | ClaimRule) -> str:
    most = words.money(row.amount_max, row.currency)
    if row.amount_min == row.amount_max:
        return most
    return words("from-to", least=words.number(row.amount_min), most=most)


def choice(words: Words, row: ClaimRow) -> Suggestion:
    """One line of the suggestions, in plain text."""
    is_ready = row.allowed and row.next_at is None
    label = plain(row.name, MOST_CHOICE // 2)
    return Suggestion(row.name, label if is_ready else words("income-not-now", claim=label))


@card
def rule_set(words: Words, rule: ClaimRule) -> Look:
    """A claim that was made or changed."""
    said = words(
        "income-rule-set",
        claim=name(rule.name),
        who=role(rule.required_role_id) if rule.required_role_id else words("everybody"),
        amount=_amounts(words, rule),
        cooldown=words.span(rule.cooldown),
    )
    return Look(said, ephemeral=True)


@card
def rule_removed(words: Words, rule: ClaimRule) -> Look:
    """A claim that is no more."""
    return Look(words("income-rule-removed", claim=name(rule.name)), ephemeral=True)
