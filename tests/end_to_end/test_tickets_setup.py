"""Setting tickets up as people do: with presses, lists and forms, and what they see of how it goes."""

from typing import Any

import pytest

from playground.members import Reply

from .reading import buttons, custom_id
from .stage import Stage

HELPERS = "Silver"


# --------------------------------------------------------------------------- words of these tests


def support(stage: Stage) -> None:
    """A type Support, number 1."""
    stage.sql('select desk.set_type(%s, options => \'{"name": "Support"}\')', stage.guild_id)


def shown(reply: Reply) -> str:
    """What an editor says by now."""
    message = reply.message
    assert message is not None
    parts = [message.content]
    for embed in message.embeds:
        parts += [embed.get("title", ""), embed.get("description", "")]
        parts += [text for field in embed.get("fields", []) for text in (field["name"], field["value"])]
    return "\n".join(parts)


async def press(stage: Stage, editor: Reply, label: str) -> Reply:
    """Press a button of an editor, as it is by now."""
    assert editor.message is not None
    return await stage.wire.press("alice", editor, custom_id(editor.message, label))


def option(stage: Stage, name: str) -> Any:
    """An option of the type Support."""
    return stage.value(f"select {name} from desk.type where number = 1")  # noqa: S608


async def home(stage: Stage) -> Reply:
    """`/tickets setup`."""
    return await stage.wire.slash("alice", "general", "tickets setup")


async def choose(stage: Stage, editor: Reply, name: str) -> None:
    """Choose an option from whichever of the lists has it."""
    assert editor.message is not None
    lists = [row["components"][0] for row in editor.message.components]
    (target,) = (
        one["custom_id"] for one in lists if name in {line["value"] for line in one.get("options", ())}
    )
    await stage.wire.choose("alice", editor, target, [name])


async def turn(stage: Stage, editor: Reply, name: str) -> None:
    """Go from one option to another."""
    await press(stage, editor, "Back")
    await choose(stage, editor, name)


async def opened(stage: Stage, name: str) -> Reply:
    """The page of an option of Support, in the editor."""
    editor = await home(stage)
    await stage.wire.choose("alice", editor, "tickets.type_options", ["1"])
    await choose(stage, editor, name)
    return editor


async def typed(stage: Stage, editor: Reply, value: str) -> Reply:
    """Type a value into the form of an option: what is answered."""
    form = await press(stage, editor, "Change")
    return await stage.wire.submit("alice", form, {"value": value})


# --------------------------------------------------------------------------- the first panel


async def test_the_first_panel_is_made_with_presses_only(stage: Stage) -> None:
    editor = await home(stage)
    assert "Three choices and a press" in editor.text
    assert buttons(editor)["Make it"]["disabled"]
    role, channel = stage.wire.role(HELPERS), stage.wire.channel("off-topic")
    before = len(stage.wire.messages("off-topic"))
    await stage.wire.choose("alice", editor, "tickets.set_up:-:-:-:role", [role])
    await stage.wire.choose("alice", editor, f"tickets.set_up:{role.id}:-:-:channel", [channel])
    assert f"<@&{role.id}>" in shown(editor)
    await press(stage, editor, "Make it")
    assert "members can open tickets" in shown(editor)
    await stage.eventually(lambda: len(stage.wire.messages("off-topic")) > before)
    posted = stage.wire.messages("off-topic")[-1]
    assert "Support" in buttons(posted)
    assert stage.sql("select name, staff_role_ids, room::text from desk.type") == [
        ("Support", [role.id], "channel")
    ]
    assert stage.sql("select label, kind::text from desk.question") == [("What is it about?", "paragraph")]
    await stage.eventually(lambda: stage.value("select message_id from desk.panel"))


async def test_in_a_text_channel_rooms_are_threads(stage: Stage) -> None:
    editor = await home(stage)
    role, place = stage.wire.role(HELPERS), stage.wire.channel("general")
    await stage.wire.choose("alice", editor, "tickets.set_up:-:-:-:role", [role])
    await stage.wire.choose("alice", editor, f"tickets.set_up:{role.id}:-:-:place", [place])
    await stage.wire.choose("alice", editor, f"tickets.set_up:{role.id}:{place.id}:-:channel", [place])
    await press(stage, editor, "Make it")
    assert option(stage, "room::text") == "thread"
    assert f"threads in <#{place.id}>" in shown(editor)
    await stage.quiet()


# --------------------------------------------------------------------------- a type


async def test_an_option_of_each_kind_is_changed(stage: Stage) -> None:
    support(stage)
    editor = await opened(stage, "welcome")
    await typed(stage, editor, "Hello!\nTell us more.")
    assert option(stage, "welcome") == "Hello!\nTell us more."
    for name, written, kept in (("emoji", "🛟", "🛟"), ("most_open", "7", 7)):
        await turn(stage, editor, name)
        await typed(stage, editor, written)
        assert option(stage, name) == kept
    await turn(stage, editor, "cooldown")
    await typed(stage, editor, "1,5 hours")
    assert option(stage, "cooldown::text") == "01:30:00"
    assert "1 hour, 30 minutes" in shown(editor)
    await press(stage, editor, "Reset to the default")
    assert option(stage, "cooldown::text") == "00:00:00"
    await turn(stage, editor, "when_full")
    await stage.wire.choose("alice", editor, "tickets.set_option:1:when_full", ["refuse"])
    assert option(stage, "when_full::text") == "refuse"
    await turn(stage, editor, "asks_rating")
    await press(stage, editor, "Turn off")
    assert option(stage, "asks_rating") is False
    await turn(stage, editor, "staff_role_ids")
    roles = [stage.wire.role(HELPERS), stage.wire.role("Gold")]
    await stage.wire.choose("alice", editor, "tickets.set_option:1:staff_role_ids", roles)
    assert option(stage, "staff_role_ids") == [role.id for role in roles]
    await turn(stage, editor, "parent_id")
    place = stage.wire.channel("off-topic")
    await stage.wire.choose("alice", editor, "tickets.set_option:1:parent_id", [place])
    assert (option(stage, "parent_id"), option(stage, "room::text")) == (place.id, "thread")


async def test_what_is_not_allowed_is_refused_in_the_users_words(stage: Stage) -> None:
    support(stage)
    editor = await opened(stage, "most_open")
    stage.wire.gateway.locales[stage.id("alice")] = "de"
    try:
        refused = await typed(stage, editor, "501")
    finally:
        del stage.wire.gateway.locales[stage.id("alice")]
    assert "501" in refused.text
    assert "Zugleich insgesamt" in refused.text
    assert "Erlaubt: eine ganze Zahl von 1 bis 500." in refused.text
    assert option(stage, "most_open") == 50


async def test_what_would_close_tickets_is_asked_first(stage: Stage) -> None:
    support(stage)
    stage.superuser(
        """insert into tickets.ticket (guild_id, number, type_number, member_id, asked_at, state, channel_id,
          opened_at, waits_since, said_at, waits_for)
        values (%s, 1, 1, %s, now() - interval '3 days', 'open', 77, now() - interval '3 days',
          now() - interval '2 days', now() - interval '2 days', 'opener')""",
        stage.guild_id,
        stage.id("bob"),
    )
    stage.superuser("insert into tickets.counter (guild_id, tickets) values (%s, 1)", stage.guild_id)
    editor = await opened(stage, "warn_after")
    await typed(stage, editor, "1 day")
    assert "1 open ticket waits for its opener" in shown(editor)
    assert option(stage, "warn_after") is None
    await press(stage, editor, "Change it")
    assert option(stage, "warn_after::text") == "1 day"


async def test_questions_are_added_changed_and_removed(stage: Stage) -> None:
    support(stage)
    editor = await home(stage)
    await stage.wire.choose("alice", editor, "tickets.type_options", ["1"])
    await press(stage, editor, "0 questions")
    form = await stage.wire.choose("alice", editor, "tickets.set_question:1:-", ["choice"])
    await stage.wire.submit("alice", form, {"label": "Where?", "choices": "Here\n\nThere"})
    assert stage.sql("select place, label, kind::text, choices from desk.question") == [
        (1, "Where?", "choice", ["Here", "There"])
    ]
    await press(stage, editor, "Make it optional")
    assert stage.value("select is_required from desk.question") is False
    await press(stage, editor, "Back")
    form = await stage.wire.choose("alice", editor, "tickets.set_question:1:-", ["text"])
    refused = await stage.wire.submit("alice", form, {"label": "Why?", "shortest": "many"})
    assert '"many" is no amount' in refused.text
    await stage.wire.submit("alice", form, {"label": "Why?", "shortest": "10", "longest": "1k"})
    assert stage.sql("select shortest, longest from desk.question where place = 2") == [(10, 1_000)]
    await press(stage, editor, "Remove")
    await stage.wire.choose("alice", editor, "tickets.questions:1", ["1"])
    await press(stage, editor, "Remove")
    assert not stage.sql("select 1 from desk.question")


async def test_a_panel_is_made_changed_posted_and_removed(stage: Stage) -> None:
    support(stage)
    stage.sql('select desk.set_type(%s, options => \'{"name": "Reports"}\')', stage.guild_id)
    editor = await home(stage)
    form = await press(stage, editor, "New panel")
    await stage.wire.submit("alice", form, {"name": "main", "title": "Help", "text": "Press."})
    await stage.wire.choose("alice", editor, "tickets.set_panel:main:first", ["2"])
    assert stage.value("select type_numbers from desk.panel") == [2, 1]
    await stage.wire.choose("alice", editor, "tickets.set_panel:main:types:1", ["1"])
    assert stage.value("select type_numbers from desk.panel") == [1]
    await press(stage, editor, "Use a list")
    before = len(stage.wire.messages("off-topic"))
    await stage.wire.choose("alice", editor, "tickets.post_panel:main", [stage.wire.channel("off-topic")])
    await stage.eventually(lambda: len(stage.wire.messages("off-topic")) > before)
    message = stage.wire.messages("off-topic")[-1]
    await stage.eventually(lambda: stage.value("select message_id from desk.panel"))
    await press(stage, editor, "Remove")
    await press(stage, editor, "Remove")
    assert not stage.sql("select 1 from desk.panel")
    await stage.eventually(lambda: message.id not in stage.wire.world.backend.messages[message.channel_id])


# --------------------------------------------------------------------------- clocks and replies


async def test_hours_over_midnight_holidays_and_targets(stage: Stage) -> None:
    support(stage)
    editor = await stage.wire.slash("alice", "general", "tickets hours")
    assert "Staff are always there" in editor.text
    form = await stage.wire.choose("alice", editor, "tickets.set_hours:0", ["5", "6"])
    await stage.wire.submit("alice", form, {"hours": "9-12, 22-4"})
    kept = stage.sql("select weekday, opens::text, closes::text from desk.working_hours order by 1, 2")
    assert kept == [
        (day, *hours) for day in (5, 6) for hours in (("09:00:00", "12:00:00"), ("22:00:00", "04:00:00"))
    ]
    assert "**Saturday**: 09:00-12:00, 22:00-04:00" in shown(editor)
    form = await stage.wire.choose("alice", editor, "tickets.set_hours:0", ["1"])
    refused = await stage.wire.submit("alice", form, {"hours": "always"})
    assert '"always" is none' in refused.text
    form = await press(stage, editor, "Add a holiday")
    refused = await stage.wire.submit("alice", form, {"day": "soon"})
    assert '"soon" is no day' in refused.text
    form = await press(stage, editor, "Add a holiday")
    refused = await stage.wire.submit("alice", form, {"day": "12/24/2026-12/26/2026"})
    assert '"12/24/2026-12/26/2026" is no day' in refused.text
    form = await press(stage, editor, "Add a holiday")
    await stage.wire.submit("alice", form, {"day": "2026-12-24", "name": "Christmas Eve"})
    assert "Dec 24, 2026 Christmas Eve" in shown(editor)
    await stage.wire.choose("alice", editor, "tickets.remove_holiday:0", ["2026-12-24"])
    assert "Christmas" not in shown(editor)
    await press(stage, editor, "Back")
    await press(stage, editor, "Targets")
    form = await stage.wire.choose("alice", editor, "tickets.set_target:0", ["high"])
    await stage.wire.submit("alice", form, {"first_reply": "30m", "solution": "2 days"})
    assert "**high**: first reply 30 minutes · solution 2 days" in shown(editor)


async def test_saved_replies_in_two_languages(stage: Stage) -> None:
    editor = await stage.wire.slash("alice", "general", "tickets replies")
    form = await stage.wire.choose("alice", editor, "tickets.set_reply:-", ["en-US"])
    await stage.wire.submit("alice", form, {"name": "hello", "text": "Hi {member}!"})
    form = await stage.wire.choose("alice", editor, "tickets.set_reply:hello", ["de"])
    await stage.wire.submit("alice", form, {"text": "Hallo {member}!"})
    assert "Hallo {member}!" in shown(editor)
    assert stage.value("select count(*) from desk.saved_reply where name = 'hello'") == 2
    await press(stage, editor, "Remove")
    await press(stage, editor, "Remove")
    assert not stage.sql("select 1 from desk.saved_reply")


async def test_a_member_is_blocked_and_unblocked(stage: Stage) -> None:
    blocked = await stage.wire.slash(
        "alice", "general", "tickets block", member="bob", duration="2 days", reason="Spam"
    )
    assert "cannot open tickets any more" in blocked.text
    listed = await stage.wire.slash("alice", "general", "tickets blocks")
    assert f"<@{stage.id('bob')}>" in listed.text
    assert "Spam" in listed.text
    await stage.wire.slash("alice", "general", "tickets unblock", member="bob")
    empty = await stage.wire.slash("alice", "general", "tickets blocks")
    assert "Nobody is blocked" in empty.text


# --------------------------------------------------------------------------- figures, and who may


async def test_figures_are_for_those_who_run_the_tickets(stage: Stage) -> None:
    support(stage)
    figures = await stage.wire.slash("alice", "general", "tickets performance", by="type")
    assert "There was no ticket in that time." in figures.text
    backlog = await stage.wire.slash("alice", "general", "tickets backlog", days="7")
    assert backlog.text.count("0 open, 0 new, 0 closed") == 7
    steward = stage.wire.world.backend.create_role(stage.guild_id, name="Steward")
    steward.permissions = 1 << 40  # who sees the commands by default
    member = stage.newcomer()
    stage.wire.world.backend.add_member_role(stage.guild_id, member.id, steward.id)
    for command in ("tickets performance", "tickets backlog", "tickets setup"):
        refused = await stage.wire.slash(member, "general", command)
        assert refused.ephemeral
        assert "Only those who run the tickets can do that" in refused.text
    known = "select 1 from app.role where role_id = %s"
    await stage.eventually(lambda: stage.value(known, steward.id))
    stage.configure("desk.lead_role_id", str(steward.id))
    allowed = await stage.wire.slash(member, "general", "tickets performance")
    assert "How tickets went" in allowed.text


FORGED = {
    "tickets.set_option:1:asks_rating:false": "Only those who run the tickets",
    "tickets.remove_type:1:agreed": "Only those who run the tickets",
    "tickets.type_options:1": "Only those who run the tickets",
    "tickets.remove_panel:main:agreed": "Only those who run the tickets",
    "tickets.type_options:one": "cannot be read",
    "tickets.type_options:1:removed_at": "cannot be read",
    "tickets.set_panel:main:style:loud": "cannot be read",
    "tickets.set_up:1:2:3:else": "Only those who run the tickets",
    "tickets.set_up:1": "cannot be read",
    "tickets.set_reply:hello:xx": "cannot be read",
    "tickets.set_target:0:huge": "cannot be read",
}


@pytest.mark.parametrize(("forged", "sentence"), FORGED.items())
async def test_a_forged_button_is_refused(stage: Stage, forged: str, sentence: str) -> None:
    support(stage)
    stage.sql("select desk.set_panel(%s, 'main', '{1}', 'Help')", stage.guild_id)
    message = (await stage.wire.slash("alice", "general", "leaderboard")).message
    assert message is not None
    before = stage.fingerprint()
    button = {"type": 2, "style": 2, "label": "Forged", "custom_id": forged}
    message.components = [{"type": 1, "components": [button]}]
    refused = await stage.wire.press(stage.newcomer(), message, forged)
    assert refused.ephemeral
    assert sentence in refused.text
    assert stage.fingerprint() == before
