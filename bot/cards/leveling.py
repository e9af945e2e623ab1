"""How levels look: rank, leaderboard, history, rewards, multipliers, and the announcement of a level."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from decimal import Decimal
from math import ceil

from bot.cards import voice
from bot.cards.buttons import button, turns
from bot.cards.look import Look, card
from bot.cards.text import MEDALS, channel, embed, lines, member, moment, name, plain, role, written
from bot.pictures import members
from bot.pictures.portrait import Face, Portrait
from bot.records.leveling import (
    BoardRow,
    LevelUp,
    MultiplierRow,
    ResetResult,
    RewardRow,
    Standing,
    SyncResult,
    Verdict,
)
from bot.records.pictures import Style
from bot.records.voice import Verdict as VoiceVerdict
from bot.words import Words

BAR_LENGTH = 14


def bar(words: Words, progress: Decimal) -> str:
    """A progress bar of blocks with the percentage; full only when it is."""
    share = min(max(progress, Decimal(0)), Decimal(1))
    filled = int(share * BAR_LENGTH)
    return f"{'▰' * filled}{'▱' * (BAR_LENGTH - filled)}  {words.percent(Decimal(int(share * 100)))}"


@card
def rank(
    words: Words,
    standing: Standing,
    member_id: int,
    name_shown: str,
    icon_url: str | None,
    *,
    left: bool = False,
    style: Style | None = None,
    avatar_url: str | None = None,
) -> Look:
    """A member's level, XP and rank, with the way to the next level."""
    asks = button(words("leveling-why"), "leveling.why", member_id, emoji="🔎")
    why = (asks,) if standing.may_ask else ()
    if standing.rank is None:
        none = "leveling-no-xp-left" if left else "leveling-no-xp"
        return Look(words(none, member=name(name_shown)), buttons=why)
    way = _way(words, standing)
    shown = embed(
        words("leveling-level", level=standing.level),
        f"{bar(words, standing.progress)}\n{way}",
    )
    shown.set_author(name=plain(name_shown), icon_url=icon_url)
    shown.add_field(name=words("leveling-rank"), value=_place(words, standing))
    shown.add_field(name=words("leveling-total"), value=words.number(standing.xp))
    if left:
        shown.set_footer(text=words("leveling-left"))
    picture = None
    if style is not None:
        face = Face(name_shown, avatar_url)
        picture = members.rank(words, style, standing, face, way, left=left)
    return Look(embed=shown, picture=picture, buttons=why)


def _way(words: Words, standing: Standing) -> str:
    """The XP within the level, as the bar shows them."""
    if standing.next_level_xp is None:
        return words("leveling-last-level")
    return words(
        "leveling-way",
        xp=standing.xp - standing.level_xp,
        needed=standing.next_level_xp - standing.level_xp,
        next=standing.level + 1,
    )


def _place(words: Words, standing: Standing) -> str:
    if standing.rank is None:
        return words("leveling-no-rank")
    place = words("leveling-place", rank=standing.rank, members=standing.members)
    return f"{MEDALS.get(standing.rank, '')} {place}".strip()


@card
def board(
    words: Words,
    rows: Sequence[BoardRow],
    period: str,
    opener_id: int,
    absent: Mapping[int, str | None],
    *,
    style: Style | None = None,
    faces: Mapping[int, Face] | None = None,
) -> Look:
    """One page of a leaderboard with its three buttons. `absent`: who left, and their names where known.

    It is a picture where Discord has told the faces of those who are here.
    """
    title = words("leveling-board")
    if period != "all time":
        title += f" · {words(f'choice-leaderboard-period-{period.replace(" ", "-")}')}"
    if not rows:
        return Look(embed=embed(title, words("leveling-board-empty")))
    page, pages = rows[0].page, rows[0].pages
    shown = embed(title, lines(words, (_board_line(words, row, absent) for row in rows)))
    where = words("page-of", page=page, pages=pages)
    shown.set_footer(text=f"{where} · {words('leveling-members', count=rows[0].members)}")
    picture = None
    if style is not None and style.boards and faces is not None:
        known = {who: Face(told, None) for who, told in absent.items() if told} | dict(faces)
        picture = members.board(words, style, rows, title, opener_id, faces=known)
    return Look(
        embed=shown,
        picture=picture,
        buttons=(
            *turns(words, "leveling.board", opener_id, period, page=page, is_last=page >= pages),
            button(words("leveling-my-page"), "leveling.board", opener_id, period, None, emoji="🙋"),
        ),
    )


def _board_line(words: Words, row: BoardRow, absent: Mapping[int, str | None]) -> str:
    place = MEDALS.get(row.rank) or f"**#{words.number(row.rank)}**"
    who = member(row.member_id)
    if row.member_id in absent:
        known = absent[row.member_id]
        who = name(known) if known else words("left-the-server")
    return words("leveling-board-line", place=place, member=who, level=row.level, xp=row.xp)


@card
def changed(words: Words, standing: Standing) -> Look:
    """What a moderator sees after giving, taking or setting XP."""
    key = "leveling-changed" if standing.rank is not None else "leveling-changed-unranked"
    said = words(
        key,
        member=member(standing.member_id),
        xp=standing.xp,
        level=standing.level,
        place=_place(words, standing),
    )
    return Look(said, ephemeral=True)


@card
def reset(words: Words, result: ResetResult) -> Look:
    """What a moderator sees after a reset."""
    return Look(words("leveling-reset", count=result.members, xp=result.xp), ephemeral=True)


@card
def why(
    words: Words, verdicts: Sequence[Verdict], member_id: int, in_voice: VoiceVerdict | None = None
) -> Look:
    """The latest grants and refusals of a member, newest first, and today's voice, for one pair of eyes."""
    who = member(member_id)
    spoken = voice.verdict(words, in_voice) if in_voice else None
    if not verdicts and not spoken:
        return Look(words("leveling-why-unknown", member=who), ephemeral=True)
    text = lines(words, (_verdict(words, verdict) for verdict in verdicts))
    shown = embed(words("leveling-why-title"), f"{who}\n\n{text}")
    if spoken:
        shown.add_field(name=words("voice-why-title"), value=spoken, inline=False)
    return Look(embed=shown, ephemeral=True)


def _verdict(words: Words, verdict: Verdict) -> str:
    sign = "✅" if verdict.granted else "➖"
    said = words(
        f"leveling-verdict-{verdict.rule}",
        xp=words.signed(verdict.amount),
        channel=channel(verdict.channel_id) if verdict.channel_id else "",
        actor=member(verdict.actor_id) if verdict.actor_id else words("leveling-operator"),
        wait=words.span(_whole(verdict.retry_at - verdict.at)) if verdict.retry_at else "",
    )
    factors = " ".join(_factors(words, verdict)) if verdict.rule in {"message", "voice"} else None
    parts = [moment(verdict.at, "R"), said, factors, written(verdict.reason or "")]
    return f"{sign} {' · '.join(filter(None, parts))}"


def _whole(rest: timedelta) -> timedelta:
    """In whole seconds, never less than there are."""
    return timedelta(seconds=ceil(rest.total_seconds()))


def _factors(words: Words, verdict: Verdict) -> Iterator[str]:
    """How a message's XP came about, where they were multiplied: 22 × 2 (channel) × 1.5 (role)."""
    factors = [
        words(key, factor=words.number(factor.normalize()))
        for key, factor in (
            ("leveling-factor-channel", verdict.channel_factor),
            ("leveling-factor-role", verdict.role_factor),
        )
        if factor is not None and factor != 1
    ]
    if factors and verdict.base is not None:
        yield words.number(verdict.base)
        yield from factors


@card
def rewards(words: Words, rows: Sequence[RewardRow]) -> Look:
    """All reward roles."""
    if not rows:
        return Look(words("leveling-no-rewards"), ephemeral=True)
    text = lines(
        words,
        (
            words("leveling-reward", level=row.level, role=role(row.role_id), count=row.members)
            for row in rows
        ),
    )
    return Look(embed=embed(words("leveling-rewards"), text), ephemeral=True)


@card
def reward_set(words: Words, row: RewardRow) -> Look:
    """A reward role that was added or moved to another level."""
    said = words("leveling-reward-set", role=role(row.role_id), level=row.level, count=row.members)
    return Look(said, ephemeral=True)


@card
def reward_removed(words: Words, row: RewardRow) -> Look:
    """A role that is no reward any more."""
    return Look(words("leveling-reward-removed", role=role(row.role_id), level=row.level), ephemeral=True)


@card
def synced(words: Words, result: SyncResult) -> Look:
    """How much a resync will change."""
    if result.effects is None:
        return Look(words("leveling-syncing", count=result.members), ephemeral=True)
    said = [
        words("leveling-synced", count=result.members),
        words("leveling-synced-changes", count=result.effects),
    ]
    return Look(" ".join(said), ephemeral=True)


@card
def multipliers(words: Words, rows: Sequence[MultiplierRow]) -> Look:
    """All factors."""
    if not rows:
        return Look(words("leveling-no-multipliers"), ephemeral=True)
    text = lines(words, (f"{_target(row)} × **{_factor(words, row)}**" for row in rows))
    return Look(embed=embed(words("leveling-multipliers"), text), ephemeral=True)


@card
def multiplier_set(words: Words, row: MultiplierRow) -> Look:
    """A factor that was set."""
    effect = {Decimal(0): "none", Decimal(1): "usual"}.get(row.factor, "more")
    key = "leveling-role-factor" if row.kind == "role" else "leveling-channel-factor"
    said = words(key, effect=effect, target=_target(row), factor=_factor(words, row))
    return Look(said, ephemeral=True)


def _factor(words: Words, row: MultiplierRow) -> str:
    """2 for 2.00, 0.5 for 0.50."""
    return words.number(row.factor.normalize())


def _target(row: MultiplierRow) -> str:
    return role(row.target_id) if row.kind == "role" else channel(row.target_id)


@card
def level_up(words: Words, row: LevelUp) -> Look:
    """The announcement of a level: in the guild's own words, if it has any."""
    portrait = None
    if row.picture:
        portrait = Portrait(row.member_id, lambda style, face: members.level_up(words, style, row, face))
    if row.text is not None:
        return Look(row.text, portrait=portrait)
    said = words(
        "leveling-level-up-roles" if row.role_ids else "leveling-level-up",
        member=member(row.member_id),
        level=row.level,
        roles=words.all(map(role, row.role_ids)),
    )
    return Look(f"🎉 {said}", portrait=portrait)
