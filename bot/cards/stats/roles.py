"""How roles for taking part look: their rules, and whom one would concern."""

from collections.abc import Sequence

from bot.cards import text
from bot.cards.look import Look, card
from bot.records.stats import RoleRehearsal, RoleRule
from bot.words import Words


@card
def rule_set(words: Words, row: RoleRule) -> Look:
    """A role for who takes part from now on."""
    return Look(f"{words('stats-role-set')}\n{_rule(words, row)}", ephemeral=True)


@card
def rule_removed(words: Words, role_id: int, was: bool) -> Look:
    """A role that is not for taking part any more, or was not."""
    key = "stats-role-removed" if was else "stats-role-none-there"
    return Look(words(key, role=text.role(role_id)), ephemeral=True)


@card
def rules(words: Words, rows: Sequence[RoleRule]) -> Look:
    """All roles for taking part."""
    if not rows:
        return Look(words("stats-no-roles"), ephemeral=True)
    told = text.lines(words, (_rule(words, row) for row in rows))
    return Look(embed=text.embed(words("stats-roles"), told), ephemeral=True)


@card
def rehearsed(words: Words, rule: RoleRule, row: RoleRehearsal) -> Look:
    """Whom a rule would concern, with what members did on the last days."""
    told = [
        _rule(words, rule),
        words("stats-role-members", count=row.members),
        words("stats-role-gain", count=row.gain),
        words("stats-role-lose", count=row.lose),
    ]
    if row.sample_ids:
        told.append(words("stats-role-first", members=words.all(map(text.member, row.sample_ids))))
    return Look(embed=text.embed(words("stats-role-rehearsal"), "\n".join(told)), ephemeral=True)


def _rule(words: Words, row: RoleRule) -> str:
    return words(
        f"stats-role-{row.metric}", role=text.role(row.role_id), threshold=row.threshold, days=row.days
    )
