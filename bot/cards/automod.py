"""How automatic rules look."""

from collections.abc import Sequence

from nextcord.utils import escape_markdown

from bot.cards.text import count, embed, lines
from bot.cards.look import Look, card
from bot.records.automod import RuleRow, RuleTest

OUTCOMES = {
    "met": "🟥 would be met",
    "exempt": "🟨 would be met, but is exempt",
    "not met": "⬜ would not be met",
    "counts": "🔢 depends on what was written before",
}


def rules(rows: Sequence[RuleRow]) -> Reply:
    """All automatic rules."""
    if not rows:
        return Reply("There are no automatic rules yet. `/automod add` makes one.", ephemeral=True)
    return Reply(embed=embed("Automatic rules", lines(map(_rule, rows))), ephemeral=True)


def rule_set(row: RuleRow) -> Reply:
    """A rule that was made or changed."""
    return Reply(_rule(row), ephemeral=True)


def rule_removed(row: RuleRow) -> Reply:
    """A rule that is there no more."""
    return Reply(f"Removed: {_rule(row)}", ephemeral=True)


def tested(rows: Sequence[RuleTest]) -> Reply:
    """What the rules would make of a message."""
    if not rows:
        return Reply("There are no automatic rules yet. `/automod add` makes one.", ephemeral=True)
    text = lines(
        f"**{row.number}** {escape_markdown(row.looks_for)}{_off(row)}\n{OUTCOMES[row.outcome]}"
        for row in rows
    )
    card = embed("What the rules would make of it", text)
    card.set_footer(text="Nothing was done, and nothing is kept.")
    return Reply(embed=card, ephemeral=True)


def _rule(row: RuleRow) -> str:
    exempt = [f"<@&{role_id}>" for role_id in row.exempt_role_ids]
    exempt += [f"<#{channel_id}>" for channel_id in row.exempt_channel_ids]
    not_for = f" · not for {', '.join(exempt)}" if exempt else ""
    met = f" · met by {count(row.matches, 'message')}" if row.matches else ""
    return f"**{row.number}** {escape_markdown(row.looks_for)} → {row.leads_to}{not_for}{met}{_off(row)}"


def _off(row: RuleRow | RuleTest) -> str:
    return "" if row.enabled else " · *off*"
