"""How the roles of members look: given, taken, denied, why they are worn, and who wore them when."""

from collections.abc import Sequence
from datetime import UTC, datetime

from bot.cards.buttons import turns
from bot.cards.look import Button, Look, card
from bot.cards.reason import because
from bot.cards.text import embed, lines, member, moment, name, role, written
from bot.records.roles import DenialRow, DenialsRow, GivenRow, HistoryRow, Refusal, WearersRow, WhyRow
from bot.words import Words

MOST_NAME = 100
MOST_ERROR = 200


@card
def given(words: Words, row: GivenRow, member_id: int) -> Look:
    """A role that was given, until when, and for how long other reasons let it be worn."""
    who, what = member(member_id), role(row.role_id)
    if row.until is None:
        return Look(words("roles-given", member=who, role=what), ephemeral=True)
    said = [words("roles-given-until", member=who, role=what, moment=moment(row.until))]
    if row.worn_until is None:
        said.append(words("roles-worn-on"))
    elif row.worn_until != row.until:
        said.append(words("roles-worn-until", moment=moment(row.worn_until)))
    return Look(" ".join(said), ephemeral=True)


@card
def taken(words: Words, reasons: int, member_id: int, role_id: int | None) -> Look:
    """A role that was taken, and how many reasons count no longer."""
    said = words("roles-was-taken", member=member(member_id), role=_role(role_id), count=reasons)
    return Look(said, ephemeral=True)


@card
def refused(words: Words, row: Refusal) -> Look:
    """For a moderator: what they decided about a role Discord did not do."""
    who, what = member(row.member_id), name(row.role_name, MOST_NAME)
    key = "roles-refused-given" if row.is_given else "roles-refused-taken"
    said = [words(key, member=who, name=what, server=name(row.guild_name))]
    if row.error:
        answer = name(row.error, MOST_ERROR) + (f" ({row.code})" if row.code else "")
        said.append(words("discord-refused-answer", answer=answer))
    return Look("\n".join(said))


@card
def denied(words: Words, row: DenialRow) -> Look:
    """A role that a member must not wear from now on."""
    who, what = member(row.member_id), role(row.role_id)
    if row.until is None:
        return Look(words("roles-denied", member=who, role=what), ephemeral=True)
    said = words("roles-denied-until", member=who, role=what, moment=moment(row.until))
    return Look(said, ephemeral=True)


@card
def allowed(words: Words, row: DenialRow) -> Look:
    """A denial that was lifted."""
    said = words("roles-allowed", member=member(row.member_id), role=role(row.role_id))
    return Look(said, ephemeral=True)


@card
def denials(words: Words, rows: Sequence[DenialsRow], role_id: int | None) -> Look:
    """A page of what is denied to whom."""
    if not rows:
        none = words("roles-no-denials") if role_id is None else words("roles-not-denied", role=role(role_id))
        return Look(none, ephemeral=True)
    shown = embed(words("roles-denials"), lines(words, (_denial(words, row) for row in rows)))
    return Look(
        embed=shown,
        buttons=_turns(words, "roles.denials", role_id, page=rows[0].page, pages=rows[0].pages),
        ephemeral=True,
    )


def _denial(words: Words, row: DenialsRow) -> str:
    parts = [
        f"{member(row.member_id)} {role(row.role_id)}",
        words("roles-by", actor=member(row.actor_id)) if row.actor_id else None,
        words("roles-since", moment=moment(row.since)),
        words("roles-until", moment=moment(row.until)) if row.until else None,
        written(row.reason or ""),
    ]
    return " · ".join(filter(None, parts))


@card
def wearers(words: Words, rows: Sequence[WearersRow], role_id: int | None) -> Look:
    """A page of who wore a role at a time."""
    if not rows:
        return Look(words("roles-no-wearers", role=_role(role_id)), ephemeral=True)
    first = rows[0]
    head = words("roles-wearers", role=_role(role_id), count=first.wearers, moment=moment(first.at))
    text = lines(words, [head, "", *(f"{member(row.member_id)} · {_time(words, row)}" for row in rows)])
    second = int(first.at.timestamp())
    return Look(
        embed=embed(words("roles-wearers-title"), text),
        buttons=_turns(words, "roles.wearers", role_id, second, page=first.page, pages=first.pages),
        ephemeral=True,
    )


def moment_of(second: int) -> datetime:
    """The time that a button of a page of wearers holds; ValueError for one that only a forged one holds."""
    try:
        return datetime.fromtimestamp(second, UTC)
    except (OverflowError, OSError) as error:
        raise ValueError("no time") from error


@card
def history(words: Words, rows: Sequence[HistoryRow], member_id: int, role_id: int | None) -> Look:
    """A page of what a member wore, and when."""
    who = member(member_id)
    if not rows:
        return Look(words("roles-no-history", member=who), ephemeral=True)
    text = lines(words, [who, "", *(_worn(words, row) for row in rows)])
    first = rows[0]
    return Look(
        embed=embed(words("roles-history-title"), text),
        buttons=_turns(words, "roles.history", member_id, role_id, page=first.page, pages=first.pages),
        ephemeral=True,
    )


def _worn(words: Words, row: HistoryRow) -> str:
    parts = [
        role(row.role_id),
        _time(words, row),
        words("reason-roles-left") if row.has_left else None,
        ", ".join(_source(words, source) for source in row.sources),
    ]
    return " · ".join(filter(None, parts))


def _time(words: Words, row: WearersRow | HistoryRow) -> str:
    if row.until_at is None:
        return words("roles-since", moment=moment(row.from_at))
    return words("roles-from-until", start=moment(row.from_at), end=moment(row.until_at))


def _turns(words: Words, function: str, *arguments: int | None, page: int, pages: int) -> tuple[Button, ...]:
    """Nothing to turn where there is one page."""
    return turns(words, function, *arguments, page=page, is_last=page >= pages) if pages > 1 else ()


def _role(role_id: int | None) -> str:
    return role(role_id or 0)


# --------------------------------------------------------------------------- why


@card
def why(words: Words, rows: Sequence[WhyRow], member_id: int) -> Look:
    """Every reason and denial, those that count first, for one pair of eyes."""
    who = member(member_id)
    if not rows:
        return Look(words("roles-why-none", member=who), ephemeral=True)
    text = lines(words, (_line(words, row) for row in rows))
    return Look(embed=embed(words("roles-why-title"), f"{who}\n\n{text}"), ephemeral=True)


def _line(words: Words, row: WhyRow) -> str:
    parts = [
        f"{_sign(row)} {role(row.role_id)}",
        _source(words, row.source),
        written(because(words, row.note)),
        words("roles-by", actor=member(row.actor_id)) if row.actor_id else None,
        words("roles-since", moment=moment(row.since)),
        _end(words, row),
    ]
    return " · ".join(filter(None, parts))


def _sign(row: WhyRow) -> str:
    if not row.counts:
        return "➖"
    return "⛔" if row.is_denial else "✅"


def _source(words: Words, source: str) -> str:
    return words.find(f"roles-source-{source}") or source


def _end(words: Words, row: WhyRow) -> str | None:
    if row.is_denial and row.ended_at:
        key = "roles-lifted-by" if row.taken_by else "roles-lifted"
        return words(key, actor=_actor(row), moment=moment(row.ended_at))
    if row.taken_at:
        key = "roles-taken-by" if row.taken_by else "roles-taken"
        said = words(key, actor=_actor(row), moment=moment(row.taken_at))
        return f"{said} ({written(because(words, row.end_note))})" if row.end_note else said
    if row.ended_at:
        over = words("roles-over", moment=moment(row.ended_at))
        return f"{over} ({written(because(words, row.end_note))})" if row.end_note else over
    return words("roles-until", moment=moment(row.until)) if row.until else None


def _actor(row: WhyRow) -> str:
    return member(row.taken_by) if row.taken_by else ""
