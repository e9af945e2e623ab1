"""How roles for taking part look: their rules, and whom one would concern."""

from collections.abc import Sequence

from bot.cards import text
from bot.cards.look import Look, card
from bot.records.reports import RoleRehearsal, RoleRule
from bot.words import Words


@card
def rule_set(words: Words, row: RoleRule) -> Look:
    """A role for who takes part from now on."""
    return Look(f"{words('reports-role-set')}\n{_rule(words, row)}", ephemeral=True)


@card
def rule_removed(words: Words, role_id: int, was: bool) -> Look:
    """A role that is not for taking part any more, or was not."""
    key = "reports-role-removed" if was else "reports-role-none-there"
    return Look(words(key, role=text.role(role_id)), ephemeral=True)


@card
def rules(words: Words, rows: Sequence[RoleRule]) -> Look:
    """All roles for taking part."""
    if not rows:
        return Look(words("reports-no-roles"), ephemeral=True)
    told = text.lines(words, (_rule(words, row) for row in rows))
    return Look(embed=text.embed(words("reports-roles"), told), ephemeral=True)


@card
def rehearsed(words: Words, rule: RoleRule, row: RoleRehearsal) -> Look:
    """Whom a rule would concern, with what members did on the last days."""
    told = [
        _rule(words, rule),
        words("reports-role-members", count=row.members),
        words("reports-role-gain", count=row.gain),
        words("reports-role-lose", count=row.lose),
    ]
    if row.sample_ids:
        told.append(words("reports-role-first", members=words.all(map(text.member, row.sample_ids))))
    return Look(embed=text.embed(words("reports-role-rehearsal"), "\n".join(told)), ephemeral=True)


def _rule(words: Words, row: RoleRule) -> str:
    return words(
        f"reports-role-{row.metric}", role=text.role(row.role_id), threshold=row.threshold, days=row.days
    )
