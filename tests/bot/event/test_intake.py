import asyncio
from typing import Any

import pytest

from bot.errors import Unavailable
from bot.event import intake as module
from bot.event.intake import Intake
from bot.event.messages import is_chat
from bot.metrics import Metrics
from bot.records.app import Message

GUILD = 100


class Calls:
    """Stands for the database: notes batches, fails as told."""

    def __init__(self) -> None:
        self.batches: list[list[Message]] = []
        self.failures: list[Exception] = []
        self.poison: set[int] = set()
        self.called = asyncio.Event()

    async def run(self, function: str, *, messages: list[Message]) -> None:
        assert function == "event.messages"
        self.called.set()
        await asyncio.sleep(0)
        if self.failures:
            raise self.failures.pop(0)
        if self.poison & {message.message_id for message in messages}:
            raise ValueError("poison")
        self.batches.append(list(messages))

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
    intake = Intake(database, Metrics(), lambda guild_id, channel_id: 50 if channel_id == 5 else None)  # type: ignore[arg-type]
    intake.open(GUILD)
    return intake


async def finish(intake: Intake) -> None:
    intake.close()
    async with asyncio.timeout(5):
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
    assert b"guildkeeper_messages_total 0.0" in intake._metrics.text()


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
        ({"content": "", "message_snapshots": [{"message": {"content": "Old"}}]}, ("\nOld", 0, 0, False)),
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
    async with asyncio.timeout(5):
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


async def test_a_full_queue_drops_the_newest_and_counts(
    intake: Intake, database: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "CAPACITY", 3)
    for number in range(5):
        intake.add(message(number))
    await finish(intake)
    assert database.ids == [0, 1, 2]
    assert b"guildkeeper_messages_shed_total 2.0" in intake._metrics.text()
