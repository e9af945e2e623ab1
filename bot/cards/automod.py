"""How automatic rules look, and what is told of what they do."""

from collections.abc import Callable, Sequence

import nextcord

from bot.cards.look import Look, card
from bot.cards.moderation.look import COLOURS, deed, from_server, written
from bot.cards.text import (
    MAX_ARGUMENT,
    MAX_DESCRIPTION,
    channel,
    cut,
    embed,
    lines,
    member,
    name,
    role,
)
from bot.records.automod import Aside, Deletion, RuleRow, RuleTest
from bot.words import Words

LEAST = 40
"""Characters that even the longest rule keeps of what it looks for."""
MOST_LOOKS = 600
OUTCOMES = {"met": "🟥", "exempt": "🟨", "not_met": "⬜", "counts": "🔢"}


@card
def rules(words: Words, rows: Sequence[RuleRow]) -> Look:
    """All automatic rules."""
    if not rows:
        return Look(words("automod-no-rules"), ephemeral=True)
    text = lines(words, _shared(rows, lambda row, most: _rule(words, row, most)))
    return Look(embed=embed(words("automod-rules"), text), ephemeral=True)


@card
def rule_set(words: Words, row: RuleRow) -> Look:
    """A rule that was made or changed."""
    return Look(_rule(words, row, MOST_LOOKS), ephemeral=True)


@card
def rule_removed(words: Words, row: RuleRow) -> Look:
    """A rule that is there no more."""
    return Look(
        words("automod-rule-removed", rule=cut(_rule(words, row, MOST_LOOKS), MAX_ARGUMENT)), ephemeral=True
    )


@card
def tested(words: Words, rows: Sequence[RuleTest]) -> Look:
    """What the rules would make of a message."""
    if not rows:
        return Look(words("automod-no-rules"), ephemeral=True)
    text = lines(words, _shared(rows, lambda row, most: _test(words, row, most)))
    shown = embed(words("automod-tested"), text)
    shown.set_footer(text=words("automod-only-tested"))
    return Look(embed=shown, ephemeral=True)


def _shared[Row](rows: Sequence[Row], line: Callable[[Row, int], str]) -> list[str]:
    """A line a row, each cut so that none takes the others' place."""
    share = MAX_DESCRIPTION // len(rows) - 1
    return [line(row, max(LEAST, share - len(line(row, 0)))) for row in rows]


def _rule(words: Words, row: RuleRow, most: int) -> str:
    exempt = [role(role_id) for role_id in row.exempt_role_ids]
    exempt += [channel(channel_id) for channel_id in row.exempt_channel_ids]
    parts = [f"**#{row.number}**", f"{_looks_for(words, row, most)} → {_leads_to(words, row)}"]
    if exempt:
        parts.append(words("automod-not-for", exempt=cut(words.all(exempt), MAX_ARGUMENT)))
    if row.matches:
        parts.append(words("automod-met-by", count=row.matches))
    return " · ".join([*parts, *_off(words, row)])


def _test(words: Words, row: RuleTest, most: int) -> str:
    line = " · ".join([f"**#{row.number}**", _looks_for(words, row, most), *_off(words, row)])
    return f"{line}\n{OUTCOMES[row.outcome]} {words(f'automod-outcome-{row.outcome}')}"


def _off(words: Words, row: RuleRow | RuleTest) -> list[str]:
    return [] if row.enabled else [words("automod-off")]


def _looks_for(words: Words, row: RuleRow | RuleTest, most: int) -> str:
    """What a rule looks for, such as: Links, except to example.org."""
    allowed = "-except" if row.allowed else ""
    said = words(
        f"automod-looks-{row.kind}{allowed}",
        threshold=row.threshold or 0,
        within=words.span(row.within) if row.within else "",
        words=cut(", ".join(name(word, 60) for word in row.words or ()), MAX_ARGUMENT),
        pattern=name(row.pattern or "", 200),
        allowed=cut(", ".join(name(item, 100) for item in row.allowed), MAX_ARGUMENT),
    )
    return cut(said, most)


def _leads_to(words: Words, row: RuleRow) -> str:
    """What a rule does, such as: delete, warn (1 point)."""
    does = [words("automod-deed-delete")] if row.deletes else []
    if row.action != "none":
        action = deed(words, row.action, row.duration)
        does.append(
            action
            if row.points is None
            else words("automod-deed-with-points", does=action, points=row.points)
        )
    return ", ".join(does) or words("automod-deed-nothing")


@card
def deleted(words: Words, row: Deletion) -> Look:
    """What a member is told of a message of theirs that a rule deleted."""
    shown = nextcord.Embed(
        title=words("automod-deleted"), description=_why(words, row), colour=COLOURS["warn"]
    )
    from_server(shown, row.guild_id, row.guild_name, row.guild_icon)
    return Look(embed=shown)


@card
def deletion(words: Words, row: Deletion) -> Look:
    """The same in the case log."""
    said = words("automod-deletion", member=member(row.member_id), channel=channel(row.channel_id))
    return Look(embed=nextcord.Embed(description=f"{said}\n{_why(words, row)}", colour=COLOURS["note"]))


def _why(words: Words, row: Deletion) -> str:
    if row.reason:
        return written(row.reason)
    kind = words(f"choice-automod-add-kind-{row.rule_kind}")
    return words("moderation-rule-met", rule=str(row.rule_number), kind=kind)


@card
def aside(words: Words, row: Aside) -> Look:
    """Rules that hold up a server's messages, and are set aside."""
    said = words(f"automod-aside-{row.cause}", server=name(row.guild_name, 100))
    return Look(f"⚠️ {said}\n{words('automod-aside-until')}")
