"""How jobs look: rehearsed, under way and over."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.cards import rolejobs
from bot.cards.look import Look
from bot.records.rolejobs import DraftRow, JobRow
from bot.words import Words

ENGLISH, GERMAN = Words("en-US"), Words("de")

SINCE = datetime(2026, 1, 1, tzinfo=UTC)
LATER = SINCE + timedelta(days=7)


def ids(look: Look) -> list[str]:
    return [str(one.custom_id) for one in look.buttons if not one.disabled]


def said(look: Look) -> str:
    return str(look.embed.description) if look.embed else str(look.content)


DRAFT = DraftRow(
    7, "give", 201, [202], None, None, [203], None, SINCE, False, 40, "party", 12, 20, 30, [5, 6]
)
JOB = JobRow(
    3, "give", 201, "party", 61, "running", False, 10, 5, 3, 1, 0, 0, 1, 0, 0, None, 102, SINCE, None
)


def test_a_rehearsal_says_for_whom_and_how_many_are_not_known() -> None:
    look = rolejobs.rehearsed(DRAFT, 50)(ENGLISH)
    assert said(look).splitlines() == [
        "Give <@&201>",
        "• wears <@&202>",
        "• lacks one of <@&203>",
        "• people",
        "• joined before <t:1767225600:d>",
        "• 40 members chosen by level or activity",
        "Reason: party",
        "",
        "**12** members would be changed, of 20 who meet this.",
        "First: <@5> and <@6>",
        "⚠️ I know 30 of 50 members. The others are not counted.",
    ]
    assert ids(look) == ["rolejobs.start_draft:7"]
    assert look.buttons[0].label == "Start: 12 members"
    assert [one.custom_id for one in look.selects] == [
        f"rolejobs.change_draft:7:{part}" for part in ("has_all", "has_any", "lacks_all", "lacks_any")
    ]


def test_a_rehearsal_without_anybody_cannot_start() -> None:
    look = rolejobs.rehearsed(replace(DRAFT, members=0, first_ids=[], reason=None), None)(GERMAN)
    assert ids(look) == []
    assert "Zuerst" not in said(look)
    assert "⚠️" not in said(look)


def test_a_job_shows_how_far_it_is() -> None:
    look = rolejobs.job(JOB)(ENGLISH)
    assert said(look).splitlines() == [
        "Give <@&201>",
        "under way",
        "▰▰▰▰▰▰▰▱▱▱▱▱▱▱",
        "⏳ 5 still to come",
        "✅ 3 changed",
        "➖ 1 was so already",
        "❌ 1 refused by Discord",
        "Reason: party",
        "by <@61> · since <t:1767225600:f>",
    ]
    assert not look.ephemeral
    assert rolejobs.shown(JOB)(ENGLISH).ephemeral


@pytest.mark.parametrize(
    ("state", "is_undo", "buttons"),
    [
        ("running", False, ["rolejobs.pause:3", "rolejobs.cancel:3"]),
        ("paused", True, ["rolejobs.resume:3", "rolejobs.cancel:3"]),
        ("done", False, ["rolejobs.undo:3"]),
        ("stopped", False, ["rolejobs.undo:3"]),
        ("cancelled", True, []),
        ("undone", True, []),
    ],
)
def test_a_job_offers_what_its_state_allows(state: str, is_undo: bool, buttons: list[str]) -> None:
    ended_at = None if state in {"running", "paused"} else LATER
    look = rolejobs.job(replace(JOB, state=state, is_undo=is_undo, ended_at=ended_at))(ENGLISH)
    assert ids(look) == buttons


def test_a_job_that_stopped_says_why_and_one_that_goes_back_counts_down() -> None:
    stopped = replace(JOB, state="stopped", stopped_by="deleted", ended_at=LATER)
    assert "⚠️ it was deleted" in said(rolejobs.job(stopped)(ENGLISH))
    back = replace(JOB, is_undo=True, waiting=0, changed=0, failed=0, undone=9, touched=1)
    text = said(rolejobs.job(back)(ENGLISH))
    assert "is being undone\n" + "▰" * 14 in text
    assert "↩️ 9 taken back" in text
    assert rolejobs.started(JOB)(ENGLISH).content == "Job 3 has begun. Its message shows how far it is."
