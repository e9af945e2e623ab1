"""An unmodified nextcord process on the wire: it chats, answers, gives roles, and is told the truth."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from simcord.backend.errors import SetupError

from playground.guild import CHANNELS
from playground.wire import Wire

from .conftest import BotProcess, connected_bot

pytestmark = pytest.mark.asyncio(loop_scope="module")

type Started = tuple[Wire, BotProcess]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def started() -> AsyncIterator[Started]:
    """One bot for all these tests: to start one takes seconds."""
    async with Wire() as wire, connected_bot(wire) as process:
        yield wire, process


@pytest_asyncio.fixture(loop_scope="module")
async def wire(started: Started) -> Wire:
    """The wire, with nothing said or asked yet."""
    wire, _process = started
    wire.rest.requests.clear()
    wire.violations.clear()
    for messages in wire.world.backend.messages.values():
        messages.clear()
    return wire


@pytest_asyncio.fixture(loop_scope="module")
async def bot(started: Started) -> BotProcess:
    """The bot, which has seen nothing but its guild."""
    _wire, process = started
    process.lines[:] = process.saw("ready")
    return process


async def test_a_bot_is_told_of_its_guild(wire: Wire, bot: BotProcess) -> None:
    (ready,) = bot.saw("ready")
    assert ready["guild"] == "Playground"
    assert ready["channels"] == sorted(["Town square", *(channel.name for channel in CHANNELS)])
    assert wire.violations == []


async def test_a_message_arrives_with_its_author_and_roles(wire: Wire, bot: BotProcess) -> None:
    sent = await wire.say("mia", "general", "hello")
    (seen,) = await bot.sees("message")
    assert (seen["id"], seen["author"], seen["roles"]) == (sent.id, "mia", ["@everyone", "Mod"])


async def test_the_content_of_messages_needs_an_intent(wire: Wire, bot: BotProcess) -> None:
    await wire.say("bob", "general", "secret")
    await wire.say("bob", "general", f"hello <@{wire.world.backend.bot_user.id}>")
    hidden, addressed = await bot.sees("message", count=2)
    assert hidden["content"] == ""
    assert addressed["content"].startswith("hello")


async def test_without_the_members_intent_nobody_joins(wire: Wire, bot: BotProcess) -> None:
    wire.join("zoe")
    await wire.say("zoe", "general", "hi")
    await bot.sees("message", count=2)
    assert bot.saw("join") == []


async def test_a_command_answers_and_its_buttons_work(wire: Wire, bot: BotProcess) -> None:
    reply = await wire.slash("bob", "general", "ping")
    assert (reply.content, reply.kind, reply.ephemeral) == ("pong", "message", False)
    moved = await wire.press("carol", reply, "next")
    assert moved.kind == "update"
    assert [message.content for message in wire.messages("general")] == ["page 2"]
    refused = await wire.press("carol", reply, "no")
    assert (refused.content, refused.ephemeral) == ("not yours", True)
    assert wire.violations == []


async def test_an_option_names_a_member_and_the_locale_is_the_members(wire: Wire, bot: BotProcess) -> None:
    wire.gateway.locales[wire.user("bob").id] = "de"
    reply = await wire.slash("bob", "general", "about", member="alice")
    assert reply.ephemeral
    assert reply.embeds[0]["title"] == "Alice"
    assert reply.embeds[0]["description"] == "de"


async def test_a_deferred_answer_is_awaited(wire: Wire, bot: BotProcess) -> None:
    reply = await wire.slash("bob", "general", "slow")
    assert reply.deferred
    assert reply.text == "at last"


async def test_an_answer_that_became_private_is_awaited(wire: Wire, bot: BotProcess) -> None:
    reply = await wire.slash("bob", "general", "whisper")
    assert (reply.content, reply.text, reply.ephemeral) == ("psst", "psst", True)
    assert reply.message is not None


async def test_a_press_is_answered_late_as_it_is_at_once(wire: Wire, bot: BotProcess) -> None:
    reply = await wire.slash("bob", "general", "ping")
    moved = await wire.press("carol", reply, "later")
    assert (moved.content, moved.kind) == ("page 3", "update")
    refused = await wire.press("carol", reply, "later_no")
    assert (refused.text, refused.kind, refused.ephemeral) == ("still not yours", "message", True)


async def test_many_members_act_at_once(wire: Wire, bot: BotProcess) -> None:
    people = ["alice", "mia", "bob", "carol", "dave", "erin"]
    replies = await asyncio.gather(*(wire.slash(who, "general", "ping") for who in people * 3))
    assert [reply.content for reply in replies] == ["pong"] * 18


async def test_autocomplete_offers_choices(wire: Wire, bot: BotProcess) -> None:
    choices = await wire.autocomplete("bob", "general", "pick", "colour", "b")
    assert [choice["value"] for choice in choices] == ["blue"]


async def test_a_modal_is_filled_in(wire: Wire, bot: BotProcess) -> None:
    opened = await wire.slash("bob", "general", "form")
    assert opened.kind == "modal"
    sent = await wire.submit("bob", opened, {"reason": "I can"})
    assert sent.content == "because I can"


async def test_a_user_command_has_a_target(wire: Wire, bot: BotProcess) -> None:
    reply = await wire.user_command("bob", "carol", "Rank")
    assert reply.content == "rank of carol"


async def test_a_message_command_has_a_target(wire: Wire, bot: BotProcess) -> None:
    said = await wire.say("carol", "general", "that is how it is")
    reply = await wire.message_command("bob", said, "Quote")
    assert reply.content.startswith("carol: ")


async def test_commands_are_offered_only_to_those_who_may(wire: Wire, bot: BotProcess) -> None:
    with pytest.raises(SetupError, match="not visible"):
        await wire.slash("bob", "general", "manage give", member="carol", role="Bronze")
    reply = await wire.slash("mia", "general", "manage give", member="carol", role="Bronze")
    assert reply.content == "Bronze it is"
    assert wire.roles("carol") == ["Bronze"]
    (request,) = wire.requests_to("PUT", "/roles/")
    assert (request.status, request.reason) == (204, "earned, honestly: 100 %")


async def test_the_hierarchy_of_roles_holds(wire: Wire, bot: BotProcess) -> None:
    wire.world.backend.answer_within = 0.5
    with pytest.raises(TimeoutError):  # the small bot does not expect to be refused
        await wire.slash("alice", "general", "manage give", member="carol", role="Mod")
    (request,) = wire.requests_to("PUT", "/roles/")
    assert (request.status, request.reply["code"]) == (403, 50013)


async def test_members_are_found_by_id_without_any_privileged_intent(wire: Wire, bot: BotProcess) -> None:
    ids = f"{wire.user('carol').id} 42 {wire.user('dave').id}"
    reply = await wire.slash("alice", "general", "manage find", ids=ids)
    assert reply.content == "carol dave"
    assert wire.violations == []


async def test_a_direct_message_arrives(wire: Wire, bot: BotProcess) -> None:
    await wire.slash("alice", "general", "manage dm", member="carol")
    assert [message.content for message in wire.dms("carol")] == ["psst"]
