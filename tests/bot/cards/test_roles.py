"""How roles look: reasons, denials and joins."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.cards.drawing import draw
from bot.cards.look import Look
from bot.cards.roles import joins, members
from bot.records.rolejobs import Rehearsal
from bot.records.roles import (
    AutoroleRow,
    DenialRow,
    DenialsRow,
    GivenRow,
    HistoryRow,
    Refusal,
    StickyRow,
    WearersRow,
    WhyRow,
)
from bot.words import Words

ENGLISH, GERMAN = Words("en-US"), Words("de")

SINCE = datetime(2026, 1, 1, tzinfo=UTC)
LATER = SINCE + timedelta(days=7)


def ids(look: Look) -> list[str]:
    return [str(one.custom_id) for one in look.buttons if not one.disabled]


def said(look: Look) -> str:
    return str(look.embed.description) if look.embed else str(look.content)


# --------------------------------------------------------------------------- why


def row(source: str = "shop", **fields: object) -> WhyRow:
    blank = dict.fromkeys(
        ("ref", "note", "actor_id", "until", "taken_at", "taken_by", "ended_at", "end_note"),
    )
    usual = {"role_id": 201, "source": source, "since": SINCE, "counts": True, "is_denial": False}
    return WhyRow(**(blank | usual | fields))  # type: ignore[arg-type]


def text(*rows: WhyRow, words: Words = ENGLISH) -> str:
    reply = members.why(rows, 5)(words)
    assert reply.ephemeral
    assert reply.embed is not None
    return str(reply.embed.description)


def test_a_reason_says_its_source_and_its_times() -> None:
    assert (
        "✅ <@&201> · from the shop · item 3: Silver · since <t:1767225600:f> · until <t:1767830400:f>"
        in text(row(note={"because": "shop.item", "item": 3, "name": "Silver"}, until=LATER))
    )


def test_who_did_it_by_hand_is_named() -> None:
    assert "given in Discord · by <@61>" in text(row("discord", actor_id=61))
    assert "➖ <@&201> · from the shop · since <t:1767225600:f> · taken by <@62> <t:1767225600:f>" in text(
        row(taken_at=SINCE, taken_by=62, counts=False)
    )


def test_what_is_over_says_why() -> None:
    assert "over <t:1767225600:f> (Level 49)" in text(
        row("leveling", ended_at=SINCE, end_note={"because": "leveling.level", "level": 49}, counts=False)
    )
    assert "over <t:1767225600:f> (its time was over)" in text(
        row(ended_at=SINCE, end_note={"because": "roles.time_over"}, counts=False)
    )
    assert "taken by <@62> <t:1767225600:f> (\\*spam\\*)" in text(
        row("moderator", taken_at=SINCE, taken_by=62, ended_at=SINCE, end_note="*spam*", counts=False)
    )


def test_why_is_said_in_the_readers_words() -> None:
    note = {"because": "shop.item", "item": 3, "name": "*Silver*"}
    assert r"aus dem Shop · Ware 3: \*Silver\* ·" in text(row(note=note), words=GERMAN)


def test_a_denial_is_told_apart() -> None:
    denial = row("denial", note="party", actor_id=61, is_denial=True)
    assert "⛔ <@&201> · **denied** · party · by <@61>" in text(denial)
    assert "➖ <@&201> · **denied** · since <t:1767225600:f> · lifted by <@62> <t:1767830400:f>" in text(
        row("denial", is_denial=True, counts=False, ended_at=LATER, taken_by=62)
    )


def test_every_source_of_sql_has_words() -> None:
    for source in ("leveling", "shop", "discord", "moderator", "autorole", "sticky", "job", "personal"):
        assert source not in text(row(source)).split(" · ")[1:2], source
    assert "came back · worn before they left" in text(row("sticky", note={"because": "roles.worn_before"}))


def test_no_reason_is_said() -> None:
    assert "no reason" in (members.why([], 5)(ENGLISH).content or "")


def test_in_german() -> None:
    assert "➖ <@&201> · in Discord gegeben · von <@61> · seit <t:1767225600:f>" in text(
        row("discord", actor_id=61, counts=False), words=GERMAN
    )


# --------------------------------------------------------------------------- given, taken, denied


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (GivenRow(201, None, None, 1), "<@5> wears <@&201> from now on."),
        (GivenRow(201, LATER, LATER, 1), "<@5> wears <@&201> until <t:1767830400:f>."),
        (
            GivenRow(201, LATER, None, 2),
            "<@5> wears <@&201> until <t:1767830400:f>. "
            "They have other reasons for it, so it stays afterwards.",
        ),
    ],
)
def test_a_role_is_given(given: GivenRow, expected: str) -> None:
    assert members.given(given, 5)(ENGLISH).content == expected


def test_other_reasons_may_have_an_end() -> None:
    longer = members.given(GivenRow(201, SINCE, LATER, 2), 5)(ENGLISH).content
    assert longer is not None
    assert longer.endswith("so it stays until <t:1767830400:f>.")


def test_a_role_is_taken() -> None:
    assert (
        members.taken(0, 5, 201)(ENGLISH).content == "I take <@&201> from <@5>. I knew of no reason for it."
    )
    assert members.taken(3, 5, 201)(GERMAN).content == (
        "Ich nehme <@5> <@&201>. Die 3 Gründe dafür zählen nicht mehr."
    )


def test_a_role_is_denied_and_allowed() -> None:
    denial = DenialRow(5, 201, None, 61, SINCE, None)
    assert members.denied(denial)(ENGLISH).content == "<@5> must not wear <@&201> any more."
    until = members.denied(replace(denial, until=LATER))(ENGLISH).content
    assert until == "<@5> must not wear <@&201> until <t:1767830400:f>."
    assert members.allowed(denial)(ENGLISH).content == "<@5> may wear <@&201> again."


def test_denials_turn_their_pages() -> None:
    assert said(members.denials([], None)(ENGLISH)) == "No role is denied to anybody."
    assert said(members.denials([], 201)(ENGLISH)) == "<@&201> is denied to nobody."
    look = members.denials([DenialsRow(5, 201, "spam", 61, SINCE, LATER, 1, 2)], None)(ENGLISH)
    assert said(look) == ("<@5> <@&201> · by <@61> · since <t:1767225600:f> · until <t:1767830400:f> · spam")
    assert ids(look) == ["roles.denials:-:2"]


def test_wearers_keep_their_time_while_pages_turn() -> None:
    assert said(members.wearers([], 201)(ENGLISH)) == "I know of nobody who wore <@&201> then."
    look = members.wearers([WearersRow(5, SINCE, None, LATER, 12, 1, 2)], 201)(ENGLISH)
    assert said(look) == ("<@&201> · <t:1767830400:f> · 12 members\n\n<@5> · since <t:1767225600:f>")
    assert ids(look) == ["roles.wearers:201:1767830400:2"]
    assert members.moment_of(1767830400) == LATER
    with pytest.raises(ValueError, match="no time"):
        members.moment_of(2**62)


def test_a_history_says_why_it_was_worn_and_that_somebody_left() -> None:
    assert said(members.history([], 5, None)(ENGLISH)) == "I know of no role that <@5> wore."
    look = members.history([HistoryRow(201, "Old", SINCE, LATER, True, ["shop", "job"], 1, 1)], 5, None)(
        ENGLISH
    )
    assert said(look) == (
        "<@5>\n\n<@&201> · <t:1767225600:f> to <t:1767830400:f> · left the server · from the shop, by a job"
    )
    assert look.buttons == ()


# --------------------------------------------------------------------------- joins

AUTOROLE = AutoroleRow(201, timedelta(minutes=10), "people", False, SINCE, "dangerous")


def test_a_role_for_who_joins_says_its_terms() -> None:
    assert said(joins.autoroles([AUTOROLE])(ENGLISH)) == (
        "<@&201> · people · after 10 minutes · even before Membership Screening ends · "
        "⚠️ it has permissions of moderators"
    )
    plain = replace(AUTOROLE, delay=timedelta(), after_screening=True, flaw=None, audience="both")
    assert said(joins.autoroles([plain])(GERMAN)) == "<@&201> · Menschen und Bots"
    assert "`/autorole set`" in said(joins.autoroles([])(ENGLISH))
    look = joins.autorole_set(plain)(ENGLISH)
    assert said(look).startswith("Who joins from now on gets <@&201>.")
    assert ids(look) == ["leveling.draft_role_job:201:both"], "those who are here are one press away"
    assert "keeps it" in said(joins.autorole_dropped(201)(ENGLISH))


def test_who_would_have_got_it_is_named() -> None:
    assert said(joins.rehearsed(Rehearsal(12, 20, 30, [5, 6]), 201, "bots")(ENGLISH)) == (
        "12 members lack <@&201>, first <@5> and <@6>"
    )
    assert "Everybody" in said(joins.rehearsed(Rehearsal(0, 20, 30, []), 201, "people")(ENGLISH))


def test_roles_that_come_back() -> None:
    assert "`/sticky set`" in said(joins.sticky_roles([])(ENGLISH))
    assert said(joins.sticky_roles([StickyRow(201, SINCE, "managed")])(ENGLISH)) == (
        "<@&201> · ⚠️ it belongs to an integration"
    )
    assert "comes back" in said(joins.sticky_set(201)(ENGLISH))
    assert "any more" in said(joins.sticky_dropped(201)(ENGLISH))


def test_a_notice_says_what_to_do_and_where_the_role_was() -> None:
    facts = {"role_id": 201, "role_name": "Bronze", "flaw": "out_of_reach", "uses": ["autorole", "sticky"]}
    (embed,) = draw("roles.notice", facts, "en-US")["embeds"]
    assert embed["description"] == (
        "<@&201> (Bronze) is not below my own highest role any more, so I cannot give it. Move my role above "
        "it. It is used for: role for who joins and role that comes back."
    )


def test_a_moderator_is_told_what_discord_refused() -> None:
    row = Refusal(5, "*Gold*", "One", True, 60003, "Two factor is required for this operation")
    assert said(members.refused(row)(ENGLISH)).splitlines() == [
        r"Discord did not let me give the role **\*Gold\*** to <@5> in **One**. I try again later.",
        "Discord says: Two factor is required for this operation (60003)",
    ]
    taken = replace(row, is_given=False, code=None, error=None)
    assert said(members.refused(taken)(ENGLISH)).splitlines() == [
        r"Discord did not let me take the role **\*Gold\*** from <@5> in **One**. I try again later."
    ]
