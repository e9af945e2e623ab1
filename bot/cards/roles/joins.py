"""How roles look that come with a join or a return, and that one is not given any more."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from bot.cards.buttons import button
from bot.cards.look import Button, Look, card
from bot.cards.text import embed, lines, member, name, role
from bot.records.roles import AutoroleRow, Notice, Rehearsal, StickyRow
from bot.words import Words

MOST_NAME = 100


@card
def autorole_set(words: Words, row: AutoroleRow) -> Look:
    """A role for who joins, as it is now."""
    said = words("roles-autorole-set", role=role(row.role_id))
    here = _for_those_here(words, row.role_id, row.audience)
    return Look(f"{said}\n{_autorole(words, row)}", buttons=(here,), ephemeral=True)


@card
def autorole_dropped(words: Words, role_id: int) -> Look:
    """A role that who joins does not get any more."""
    return Look(words("roles-autorole-dropped", role=role(role_id)), ephemeral=True)


@card
def autoroles(words: Words, rows: Sequence[AutoroleRow]) -> Look:
    """All roles for who joins."""
    if not rows:
        return Look(words("roles-no-autoroles"), ephemeral=True)
    text = lines(words, (_autorole(words, row) for row in rows))
    return Look(embed=embed(words("roles-autoroles"), text), ephemeral=True)


def _autorole(words: Words, row: AutoroleRow) -> str:
    return " · ".join([role(row.role_id), *_terms(words, row)])


def _terms(words: Words, row: AutoroleRow) -> Iterator[str]:
    yield words(f"roles-audience-{row.audience}")
    if row.delay > timedelta():
        yield words("roles-after", duration=words.span(row.delay))
    if not row.after_screening:
        yield words("roles-before-screening")
    if row.flaw is not None:
        yield _flawed(words, row.flaw)


@card
def rehearsed(words: Words, row: Rehearsal, role_id: int | None, audience: str) -> Look:
    """Who is here and would have got a role that is for who joins."""
    what = role(role_id or 0)
    if not row.members:
        return Look(words("roles-autorole-nobody", role=what), ephemeral=True)
    said = words(
        "roles-autorole-rehearsed", role=what, count=row.members, first=words.all(map(member, row.first_ids))
    )
    here = _for_those_here(words, role_id or 0, audience)
    return Look(embed=embed(words("roles-rehearsal"), said), buttons=(here,), ephemeral=True)


def _for_those_here(words: Words, role_id: int, audience: str) -> Button:
    """Rehearses a job that gives it to those who are here already."""
    return button(words("roles-autorole-here"), "leveling.draft_role_job", role_id, audience)


@card
def sticky_set(words: Words, role_id: int) -> Look:
    """A role that comes back from now on."""
    return Look(words("roles-sticky-set", role=role(role_id)), ephemeral=True)


@card
def sticky_dropped(words: Words, role_id: int) -> Look:
    """A role that comes back no longer."""
    return Look(words("roles-sticky-dropped", role=role(role_id)), ephemeral=True)


@card
def sticky_roles(words: Words, rows: Sequence[StickyRow]) -> Look:
    """All roles that come back."""
    if not rows:
        return Look(words("roles-no-sticky"), ephemeral=True)
    text = lines(
        words,
        (" · ".join([role(row.role_id), *([_flawed(words, row.flaw)] if row.flaw else [])]) for row in rows),
    )
    return Look(embed=embed(words("roles-sticky"), text), ephemeral=True)


@card
def notice(words: Words, row: Notice) -> Look:
    """A role that is not given any more, and where it was: for those who run the server."""
    uses = words.all(words.find(f"roles-use-{use}") or use for use in row.uses)
    said = words(
        f"roles-notice-{row.flaw}", role=role(row.role_id), name=name(row.role_name, MOST_NAME), uses=uses
    )
    return Look(embed=embed(words("roles-notice"), said))


def _flawed(words: Words, flaw: str) -> str:
    return f"⚠️ {words(f'roles-flaw-{flaw}')}"
