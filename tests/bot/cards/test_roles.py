"""How reasons for roles look."""

from datetime import UTC, datetime, timedelta

from bot.cards import roles
from bot.records.roles import WhyRow
from bot.words import Words

ENGLISH, GERMAN = Words("en-US"), Words("de")

SINCE = datetime(2026, 1, 1, tzinfo=UTC)


def row(source: str = "shop", **fields: object) -> WhyRow:
    blank = dict.fromkeys(
        ("ref", "note", "actor_id", "until", "taken_at", "taken_by", "ended_at", "end_note"),
    )
    return WhyRow(**(blank | {"role_id": 201, "source": source, "since": SINCE, "counts": True} | fields))  # type: ignore[arg-type]


def text(*rows: WhyRow, words: Words = ENGLISH) -> str:
    reply = roles.why(rows, 5)(words)
    assert reply.ephemeral
    assert reply.embed is not None
    return str(reply.embed.description)


def test_a_reason_says_its_source_and_its_times() -> None:
    said = text(row(note="item 3: Silver", until=SINCE + timedelta(days=7)))
    assert (
        "✅ <@&201> · from the shop · item 3: Silver · since <t:1767225600:f> · until <t:1767830400:f>"
        in said
    )


def test_who_did_it_by_hand_is_named() -> None:
    assert "given in Discord · by <@61>" in text(row("discord", actor_id=61))
    assert "➖ <@&201> · from the shop · since <t:1767225600:f> · taken in Discord by <@62>" in text(
        row(taken_at=SINCE, taken_by=62, counts=False)
    )


def test_what_is_over_says_why() -> None:
    assert "over <t:1767225600:f> (Level 49)" in text(
        row("leveling", ended_at=SINCE, end_note="Level 49", counts=False)
    )
    assert "over <t:1767225600:f> (its time was over)" in text(
        row(ended_at=SINCE, end_note="its time is over", counts=False)
    )


def test_no_reason_is_said() -> None:
    assert "no reason" in (roles.why([], 5)(ENGLISH).content or "")


def test_in_german() -> None:
    assert "➖ <@&201> · in Discord gegeben · von <@61> · seit <t:1767225600:f>" in text(
        row("discord", actor_id=61, counts=False), words=GERMAN
    )
