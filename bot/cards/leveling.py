"""How levels look: rank, leaderboard, history, rewards, multipliers."""

from collections.abc import Collection, Sequence
from decimal import Decimal

from nextcord.utils import escape_markdown

from bot.cards.buttons import button, turns
from bot.cards.text import LEFT, MEDALS, count, embed, lines
from bot.interaction.reply import Reply
from bot.records.leveling import (
    BoardRow,
    MultiplierRow,
    ResetResult,
    RewardRow,
    Standing,
    SyncResult,
    Verdict,
)

BAR_LENGTH = 14


def bar(progress: Decimal | float) -> str:
    """A progress bar of blocks with the percentage; full only when it is."""
    share = min(max(float(progress), 0.0), 1.0)
    filled = int(share * BAR_LENGTH)
    return f"{'▰' * filled}{'▱' * (BAR_LENGTH - filled)}  {int(share * 100)} %"


def rank(standing: Standing, member_id: int, name: str, icon_url: str | None, *, left: bool = False) -> Reply:
    """A member's level, XP and rank, with the way to the next level."""
    why = (button("Why?", "leveling.why", member_id, emoji="🔎"),) if standing.may_ask else ()
    if standing.rank is None:
        left_too = " and left the server" if left else ""
        return Reply(f"{escape_markdown(name)} has no XP yet{left_too}.", buttons=why)
    way, xp = "There is no higher level.", f"{standing.xp:,}"
    if standing.next_level_xp is not None:
        way = f"{standing.next_level_xp - standing.xp:,} XP to level {standing.level + 1:,}"
        xp += f" / {standing.next_level_xp:,}"
    card = embed(f"Level {standing.level:,}", f"{bar(standing.progress)}\n{way}")
    card.set_author(name=name, icon_url=icon_url)
    card.add_field(name="Rank", value=_rank(standing))
    if left:
        card.set_footer(text="Left the server")
    card.add_field(name="XP", value=xp)
    return Reply(embed=card, buttons=why)


def _rank(standing: Standing) -> str:
    if standing.rank is None:
        return "no rank without XP"
    return f"{MEDALS.get(standing.rank, '')} #{standing.rank:,} of {standing.members:,}".strip()


def board(rows: Sequence[BoardRow], period: str, opener_id: int, absent: Collection[int]) -> Reply:
    """One page of a leaderboard with its three buttons. `absent`: members who left the guild."""
    title = "Leaderboard" if period == "all time" else f"Leaderboard · {period}"
    if not rows:
        return Reply(embed=embed(title, "Nobody has earned XP here yet. Write something, then look again."))
    page, pages, members = rows[0].page, rows[0].pages, rows[0].members
    card = embed(title, lines(_board_line(row, row.member_id in absent) for row in rows))
    card.set_footer(text=f"Page {page:,} of {pages:,} · {count(members, 'member')}")
    return Reply(
        embed=card,
        buttons=(
            *turns("leveling.board", opener_id, period, page=page, is_last=page >= pages),
            button("My page", "leveling.board", opener_id, period, None, emoji="🙋"),
        ),
    )


def _board_line(row: BoardRow, absent: bool) -> str:
    place = MEDALS.get(row.rank, f"**#{row.rank:,}**")
    return f"{place} {LEFT if absent else f'<@{row.member_id}>'} · level {row.level:,} · {row.xp:,} XP"


def changed(standing: Standing) -> Reply:
    """What a moderator sees after giving, taking or setting XP."""
    return Reply(
        f"<@{standing.member_id}> now has **{standing.xp:,} XP**: "
        f"level {standing.level:,}, {_rank(standing)}.",
        ephemeral=True,
    )


def reset(result: ResetResult) -> Reply:
    """What a moderator sees after a reset."""
    return Reply(f"Done: {count(result.members, 'member')} lost {result.xp:,} XP in all.", ephemeral=True)


def why(verdicts: Sequence[Verdict], member_id: int) -> Reply:
    """The latest grants and refusals of a member, newest first, for one pair of eyes."""
    if not verdicts:
        return Reply(f"Nothing is known of <@{member_id}> yet: no XP given, none refused.", ephemeral=True)
    rows = (
        f"{_sign(verdict)} <t:{int(verdict.at.timestamp())}:R> {verdict.explanation}" for verdict in verdicts
    )
    return Reply(embed=embed("Why this much XP?", f"<@{member_id}>\n\n{lines(rows)}"), ephemeral=True)


def _sign(verdict: Verdict) -> str:
    return "✅" if verdict.granted else "➖"


def rewards(rows: Sequence[RewardRow]) -> Reply:
    """All reward roles."""
    if not rows:
        return Reply("There are no reward roles yet. `/rewards add` makes one.", ephemeral=True)
    text = lines(
        f"Level **{row.level:,}** · <@&{row.role_id}> · {count(row.members, 'member')}" for row in rows
    )
    return Reply(embed=embed("Reward roles", text), ephemeral=True)


def reward_set(row: RewardRow) -> Reply:
    """A reward role that was added or moved to another level."""
    return Reply(
        f"<@&{row.role_id}> is now the reward for level {row.level:,}, "
        f"which {count(row.members, 'member has', 'members have')} reached.",
        ephemeral=True,
    )


def reward_removed(row: RewardRow) -> Reply:
    """A role that is no reward any more."""
    return Reply(f"<@&{row.role_id}> is no longer the reward for level {row.level:,}.", ephemeral=True)


def synced(result: SyncResult) -> Reply:
    """How much a resync will change."""
    return Reply(
        f"Looked at {count(result.members, 'member')}: {count(result.effects, 'role change')} on the way.",
        ephemeral=True,
    )


def multipliers(rows: Sequence[MultiplierRow]) -> Reply:
    """All factors."""
    if not rows:
        return Reply("There are no multipliers: every channel and role counts once.", ephemeral=True)
    return Reply(
        embed=embed("Multipliers", lines(f"{_target(row)} × **{_factor(row)}**" for row in rows)),
        ephemeral=True,
    )


def multiplier_set(row: MultiplierRow) -> Reply:
    """A factor that was set."""
    return Reply(f"{_target(row)} now counts × **{_factor(row)}**.", ephemeral=True)


def _factor(row: MultiplierRow) -> str:
    """2 for 2.00, 0.5 for 0.50."""
    return f"{row.factor.normalize():f}"


def _target(row: MultiplierRow) -> str:
    return f"<@&{row.target_id}>" if row.kind == "role" else f"<#{row.target_id}>"
