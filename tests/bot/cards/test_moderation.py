from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import nextcord
import pytest

from bot.cards.moderation import cases, ladder
from bot.cards.text import span
from bot.interaction.reply import Reply
from bot.records.moderation import CaseRow, EditRow, PresetRow, Rehearsal, RungRow

AT = datetime(2026, 1, 1, 12, tzinfo=UTC)
STAMP = int(AT.timestamp())
WARNING = CaseRow(
    number=12,
    at=AT,
    kind="warn",
    source="command",
    member_id=5,
    actor_id=77,
    reason="loud",
    evidence=None,
    points=1,
    points_left=Decimal(1),
    points_expire_at=AT,
    ends_at=None,
    is_active=False,
    ended_at=None,
    ended_by=None,
    follows=None,
    led_to=None,
    pardoned_at=None,
    pardoned_by=None,
    pardon_reason=None,
    edits=0,
    lasts=False,
    can_be_pardoned=True,
    failure=None,
    member_name=None,
)
TIMEOUT = replace(WARNING, number=13, kind="timeout", points=0, ends_at=AT, is_active=True, lasts=True)


def fields(reply: Reply) -> dict[str, str]:
    assert reply.embed is not None
    return {str(field.name): str(field.value) for field in reply.embed.fields}


def labels(reply: Reply) -> list[str | None]:
    return [button.label for button in reply.buttons]


def test_a_case_for_one_pair_of_eyes() -> None:
    reply = cases.case(WARNING)
    assert reply.ephemeral
    assert reply.embed is not None
    assert (reply.embed.title, reply.embed.description) == ("Case 12 · Warning", "loud")
    assert fields(reply) == {
        "Member": "<@5>",
        "Moderator": "<@77>",
        "Points": f"1, until <t:{STAMP}:f>",
    }
    assert [button.custom_id for button in reply.buttons] == ["moderation.pardon:12", "moderation.history:5"]


@pytest.mark.parametrize(
    ("change", "shown"),
    [
        ({"points": 3, "points_left": Decimal("1.50")}, f"3 (1.5 left), until <t:{STAMP}:f>"),
        ({"points_left": Decimal(0)}, "1 (none left)"),
        ({"points_expire_at": None}, "1"),
    ],
)
def test_points_that_fade(change: dict[str, object], shown: str) -> None:
    assert fields(cases.case(replace(WARNING, **change)))["Points"] == shown  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("change", "shown"),
    [
        ({}, f"until <t:{STAMP}:f>"),
        ({"ends_at": None}, "for good"),
        ({"is_active": False, "ended_at": AT}, f"ended <t:{STAMP}:f>"),
        ({"is_active": False, "ended_at": AT, "ended_by": 14}, f"ended <t:{STAMP}:f> by case 14"),
    ],
)
def test_until_when_something_lasts(change: dict[str, object], shown: str) -> None:
    assert fields(cases.case(replace(TIMEOUT, **change)))["Until"] == shown  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("operator", "an operator"),
        ("rule", "an automatic rule"),
        ("ladder", "the ladder"),
        ("discord", "unknown"),
    ],
)
def test_who_decided_without_being_a_moderator(source: str, shown: str) -> None:
    assert fields(cases.case(replace(WARNING, actor_id=None, source=source)))["Moderator"] == shown


def test_what_the_ladder_made_of_a_case() -> None:
    led = replace(WARNING, led_to=13)
    assert fields(cases.case(led))["The ladder"] == "case 13"
    follows = replace(TIMEOUT, follows=12)
    assert fields(cases.case(led, follows))["The ladder"] == f"Case 13 · Timeout, until <t:{STAMP}:f>"
    assert fields(cases.case(follows))["Follows from"] == "case 12"


def test_a_pardoned_case_cannot_be_pardoned_again() -> None:
    reply = cases.case(
        replace(WARNING, pardoned_at=AT, pardoned_by=78, pardon_reason="*oops*", can_be_pardoned=False)
    )
    assert reply.embed is not None
    assert reply.embed.title == "Case 12 · Warning · pardoned"
    assert fields(reply)["Pardoned"] == f"<t:{STAMP}:f> by <@78>: \\*oops\\*"
    assert labels(reply) == ["History"]
    by_operator = cases.case(replace(WARNING, pardoned_at=AT))
    assert fields(by_operator)["Pardoned"] == f"<t:{STAMP}:f> by an operator"


def test_what_cannot_be_pardoned_has_no_button_for_it() -> None:
    assert labels(cases.case(replace(WARNING, kind="note", can_be_pardoned=False))) == ["History"]


def test_earlier_reasons_that_do_not_fit_are_the_oldest() -> None:
    edits = [EditRow(AT, None, f"{n} " + "x" * 99) for n in range(20)]
    shown = fields(cases.case(WARNING, edits=edits))["Earlier reasons"]
    assert len(shown) <= 1024
    assert shown.endswith("by an operator)")
    assert "19 xxx" in shown
    assert "\n0 xxx" not in shown


def test_the_longest_case_fits_into_a_message() -> None:
    text = "*" * 400
    reply = cases.case(
        replace(WARNING, reason=text, evidence=text, pardoned_at=AT, pardon_reason=text),
        edits=[EditRow(AT, 2**63, text)] * 100,
    )
    assert reply.embed is not None
    assert len(reply.embed) <= 6_000
    assert all(len(value) <= 1024 for value in fields(reply).values())


def test_a_full_page_of_a_history() -> None:
    rows = [replace(WARNING, number=30 - n, reason="*" * 400) for n in range(cases.PAGE + 1)]
    reply = cases.history(rows, 5, Decimal("2.5"), is_first=True)
    assert reply.embed is not None
    text = reply.embed.description or ""
    assert text.count("**Case ") == cases.PAGE
    assert "… and" not in text
    assert reply.embed.footer.text == "Points that count now: 2.5"
    assert [(b.label, b.custom_id, b.disabled) for b in reply.buttons] == [
        ("Newest", "moderation.history:5:-", True),
        ("Older", "moderation.history:5:21", False),
    ]


def test_the_last_page_of_a_history() -> None:
    reply = cases.history([WARNING], 5, 0, is_first=False)
    assert [button.disabled for button in reply.buttons] == [False, True]
    empty = cases.history([], 5, 0, is_first=False)
    assert empty.embed is not None
    assert "There are no older cases." in (empty.embed.description or "")
    assert len({button.custom_id for button in empty.buttons}) == 2
    assert cases.history([], 5, 0, is_first=True).content == "There are no cases about <@5>."


def test_what_a_search_found() -> None:
    found = cases.found([replace(WARNING, reason=None), TIMEOUT])
    assert found.embed is not None
    assert found.embed.description == (
        f"**Case 12 · Warning** · <t:{STAMP}:d> · <@5> by <@77>\n*no reason*\n"
        f"**Case 13 · Timeout** · <t:{STAMP}:d> · in force · <@5> by <@77>\nloud"
    )
    assert found.embed.footer.text is None
    assert cases.found([]).content == "No case is like that."


# --------------------------------------------------------------------------- the ladder


def test_rungs() -> None:
    month, hour = timedelta(days=30), timedelta(hours=1)
    rows = [
        RungRow(1, "timeout", hour, month),
        RungRow(2, "kick", None, None),
        RungRow(3, "ban", timedelta(days=7), month),
        RungRow(4, "ban", None, month),
    ]
    reply = ladder.ladder(rows)
    assert reply.embed is not None
    assert (reply.embed.description or "").splitlines() == [
        "**1 point** within 30 days → timeout for 1 hour",
        "**2 points** → kick",
        "**3 points** within 30 days → ban for 7 days",
        "**4 points** within 30 days → ban for good",
    ]
    assert "`/ladder preset`" in (ladder.ladder([]).content or "")


def test_a_rehearsal_of_thousands_fits() -> None:
    rows = [Rehearsal(n, AT, 2**62 + n % 7, 3, "timeout", timedelta(minutes=10)) for n in range(5_000)]
    embed = ladder.rehearsed(rows, "a week").embed
    assert isinstance(embed, nextcord.Embed)
    assert (embed.description or "").startswith("In a week: 5,000 times, 7 members.")
    assert len(embed.description or "") <= 4_096
    assert ladder.rehearsed([], "a week").content == "That ladder would have met nobody in a week."


def test_presets() -> None:
    embed = ladder.presets([PresetRow("Spam", "a *lot*")]).embed
    assert embed is not None
    assert embed.description == "**Spam**: a \\*lot\\*"


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (90, "1 minute 30 seconds"),
        (5400, "1 hour 30 minutes"),
        (604_800, "7 days"),
        (86_461, "1 day 1 minute 1 second"),
    ],
)
def test_durations_in_words(seconds: int, shown: str) -> None:
    assert span(timedelta(seconds=seconds)) == shown
