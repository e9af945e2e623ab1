from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import nextcord
import pytest

from bot.cards.look import Look
from bot.cards.moderation import cases, durations, ladder, notices
from bot.records.app import Suggestion
from bot.records.moderation import (
    Announced,
    CaseRow,
    EditRow,
    Failed,
    PresetRow,
    Rehearsal,
    RungRow,
    SuggestedDuration,
    Told,
    Undeleted,
)
from bot.words import Words

ENGLISH, GERMAN = Words("en-US"), Words("de")
AT = datetime(2026, 1, 1, 12, tzinfo=UTC)
STAMP = int(AT.timestamp())
CAUSE: Mapping[str, Any] = {
    "rung_points": None,
    "rung_within": None,
    "rule_number": None,
    "rule_kind": None,
    "rule_keyword": None,
}
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
    obstacle=None,
    member_name=None,
    is_told=True,
    **CAUSE,
)
TIMEOUT = replace(WARNING, number=13, kind="timeout", points=0, ends_at=AT, is_active=True, lasts=True)
BY_LADDER: dict[str, Any] = {"source": "ladder", "actor_id": None, "reason": None}


def shown(look: Look) -> nextcord.Embed:
    assert look.embed is not None
    return look.embed


def fields(row: CaseRow, words: Words = ENGLISH, **more: Any) -> dict[str, str]:
    embed = shown(cases.case(row, **more)(words))
    return {str(field.name): str(field.value) for field in embed.fields}


def labels(look: Look) -> list[str | None]:
    return [button.label for button in look.buttons]


def test_a_case_for_one_pair_of_eyes() -> None:
    look = cases.case(replace(WARNING, member_name="*bob*"))(ENGLISH)
    assert look.ephemeral
    embed = shown(look)
    assert (embed.title, embed.description, embed.timestamp) == ("Case 12 · Warning", "loud", AT)
    assert fields(replace(WARNING, member_name="*bob*")) == {
        "Member": "<@5> · \\*bob\\*",
        "Moderator": "<@77>",
        "Points": f"1 · until <t:{STAMP}:f>",
    }
    assert [button.custom_id for button in look.buttons] == ["moderation.pardon:12", "moderation.history:5"]


def test_a_case_in_german() -> None:
    look = cases.case(replace(TIMEOUT, number=1234, reason=None))(GERMAN)
    assert shown(look).title == "Fall 1234 · Auszeit"
    assert shown(look).description == "*Kein Grund angegeben*"
    assert fields(TIMEOUT, GERMAN)["Dauer"] == f"bis <t:{STAMP}:f>"
    assert labels(look) == ["Begnadigen", "Verlauf"]


def test_each_kind_has_its_colour_and_what_is_withdrawn_is_grey() -> None:
    kinds = ("note", "warn", "timeout", "kick", "ban", "softban", "unban", "untimeout")
    colours = {kind: shown(cases.case(replace(WARNING, kind=kind))(ENGLISH)).colour for kind in kinds}
    assert len(set(colours.values())) == 6  # a kick is as a softban, an unban as the end of a timeout
    pardoned = shown(cases.case(replace(WARNING, pardoned_at=AT))(ENGLISH))
    assert pardoned.colour not in colours.values()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"points": 3, "points_left": Decimal("1.50")}, f"3 · 1.5 left · until <t:{STAMP}:f>"),
        ({"points_left": Decimal(0)}, "1 · none left"),
        ({"points_expire_at": None}, "1"),
    ],
)
def test_points_that_fade(change: dict[str, Any], said: str) -> None:
    assert fields(replace(WARNING, **change))["Points"] == said


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({}, f"until <t:{STAMP}:f>"),
        ({"ends_at": None}, "for good"),
        ({"is_active": False}, "over"),
        ({"is_active": False, "ended_at": AT}, f"ended <t:{STAMP}:f>"),
        ({"is_active": False, "ended_at": AT, "ended_by": 14}, f"ended <t:{STAMP}:f> by case 14"),
    ],
)
def test_until_when_something_lasts(change: dict[str, Any], said: str) -> None:
    assert fields(replace(TIMEOUT, **change))["Duration"] == said


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("operator", "an operator"),
        ("rule", "an automatic rule"),
        ("ladder", "the ladder"),
        ("discord", "unknown"),
    ],
)
def test_who_decided_without_being_a_moderator(source: str, said: str) -> None:
    assert fields(replace(WARNING, actor_id=None, source=source))["Moderator"] == said


@pytest.mark.parametrize(
    ("cause", "said", "german"),
    [
        (
            {"rung_points": 3, "rung_within": timedelta(days=30)},
            "3 points reached within 30 days",
            "3 Punkte erreicht (gezählt über 30 Tage)",
        ),
        ({"rung_points": 1}, "1 point reached", "1 Punkt erreicht"),
        (
            {"rule_number": 4, "rule_kind": "invites"},
            "Automatic rule 4 (invitations)",
            "Automatische Regel 4 (Einladungen)",
        ),
        (
            {"rule_kind": "discord", "rule_keyword": "b_d"},
            "Discord's AutoMod: b\\_d",
            "Discords AutoMod: b\\_d",
        ),
        ({"rule_kind": "discord"}, "Discord's AutoMod", "Discords AutoMod"),
    ],
)
def test_why_where_nobody_gave_a_reason(cause: dict[str, Any], said: str, german: str) -> None:
    row = replace(WARNING, **BY_LADDER, **cause)
    assert shown(cases.case(row)(ENGLISH)).description == said
    assert shown(cases.case(row)(GERMAN)).description == german
    assert shown(cases.case(replace(row, reason="better"))(ENGLISH)).description == "better"


def test_what_the_ladder_made_of_a_case() -> None:
    led = replace(WARNING, led_to=13)
    assert fields(led)["The ladder"] == "Case 13"
    follows = replace(TIMEOUT, follows=12)
    assert fields(led, follows=follows)["The ladder"] == f"Case 13 · Timeout · until <t:{STAMP}:f>"
    kicked = replace(TIMEOUT, kind="kick", lasts=False)
    assert fields(led, follows=kicked)["The ladder"] == "Case 13 · Kick · at once"
    assert fields(follows)["Follows from"] == "Case 12"


def test_why_a_case_could_not_be_carried_out() -> None:
    obstacle = {"refusal": "discord_declined", "arguments": {"answer": ["text", "Missing Access (50001)"]}}
    row = replace(WARNING, failure="Discord answered: Missing Access (50001)", obstacle=obstacle)
    assert fields(row)["Could not be carried out"] == "Discord answered: Missing Access (50001)"
    assert fields(row, GERMAN)["Nicht ausgeführt"] == "Discord antwortete: Missing Access (50001)"


def test_a_member_whom_no_message_reached() -> None:
    row = replace(WARNING, is_told=False)
    assert fields(row)["Not told"] == "No direct message reached them."
    assert fields(row, GERMAN)["Nicht benachrichtigt"] == "Keine Direktnachricht kam an."
    assert "Not told" not in fields(WARNING) | fields(replace(WARNING, is_told=None))


def test_a_pardoned_case_cannot_be_pardoned_again() -> None:
    row = replace(WARNING, pardoned_at=AT, pardoned_by=78, pardon_reason="*oops*", can_be_pardoned=False)
    look = cases.case(row)(ENGLISH)
    assert shown(look).title == "Case 12 · Warning · pardoned"
    assert fields(row)["Pardoned"] == f"<t:{STAMP}:f> by <@78>\n\\*oops\\*"
    assert labels(look) == ["History"]
    by_operator = replace(WARNING, pardoned_at=AT)
    assert fields(by_operator)["Pardoned"] == f"<t:{STAMP}:f> by an operator"


def test_what_cannot_be_pardoned_has_no_button_for_it() -> None:
    look = cases.case(replace(WARNING, kind="note", can_be_pardoned=False))(ENGLISH)
    assert labels(look) == ["History"]


def test_earlier_reasons_that_do_not_fit_are_the_oldest() -> None:
    edits = [EditRow(AT, None, f"{n} " + "x" * 99) for n in range(20)]
    said = fields(WARNING, edits=edits)["Earlier reasons"]
    assert len(said) <= 1024
    assert said.endswith("by an operator)")
    assert "19 xxx" in said
    assert "\n0 xxx" not in said


@pytest.mark.parametrize("words", [ENGLISH, GERMAN, Words("fr"), Words("es-ES")])
def test_the_longest_case_fits_into_a_message(words: Words) -> None:
    text = "*" * 400
    row = replace(
        TIMEOUT,
        reason=text,
        evidence=text,
        pardoned_at=AT,
        pardoned_by=2**63,
        pardon_reason=text,
        failure=text,
        member_name="\u202e" + "e\u0301\u0301\u0301\u0301" * 100,
        points=1000,
        follows=2**62,
        led_to=2**62,
    )
    look = cases.case(row, edits=[EditRow(AT, 2**63, text)] * 100)(words)
    assert len(shown(look)) <= 6_000
    assert all(len(str(field.value)) <= 1024 for field in shown(look).fields)


def test_a_full_page_of_a_history() -> None:
    rows = [replace(WARNING, number=30 - n, reason="*\n" * 200) for n in range(cases.PAGE + 1)]
    look = cases.history(rows, 5, Decimal("2.50"), is_first=True)(ENGLISH)
    text = shown(look).description or ""
    assert text.count("**Case ") == cases.PAGE
    assert "… and" not in text
    assert len(text.splitlines()) == 2 + 2 * cases.PAGE
    assert shown(look).footer.text == "Points that count now: 2.5"
    assert [(b.label, b.custom_id, b.disabled) for b in look.buttons] == [
        ("Newest", "moderation.history:5:-", True),
        ("Older", "moderation.history:5:21", False),
    ]


def test_the_last_page_of_a_history() -> None:
    look = cases.history([WARNING], 5, Decimal(0), is_first=False)(ENGLISH)
    assert [button.disabled for button in look.buttons] == [False, True]
    empty = cases.history([], 5, Decimal(0), is_first=False)(ENGLISH)
    assert "There are no older cases." in (shown(empty).description or "")
    assert len({button.custom_id for button in empty.buttons}) == 2
    nothing = cases.history([], 5, Decimal(0), is_first=True)
    assert nothing(ENGLISH).content == "There are no cases about <@5>."
    assert nothing(GERMAN).content == "Über <@5> gibt es keine Fälle."


def test_what_a_search_found() -> None:
    found = shown(cases.found([replace(WARNING, reason=None), TIMEOUT])(ENGLISH))
    assert found.description == (
        f"**Case 12 · Warning** · <t:{STAMP}:d> · <@5> · <@77>\n*No reason given*\n"
        f"**Case 13 · Timeout** · <t:{STAMP}:d> · in force · <@5> · <@77>\nloud"
    )
    assert found.footer.text is None
    many = cases.found([replace(WARNING, number=12345 - n) for n in range(11)])
    assert shown(many(ENGLISH)).footer.text == "There are older ones: search again with before: 12336"
    assert cases.found([])(ENGLISH).content == "No matching cases."
    assert cases.found([])(GERMAN).content == "Keine passenden Fälle."


# --------------------------------------------------------------------------- what others are told

BAN = Told(
    guild_id=1,
    guild_name="Play*ground*",
    guild_icon="a1b2",
    number=12,
    at=AT,
    kind="ban",
    is_pardon=False,
    reason="adverts",
    points=2,
    lasts=True,
    ends_at=None,
    appeal="Write to appeals@example.org",
    can_be_appealed=False,
    **CAUSE,
)


def test_a_member_appeals_by_a_button_where_that_is_taken_up() -> None:
    assert notices.told(BAN)(ENGLISH).buttons == ()
    (appeal,) = notices.told(replace(BAN, can_be_appealed=True))(ENGLISH).buttons
    assert (appeal.label, appeal.custom_id) == ("Appeal", "tickets.appeal:1:12")


def test_a_member_is_told_what_happened_and_how_to_appeal() -> None:
    embed = shown(notices.told(BAN)(ENGLISH))
    assert (embed.title, embed.description) == ("You were banned", "adverts")
    assert embed.author.name == "Play*ground*"
    assert embed.author.icon_url == "https://cdn.discordapp.com/icons/1/a1b2.png?size=64"
    assert {field.name: field.value for field in embed.fields} == {
        "Duration": "for good",
        "Points": "2",
        "How to appeal": "Write to appeals@example.org",
    }
    assert embed.footer.text == "Case 12"


def test_a_member_is_told_in_german_that_a_case_is_withdrawn() -> None:
    row = replace(
        BAN, kind="timeout", is_pardon=True, reason=None, guild_icon=None, appeal=None, lasts=True, ends_at=AT
    )
    embed = shown(notices.told(row)(GERMAN))
    assert embed.title == "Deine Auszeit wurde zurückgenommen"
    assert embed.description is None
    assert embed.author.icon_url is None
    assert embed.fields == []


@pytest.mark.parametrize("kind", ["warn", "timeout", "untimeout", "kick", "softban", "ban"])
def test_every_kind_that_is_told_has_its_words(kind: str) -> None:
    assert shown(notices.told(replace(BAN, kind=kind, lasts=kind in {"ban", "timeout"}))(ENGLISH)).title


@pytest.mark.parametrize("kind", ["warn", "timeout", "kick", "softban"])
def test_every_kind_that_is_withdrawn_has_its_words(kind: str) -> None:
    assert "withdrawn" in str(shown(notices.told(replace(BAN, kind=kind, is_pardon=True))(ENGLISH)).title)


@pytest.mark.parametrize(
    ("kind", "ends_at", "said"),
    [
        ("warn", None, "✅ bob was warned."),
        ("timeout", AT, f"✅ bob was timed out until <t:{STAMP}:f>."),
        ("untimeout", None, "✅ The timeout of bob was lifted."),
        ("kick", None, "✅ bob was kicked."),
        ("softban", None, "✅ bob was kicked, and their latest messages were deleted."),
        ("ban", None, "✅ bob was banned."),
        ("ban", AT, f"✅ bob was banned until <t:{STAMP}:f>."),
        ("unban", None, "✅ The ban of bob was lifted."),
    ],
)
def test_a_channel_is_told_what_was_done_there(kind: str, ends_at: datetime | None, said: str) -> None:
    assert notices.announced(Announced(kind, 5, "bob", ends_at))(ENGLISH).content == said


def test_who_has_no_known_name_is_mentioned() -> None:
    assert notices.announced(Announced("warn", 5, None, None))(GERMAN).content == "✅ <@5> wurde verwarnt."


REFUSED = Failed(
    guild_id=1,
    guild_name="Playground",
    guild_icon=None,
    number=12,
    at=AT,
    kind="ban",
    member_id=5,
    member_name="bob",
    failure="Discord answered: Two factor is required (60003)",
    obstacle={
        "refusal": "discord_declined",
        "arguments": {"answer": ["text", "Two factor is required (60003)"]},
    },
)


def test_a_moderator_is_told_what_was_not_carried_out() -> None:
    embed = shown(notices.failed(REFUSED)(ENGLISH))
    assert (embed.title, embed.author.name, embed.timestamp) == ("Case 12 · Ban", "Playground", AT)
    assert embed.description == (
        "⚠️ **Could not be carried out**\nDiscord answered: Two factor is required (60003)"
    )
    assert {field.name: field.value for field in embed.fields} == {"Member": "<@5> · bob"}
    unnamed = shown(notices.failed(replace(REFUSED, member_name=None))(GERMAN))
    assert unnamed.description == (
        "⚠️ **Nicht ausgeführt**\nDiscord antwortete: Two factor is required (60003)"
    )
    assert {field.name: field.value for field in unnamed.fields} == {"Mitglied": "<@5>"}


def test_a_member_is_told_in_one_line_that_it_did_not_happen() -> None:
    embed = shown(notices.undone(REFUSED)(ENGLISH))
    assert embed.description == "What you were told in case 12 was not carried out."
    assert (embed.author.name, embed.title, embed.fields) == ("Playground", None, [])
    german = shown(notices.undone(REFUSED)(GERMAN))
    assert german.description == "Was dir zu Fall 12 mitgeteilt wurde, wurde nicht ausgeführt."


def test_what_is_still_there_is_said_in_the_case_log() -> None:
    answer = {"refusal": "discord_declined", "arguments": {"answer": ["text", "Missing *Access* (50001)"]}}
    row = Undeleted(3, "Discord answered: Missing *Access* (50001)", answer)
    look = notices.undeleted(row)(GERMAN)
    assert look.embed is not None
    assert look.embed.description == (
        "⚠️ Nachrichten in <#3>, die gelöscht werden sollten, sind noch da. "
        "Discord antwortete: Missing \\*Access\\* (50001)"
    )
    nothing = Undeleted(3, "It could not be done in time.", {"refusal": "not_in_time", "arguments": {}})
    late = notices.undeleted(nothing)(ENGLISH).embed
    assert late is not None
    assert late.description == (
        "⚠️ Messages in <#3> that were to be deleted are still there. It could not be done in time."
    )


# --------------------------------------------------------------------------- the ladder


def test_rungs() -> None:
    month, hour = timedelta(days=30), timedelta(hours=1)
    rows = [
        RungRow(1, "timeout", hour, month),
        RungRow(2, "kick", None, None),
        RungRow(3, "ban", timedelta(days=7), month),
        RungRow(1000, "ban", None, month),
    ]
    assert (shown(ladder.ladder(rows)(ENGLISH)).description or "").splitlines() == [
        "**1 point** within 30 days → timeout for 1 hour",
        "**2 points** → kick",
        "**3 points** within 30 days → ban for 7 days",
        "**1,000 points** within 30 days → ban for good",
    ]
    assert (shown(ladder.ladder(rows)(GERMAN)).description or "").splitlines()[0] == (
        "**1 Punkt** (gezählt über 30 Tage) → Auszeit (1 Stunde)"
    )
    assert "`/ladder preset`" in (ladder.ladder([])(ENGLISH).content or "")
    assert ladder.rung_set(rows[1])(ENGLISH).content == "Set: **2 points** → kick"
    assert ladder.rung_removed(rows[1])(ENGLISH).content == "Removed: **2 points** → kick"


def test_a_rehearsal_of_thousands_fits() -> None:
    rows = [Rehearsal(n, AT, 2**62 + n % 7, 3, "timeout", timedelta(minutes=10)) for n in range(5_000)]
    embed = shown(ladder.rehearsed(rows, "a week")(ENGLISH))
    text = embed.description or ""
    assert text.startswith("Within a week: 5,000 × for 7 members.\n\n")
    assert f"<t:{STAMP}:d> · Case 0 · <@{2**62}> · 3 points → timeout for 10 minutes" in text
    assert len(text) <= 4_096
    nobody = ladder.rehearsed([], "a month")
    assert nobody(ENGLISH).content == "That ladder would have met nobody within a month."
    assert nobody(GERMAN).content == "In einem Monat hätte diese Leiter niemanden getroffen."


def test_presets() -> None:
    spam = PresetRow("Spam", "a *lot*")
    assert shown(ladder.presets([spam])(ENGLISH)).description == "**Spam** · a \\*lot\\*"
    assert ladder.preset_set(spam)(ENGLISH).content == "Set: **Spam** · a \\*lot\\*"
    assert ladder.preset_removed(spam)(GERMAN).content == "Entfernt: **Spam** · a \\*lot\\*"
    assert "`/vorlagen setzen`" in (ladder.presets([])(GERMAN).content or "")


def test_a_suggested_duration_is_said_in_words_and_stands_for_its_seconds() -> None:
    row = SuggestedDuration(timedelta(hours=36))
    assert durations.choice(ENGLISH, row) == Suggestion("129600s", "1 day, 12 hours")
    assert durations.choice(GERMAN, row) == Suggestion("129600s", "1 Tag, 12 Stunden")
