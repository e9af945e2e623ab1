from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import nextcord
import pytest

from bot.client import Guildkeeper, Place
from bot.errors import Refused
from bot.event.intents import intents
from bot.metrics import Metrics


@pytest.fixture
async def client() -> Guildkeeper:
    return Guildkeeper(None, Metrics())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("flags", "members", "content"),
    [
        (0, False, False),
        (1 << 14, True, False),
        (1 << 15, True, False),
        (1 << 18, False, True),
        (1 << 19, False, True),
        (1 << 12 | 1 << 15 | 1 << 19, True, True),
    ],
)
def test_of_what_is_privileged_only_what_is_allowed_is_asked_for(
    flags: int, members: bool, content: bool
) -> None:
    wanted = intents(flags)
    assert (wanted.members, wanted.message_content, wanted.presences) == (members, content, False)
    plain = nextcord.Intents(
        guilds=True,
        guild_messages=True,
        moderation=True,
        auto_moderation_execution=True,
        voice_states=True,
        guild_reactions=True,
        emojis_and_stickers=True,
    )
    assert wanted.value & ~(1 << 1 | 1 << 15) == plain.value


async def test_the_intents_that_are_chosen_are_those_of_the_session(client: Guildkeeper) -> None:
    client.use_intents(intents(1 << 15))
    assert client._connection._intents.members
    assert client.intents.members


@pytest.mark.parametrize(
    "event",
    [
        "MESSAGE_CREATE",
        "GUILD_CREATE",
        "READY",
        "RESUMED",
        "GUILD_MEMBER_ADD",
        "GUILD_MEMBER_UPDATE",
        "GUILD_MEMBER_REMOVE",
        "GUILD_MEMBERS_CHUNK",
        "GUILD_AUDIT_LOG_ENTRY_CREATE",
        "MESSAGE_UPDATE",
        "AUTO_MODERATION_ACTION_EXECUTION",
        "MESSAGE_REACTION_ADD",
        "MESSAGE_REACTION_REMOVE",
        "MESSAGE_REACTION_REMOVE_ALL",
        "MESSAGE_REACTION_REMOVE_EMOJI",
        "MESSAGE_DELETE",
        "MESSAGE_DELETE_BULK",
    ],
)
async def test_the_pinned_nextcord_has_the_parsers_that_are_taken_over(
    client: Guildkeeper, event: str
) -> None:
    plain = nextcord.Client(intents=intents(0))
    assert plain._connection.parsers[event] == getattr(plain._connection, f"parse_{event.lower()}")
    assert client._connection.parsers[event] != getattr(client._connection, f"parse_{event.lower()}")


async def test_a_message_goes_to_the_intake_without_an_object(client: Guildkeeper) -> None:
    message: dict[str, Any] = {"id": "9", "type": 0, "guild_id": "100", "channel_id": "1"}
    message |= {"author": {"id": "2"}, "member": {"roles": []}}
    client._connection.parsers["MESSAGE_CREATE"](message)
    assert len(client.intake) == 1


async def test_unknown_commands_are_not_deleted(client: Guildkeeper) -> None:
    assert not client._rollout_delete_unknown
    assert client._rollout_register_new
    assert client._rollout_update_known


async def test_of_several_shards_one_registers_the_commands() -> None:
    place = Place(3, 4, rolls_out=False)
    client = Guildkeeper(None, Metrics(), place=place)  # type: ignore[arg-type]
    assert (client.shard_id, client.shard_count) == (3, 4)
    assert not client._rollout_register_new
    assert not client._rollout_update_known
    assert client._rollout_associate_known


@pytest.mark.parametrize("rolls_out", [True, False])
async def test_a_command_that_is_not_known_yet_is_looked_up(
    rolls_out: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = Guildkeeper(None, Metrics(), place=Place(0, 2, rolls_out=rolls_out))  # type: ignore[arg-type]
    happened: list[str] = []

    async def learned() -> None:
        happened.append("learned")

    async def answered(_interaction: Any) -> None:
        happened.append("answered")

    monkeypatch.setattr(client, "_learn_commands", learned)
    monkeypatch.setattr(client, "process_application_commands", answered)
    asked: Any = SimpleNamespace(type=nextcord.InteractionType.application_command, data={"id": "5"})
    await client.on_interaction(asked)
    assert happened == ["learned", "answered"]


async def test_another_session_waits_for_its_turn() -> None:
    turns: list[int] = []

    async def turn() -> None:
        turns.append(1)

    client = Guildkeeper(None, Metrics(), place=Place(0, 1), turn=turn)  # type: ignore[arg-type]
    await client.before_identify_hook(0, initial=True)
    assert turns == []
    await client.before_identify_hook(0, initial=False)
    assert turns == [1]


async def test_until_when_it_has_heard_is_known_when_it_hears_all_and_nothing_waits(
    client: Guildkeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    client.session.connected()
    assert client.heard_until() is None, "the guilds are still to come"
    client._ready.set()
    assert client.heard_until() is not None
    waiting = datetime(2026, 1, 1, tzinfo=UTC)
    monkeypatch.setattr(client.intake, "waiting_since", lambda: waiting)
    assert client.heard_until() == waiting
    monkeypatch.setattr(client.facts, "is_starting", lambda: True)
    assert client.heard_until() is None


async def test_nobody_is_pinged_by_default(client: Guildkeeper) -> None:
    assert client.allowed_mentions is not None
    assert dict(client.allowed_mentions.to_dict()) == {"parse": []}


async def test_no_member_and_no_message_is_kept(client: Guildkeeper) -> None:
    assert client._connection._messages is None
    assert client._connection.member_cache_flags == nextcord.MemberCacheFlags.none()


async def test_every_button_has_somebody_to_press_for(client: Guildkeeper) -> None:
    app = {"config.show", "config.set", "app.checkup", "app.help"}
    leveling = {"leveling.board", "leveling.why", "leveling.draft_role_job"}
    wallet = {"economy.richest", "economy.pay", "economy.cancel", "economy.statement"}
    shop = {"shop.items", "shop.all_items", "shop.buy", "shop.inventory"}
    games = {"games.double_down", "games.fairness", "games.hit", "games.stand"}
    moderation = {"moderation.history", "moderation.pardon", "moderation.warn"}
    menus = {"choices.press", "choices.choose", "choices.chooser"}
    editor = {"list", "details", "add_options", "options", "set_option", "drop_option", "set_menu", "post"}
    editor |= {"preview", "health", "requirements", "set_requirement", "group", "link", "unlink", "remove"}
    menus |= {f"menus.{one}" for one in editor}
    jobs = {"cancel", "change_draft", "pause", "resume", "start_draft", "undo"}
    roles = {"roles.denials", "roles.history", "roles.wearers", "leveling.draft_role_job"}
    roles |= {f"rolejobs.{one}" for one in jobs}
    roles |= {"personal.drop_role", "personal.own_role", "personal.set_role"}
    tickets = {"open", "appeal", "close", "request_close", "answer_request", "reopen", "rate", "overview"}
    tickets |= {"details", "claim", "release", "hold", "hand_over", "move", "prioritise", "set_topic"}
    tickets |= {"rename", "add_member", "remove_member", "reply", "note", "notes", "timeline", "accept"}
    tickets |= {"delete", "set_up", "health", "blocks", "targets", "set_target"}
    tickets |= {"transcript", "files", "search"}
    for what in ("type", "question", "panel", "holiday", "reply"):
        tickets |= {f"set_{what}", f"remove_{what}"}
    tickets |= {
        "type_options",
        "set_option",
        "questions",
        "panels",
        "post_panel",
        "hours",
        "set_hours",
        "replies",
    }
    tickets = {f"tickets.{one}" for one in tickets}
    stats = {"server", "channel", "member", "heatmap", "retention", "top", "voice", "compare"}
    stats |= {"sources", "activation", "responses"}
    stats = {f"stats.{one}" for one in stats}
    privacy = {"privacy.forget"}
    imports = {"imports.overview", "imports.commit", "imports.drop"}
    known = app | leveling | wallet | shop | games | moderation | roles | menus
    known |= tickets | stats | privacy | imports
    assert set(client._presses) == known


class Pressed:
    """Stands for a press: notes what is said."""

    id = 5
    locale = "en-US"

    def __init__(self, custom_id: str, done: bool = False) -> None:
        self.data = {"custom_id": custom_id}
        self.response = self
        self.done = done
        self.said: list[str] = []

    def is_done(self) -> bool:
        return self.done

    async def send_message(self, sentence: str, *, ephemeral: bool) -> None:
        assert ephemeral
        self.said.append(sentence)


async def test_what_fails_before_a_form_can_be_asked_is_told(client: Guildkeeper) -> None:
    async def refuse(_interaction: Any, _arguments: list[str]) -> None:
        raise Refused("U0TIC", "There is no ticket 9 in this server.", None)

    client._presses["tests.refuse"] = refuse
    pressed = Pressed("tests.refuse")
    await client._press(pressed)  # type: ignore[arg-type]
    assert pressed.said == ["There is no ticket 9 in this server."]
    answered = Pressed("tests.refuse", done=True)
    await client._press(answered)  # type: ignore[arg-type]
    assert answered.said == []
