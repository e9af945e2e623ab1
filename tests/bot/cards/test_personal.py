"""How a role of a member's own looks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.cards import personal
from bot.cards.look import Look
from bot.records.personal import LeftRole, RoleRow
from bot.words import Words

ENGLISH, GERMAN = Words("en-US"), Words("de")

SINCE = datetime(2026, 1, 1, tzinfo=UTC)
LATER = SINCE + timedelta(days=7)


def ids(look: Look) -> list[str]:
    return [str(one.custom_id) for one in look.buttons if not one.disabled]


def said(look: Look) -> str:
    return str(look.embed.description) if look.embed else str(look.content)


OWN = RoleRow(5, 301, "Sunny", [0xFF8800, 0x10], "☀️", False, SINCE, None, True, "*One*", None, False)
NONE = RoleRow(5, None, None, None, None, None, None, None, True, "One", None, False)


def test_a_role_of_ones_own_shows_how_it_looks() -> None:
    look = personal.own_role(OWN)(ENGLISH)
    assert said(look).splitlines() == [
        "<@&301>",
        "Colours: #ff8800, #000010",
        "Emoji: ☀️",
        "You can change it from <t:1767225600:f> on.",
    ]
    assert ids(look) == ["personal.own_role", "personal.drop_role"]


def test_without_one_it_is_offered_to_who_may_have_one() -> None:
    assert ids(personal.own_role(NONE)(ENGLISH)) == ["personal.own_role"]
    refused = personal.own_role(replace(NONE, may_have=False))(ENGLISH)
    assert ids(refused) == []
    assert said(refused) == "You may not have a role of your own here.\nNobody may, as it is set up."
    allowed = replace(NONE, may_have=False, for_role_id=203, for_boosters=True)
    assert said(personal.own_role(allowed)(ENGLISH)).splitlines()[1:] == [
        "Who wears <@&203> may.",
        "Who boosts the server may.",
    ]


def test_what_was_asked_for_is_said() -> None:
    making = personal.role_set(replace(OWN, role_id=None, has_icon=True, lapses_at=LATER))(ENGLISH)
    assert said(making).splitlines()[:2] == ["It is being made. In a moment you wear it.", "**Sunny**"]
    assert "With a picture" in said(making)
    assert "⚠️ It is deleted <t:1767830400:f>" in said(making)
    assert said(personal.role_set(OWN)(GERMAN)).startswith("So sieht sie ab jetzt aus.")
    assert said(personal.role_dropped(5)(ENGLISH)) == "<@5> has no role of their own any more."


def test_members_are_told_in_which_server() -> None:
    lapses = said(personal.lapses(replace(OWN, lapses_at=LATER))(ENGLISH))
    assert lapses == (
        "Your role **Sunny** in **\\*One\\*** is deleted <t:1767830400:f>, as you may not have one any more."
    )
    assert "not make your role **Sunny**" in said(personal.failed(replace(OWN, role_id=None))(ENGLISH))
    assert "not change your role **Sunny**" in said(personal.failed(OWN)(ENGLISH))


def test_whoever_drops_a_role_is_told_that_it_stayed() -> None:
    assert said(personal.not_dropped(LeftRole(301, "*Sunny*", "One"))(ENGLISH)) == (
        "Discord did not delete the role **\\*Sunny\\*** in **One**: it is still there. You can try again."
    )
