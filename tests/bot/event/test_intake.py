import asyncio
import logging
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import asyncpg
import pytest

from bot.errors import TooSlow, Unavailable
from bot.event import intake as module
from bot.event import resting
from bot.event.intake import Intake
from bot.event.messages import is_chat
from bot.metrics import Metrics
from bot.records.app import Message
from tests.patience import PATIENCE

GUILD = 100
GUILDS = range(100, 112)
BOT = 9
ALL_BUT_THE_SLOW = set(GUILDS) - {105}

FORWARDED: dict[str, Any] = {
    "content": "See",
    "attachments": [{"id": "1"}, {"id": "2"}],
    "embeds": [
        {
            "title": "Title",
            "description": "Text",
            "url": "https://evil.example",
            "fields": [{"name": "Name", "value": "Value"}],
        },
        {"image": {"url": "https://example.com/x.png"}},
    ],
}
READ = "See\nTitle\nText\nhttps://evil.example\nName\nValue"
ANSWER: dict[str, Any] = {"referenced_message": {"id": "1", "author": {"id": "7"}}}


class Calls:
    """Stands for the database: notes batches, fails as told."""

    def __init__(self) -> None:
        self.attempts: list[list[Message]] = []
        self.aside: list[dict[str, Any]] = []
        self.faults: dict[int, Exception] = {}
        """What the messages of a guild end in while its rules are not set aside."""
        self.lasting: dict[int, Exception] = {}
        """And whatever becomes of its rules."""
        self.blocked = False
        self.batches: list[list[Message]] = []
        self.failures: list[Exception] = []
        self.poison: set[int] = set()
        self.called = asyncio.Event()

    async def run(self, function: str, *, messages: list[Message]) -> None:
        assert function == "event.messages"
        self.called.set()
        await asyncio.sleep(0)
        if not messages:
            if self.blocked:
                raise TooSlow
            return
        self.attempts.append(list(messages))
        if self.failures:
            raise self.failures.pop(0)
        for one in messages:
            if error := self.lasting.get(one.guild_id) or self.faults.get(one.guild_id):
                raise error
        if self.poison & {message.message_id for message in messages}:
            raise ValueError("poison")
        self.batches.append(list(messages))

    async def alive(self) -> None:
        """It answers."""

    async def value(self, function: str, **arguments: Any) -> datetime | None:
        assert function == "automod.set_aside"
        self.aside.append(arguments)
        return datetime.now(UTC) if self.faults.pop(arguments["guild_id"], None) else None

    @property
    def guilds(self) -> Counter[int]:
        """How often each guild's one message was told."""
        return Counter(message.guild_id for batch in self.batches for message in batch)

    @property
    def ids(self) -> list[int]:
        return [message.message_id for batch in self.batches for message in batch]


def message(message_id: int, guild_id: int = GUILD) -> Message:
    return Message(guild_id, 1, None, 2, message_id, [3])


def raw(**changes: Any) -> dict[str, Any]:
    author = {"id": "2"} | changes.pop("author", {})
    return {
        "id": "9",
        "type": 0,
        "guild_id": str(GUILD),
        "channel_id": "1",
        "author": author,
        "member": {"roles": ["3", "4"]},
    } | changes


@pytest.fixture
def database() -> Calls:
    return Calls()


@pytest.fixture
def intake(database: Calls) -> Intake:
    intake = Intake(
        database,  # type: ignore[arg-type]
        Metrics(),
        lambda guild_id, channel_id: 50 if channel_id == 5 else None,
        lambda: BOT,
    )
    intake.open(GUILD)
    return intake


async def finish(intake: Intake) -> None:
    intake.close()
    async with asyncio.timeout(PATIENCE):
        await intake.run()


@pytest.mark.parametrize("changes", [{}, {"type": 19}, {"author": {"bot": False}}])
def test_what_people_write_counts(changes: dict[str, Any]) -> None:
    assert is_chat(raw(**changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"author": {"bot": True}},
        {"author": {"system": True}},
        {"webhook_id": "7"},
        {"type": 7},
        {"type": 20},
        {"type": 21},
        {"type": 23},
    ],
)
def test_what_apps_and_the_system_write_does_not(changes: dict[str, Any]) -> None:
    assert not is_chat(raw(**changes))


async def test_what_nobody_wrote_tells_how_far_a_channel_was_heard(intake: Intake, database: Calls) -> None:
    intake.receive(raw(author={"bot": True}, content="Level 2!", id="8"))
    intake.receive(raw(type=7))
    intake.receive({key: value for key, value in raw(type=7).items() if key != "guild_id"})
    await finish(intake)
    assert database.batches == [[Message(GUILD, 1, None, 0, 8, []), Message(GUILD, 1, None, 0, 9, [])]]
    assert b'guildkeeper_messages_total{shard="0"} 0.0' in intake._metrics.text()


async def test_a_raw_message_becomes_a_record(intake: Intake, database: Calls) -> None:
    intake.receive(raw())
    intake.receive(raw(channel_id="5"))
    intake.receive({key: value for key, value in raw().items() if key != "guild_id"})  # a direct message
    intake.receive({key: value for key, value in raw().items() if key != "member"})
    await finish(intake)
    assert database.batches == [
        [
            Message(GUILD, 1, None, 2, 9, [3, 4], None, 0, 0, False),
            Message(GUILD, 5, 50, 2, 9, [3, 4], None, 0, 0, False),
            Message(GUILD, 1, None, 2, 9, [], None, 0, 0, False),
        ]
    ]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"content": "Hello"}, ("Hello", 0, 0, False)),
        ({"content": ""}, (None, 0, 0, False)),  # the bot may not read it
        ({"content": "", "attachments": [{"id": "1"}, {"id": "2"}]}, (None, 0, 2, False)),
        ({"content": "<@7>", "mentions": [{"id": "7"}], "mention_roles": ["3"]}, ("<@7>", 2, 0, False)),
        ({"content": "@everyone", "mention_everyone": True}, ("@everyone", 0, 0, True)),
        ({"content": "", "message_snapshots": [{"message": {"content": "Old"}}]}, ("Old", 0, 0, False)),
        ({"content": "", "message_snapshots": [{"message": FORWARDED}]}, (READ, 0, 2, False)),
        (
            {
                "content": "Vote",
                "poll": {
                    "question": {"text": "Which?"},
                    "answers": [{"poll_media": {"text": "This"}}, {"poll_media": {"emoji": {"name": "x"}}}],
                },
            },
            ("Vote\nWhich?\nThis", 0, 0, False),
        ),
        ({"content": "<@7>", "mentions": [{"id": "7", "bot": True}]}, ("<@7>", 0, 0, False)),
        ({"content": "<@2>", "mentions": [{"id": "2"}]}, ("<@2>", 0, 0, False)),  # oneself
        ({"content": "Yes", "mentions": [{"id": "7"}], **ANSWER}, ("Yes", 0, 0, False)),
        ({"content": "<@!7>", "mentions": [{"id": "7"}], **ANSWER}, ("<@!7>", 1, 0, False)),
        ({"content": "Yes", "mentions": [{"id": "7"}, {"id": "8"}], **ANSWER}, ("Yes", 1, 0, False)),
        ({"content": "Yes", "referenced_message": None}, ("Yes", 0, 0, False)),  # it is deleted
    ],
)
async def test_what_a_message_says_and_brings_is_told(
    intake: Intake, database: Calls, changes: dict[str, Any], told: tuple[Any, ...]
) -> None:
    intake.receive(raw(**changes))
    await finish(intake)
    assert database.batches == [[Message(GUILD, 1, None, 2, 9, [3, 4], *told)]]


async def test_a_batch_goes_when_it_is_full_and_else_when_it_is_old(intake: Intake, database: Calls) -> None:
    running = asyncio.create_task(intake.run())
    for number in range(module.BATCH):
        intake.add(message(number))
    async with asyncio.timeout(PATIENCE):
        await database.called.wait()
        database.called.clear()
        intake.add(message(module.BATCH))
        await database.called.wait()
    await asyncio.sleep(0.01)
    assert database.ids == list(range(module.BATCH + 1))
    intake.close()
    await running
    assert len(intake) == 0


async def test_what_piled_up_goes_in_large_batches(intake: Intake, database: Calls) -> None:
    for number in range(module.MAX_BATCH + 1):
        intake.add(message(number))
    await finish(intake)
    assert [len(batch) for batch in database.batches] == [module.MAX_BATCH, 1]


async def test_a_guilds_messages_wait_until_it_is_known(intake: Intake, database: Calls) -> None:
    running = asyncio.create_task(intake.run())
    intake.add(message(1, guild_id=200))
    intake.add(message(2))
    await asyncio.sleep(module.MAX_AGE * 2)
    assert database.ids == [2]
    intake.open(200)
    intake.close()
    await running
    assert database.ids == [2, 1]


async def test_a_held_guild_waits_again_and_a_left_one_is_forgotten(intake: Intake, database: Calls) -> None:
    intake.hold(GUILD)
    intake.add(message(1))
    assert not intake.is_open(GUILD)
    assert len(intake) == 1
    intake.forget(GUILD)
    assert len(intake) == 0
    await finish(intake)
    assert database.ids == []


async def test_while_the_database_is_away_a_batch_is_tried_again(intake: Intake, database: Calls) -> None:
    database.failures = [Unavailable(), Unavailable()]
    intake.add(message(1))
    intake.add(message(2))
    await finish(intake)
    assert database.batches == [[message(1), message(2)]]


async def test_a_poisonous_message_is_dropped_alone(intake: Intake, database: Calls) -> None:
    database.poison = {5}
    for number in range(9):
        intake.add(message(number))
    await finish(intake)
    assert sorted(database.ids) == [0, 1, 2, 3, 4, 6, 7, 8]


def fill(intake: Intake) -> None:
    """One message of each of twelve guilds."""
    for guild_id in GUILDS:
        intake.open(guild_id)
        intake.add(message(guild_id * 10, guild_id))


def figure(intake: Intake, name: str) -> float | None:
    labels = {"shard": "0"} if name == "messages" else {}
    return intake._metrics.registry.get_sample_value(f"guildkeeper_{name}_total", labels)


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (TooSlow(), "too_slow"),
        (
            asyncpg.InvalidRegularExpressionError("regular expression is too complex"),
            "too_complex",
        ),
    ],
)
async def test_the_rules_of_a_guild_that_holds_up_the_others_are_set_aside(
    intake: Intake, database: Calls, caplog: pytest.LogCaptureFixture, error: Exception, cause: str
) -> None:
    database.faults = {105: error}
    fill(intake)
    await finish(intake)
    assert database.guilds == dict.fromkeys(GUILDS, 1)
    (call,) = database.aside
    assert len(call.pop("key")) == 16
    assert call == {"guild_id": 105, "cause": cause, "actor_id": BOT}
    (said,) = [line for line in caplog.records if line.levelno >= logging.WARNING]
    assert said.getMessage() == f"a guild's automatic rules are set aside: {cause}"
    assert said.__dict__["guild_id"] == 105
    assert [figure(intake, name) for name in ("guilds_set_aside", "messages", "messages_dropped")] == [
        1,
        12,
        0,
    ]
    assert len(intake) == 0


async def test_a_guild_that_stays_too_slow_rests_and_the_others_go_on(
    intake: Intake, database: Calls, caplog: pytest.LogCaptureFixture
) -> None:
    database.lasting = {105: TooSlow()}
    fill(intake)
    fill(intake)
    await finish(intake)
    assert database.guilds == dict.fromkeys(ALL_BUT_THE_SLOW, 2)
    assert [said.getMessage() for said in caplog.records] == [
        "a guild's messages hold up the others: 2 are dropped, and what follows within 300 s"
    ]
    attempts = len(database.attempts)
    fill(intake)
    await finish(intake)
    assert database.guilds == dict.fromkeys(ALL_BUT_THE_SLOW, 3)
    assert len(database.attempts) == attempts + 1, "who rests is not tried"
    assert [figure(intake, name) for name in ("guilds_set_aside", "messages_dropped")] == [0, 3]


async def test_a_guild_that_has_rested_is_heard_again(
    intake: Intake, database: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resting, "SECONDS", 0)
    database.lasting = {GUILD: TooSlow()}
    intake.add(message(1))
    await finish(intake)
    await asyncio.sleep(0.01)
    database.lasting = {}
    intake.add(message(2))
    await finish(intake)
    assert database.ids == [2]


async def test_one_stall_is_nobodys_fault(intake: Intake, database: Calls) -> None:
    database.failures = [TooSlow()]
    intake.add(message(1))
    await finish(intake)
    assert database.ids == [1]
    assert database.aside == []


@pytest.mark.parametrize("failure", [Unavailable, TooSlow])
async def test_a_database_that_is_away_is_no_guilds_fault(
    intake: Intake, database: Calls, failure: type[Exception]
) -> None:
    database.failures = [failure(), failure()]
    database.blocked = True  # for TooSlow: an empty batch is not answered either
    fill(intake)
    await finish(intake)
    assert database.attempts == [database.attempts[0]] * 3
    assert [len(batch) for batch in database.batches] == [len(GUILDS)]
    assert database.aside == []


async def test_a_large_batch_of_one_guild_is_parted_before_its_rules_are_blamed(
    intake: Intake, database: Calls
) -> None:
    database.failures = [TooSlow()]
    for number in range(module.BATCH + 1):
        intake.add(message(number))
    await finish(intake)
    assert [len(batch) for batch in database.batches] == [module.BATCH, 1]
    assert database.aside == []


async def test_thousands_of_guilds_are_parted_in_few_steps(intake: Intake, database: Calls) -> None:
    database.faults = {1: TooSlow()}
    for guild_id in range(1, 4_001):
        intake.open(guild_id)
        intake.add(message(guild_id, guild_id))
    await finish(intake)
    assert sorted(database.ids) == list(range(1, 4_001))
    slow = [batch for batch in database.attempts if 1 in {one.guild_id for one in batch}]
    assert [len(batch) for batch in slow] == [4_000, 250, 16, 1, 1]


async def test_a_bug_in_one_guilds_data_drops_nothing_of_the_others(intake: Intake, database: Calls) -> None:
    database.lasting = {105: ValueError("poison")}
    fill(intake)
    await finish(intake)
    assert database.guilds == dict.fromkeys(ALL_BUT_THE_SLOW, 1)
    assert database.aside == []
    assert figure(intake, "errors") == 1


async def test_a_full_queue_drops_the_newest_and_counts(
    intake: Intake, database: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "CAPACITY", 3)
    for number in range(5):
        intake.add(message(number))
    await finish(intake)
    assert database.ids == [0, 1, 2]
    assert b"guildkeeper_messages_shed_total 2.0" in intake._metrics.text()


async def test_it_knows_since_when_the_oldest_message_waits(intake: Intake) -> None:
    assert intake.waiting_since() is None
    intake.add(message(2 << 22))
    intake.add(message(1 << 22, 200))
    assert intake.waiting_since() == datetime(2015, 1, 1, 0, 0, 0, 1000, UTC)
    intake.forget(200)
    assert intake.waiting_since() == datetime(2015, 1, 1, 0, 0, 0, 2000, UTC)
    await finish(intake)
    assert intake.waiting_since() is None


async def test_shards_take_turns_to_hand_over(database: Calls) -> None:
    slots = asyncio.Semaphore(1)
    shards = [
        Intake(database, Metrics(), lambda _guild, _channel: None, lambda: BOT, shard_id=one, slots=slots)  # type: ignore[arg-type]
        for one in range(2)
    ]
    for number, shard in enumerate(shards):
        shard.open(GUILD)
        shard.add(message(number))
    await slots.acquire()
    for shard in shards:
        shard.close()
    running = [asyncio.create_task(shard.run()) for shard in shards]
    await asyncio.sleep(0.01)
    assert database.batches == []
    slots.release()
    await asyncio.gather(*running)
    assert [len(batch) for batch in database.batches] == [1, 1]
