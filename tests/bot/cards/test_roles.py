"""How reasons for roles look."""

from datetime import UTC, datetime, timedelta

from bot.cards import roles
from bot.records.roles import WhyRow

SINCE = datetime(2026, 1, 1, tzinfo=UTC)


def row(source: str = "shop", **fields: object) -> WhyRow:
    blank = dict.fromkeys(
        ("ref", "note", "actor_id", "until", "taken_at", "taken_by", "ended_at", "end_note"),
    )
    return WhyRow(**(blank | {"role_id": 201, "source": source, "since": SINCE, "counts": True} | fields))  # type: ignore[arg-type]


def text(*rows: WhyRow) -> str:
    reply = roles.why(rows, 5)
    assert reply.ephemeral
    assert reply.embed is not None
    return str(reply.embed.description)


def test_a_reason_says_its_source_and_its_times() -> None:
    said = text(row(note="item 3: Silver", until=SINCE + timedelta(days=7)))
    assert "✅ <@&201> · shop · item 3: Silver · since <t:1767225600:f> · until <t:1767830400:f>" in said


def test_who_did_it_by_hand_is_named() -> None:
    assert "given in Discord · by <@61>" in text(row("discord", actor_id=61))
    assert "➖ <@&201> · shop · since <t:1767225600:f> · taken in Discord by <@62>" in text(
        row(taken_at=SINCE, taken_by=62, counts=False)
    )


def test_what_is_over_says_why() -> None:
    assert "over <t:1767225600:f>: Level 49" in text(
        row("leveling", ended_at=SINCE, end_note="Level 49", counts=False)
    )


def test_no_reason_is_said() -> None:
    assert "no reason" in (roles.why([], 5).content or "")
