"""The history of a closed ticket is read to its end, with the attachments that are to be kept."""

import asyncio
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import nextcord
import pytest

from bot.errors import Refused, Unavailable
from bot.event import histories as module
from bot.event.histories import Histories, Look, told
from bot.event.lane import SlowLane
from bot.metrics import Metrics
from bot.records.tickets import Reading, ToldMessage
from bot.records.transcripts import UnkeptFile
from tests.patience import PATIENCE

TOKEN = UUID(int=1)


def message(number: int, **more: Any) -> dict[str, Any]:
    author = {"id": "7", "username": "ann", "global_name": "Ann"}
    return {"id": str(number), "type": 0, "content": f"Text {number}", "author": author} | more


class Discord:
    """The history has messages 1 to 250; an answer may be a failure instead. It is `http`, too."""

    def __init__(self, failure: Exception | None = None) -> None:
        self.http = self
        self.failure = failure
        self.fetched: list[str] = []
        guild = SimpleNamespace(id=1, unavailable=False, query_members=self.query_members)
        self.get_guild = {1: guild}.get

    def place(self) -> tuple[list[int], int]:
        return [0], 1

    async def logs_from(self, _channel: int, limit: int, *, after: int) -> list[dict[str, Any]]:
        if self.failure:
            raise self.failure
        return [message(number) for number in range(after + 1, min(after + limit, 250) + 1)][::-1]

    async def get_from_cdn(self, url: str) -> bytes:
        self.fetched.append(url)
        if url == "gone":
            raise refused(nextcord.NotFound, 404)
        return b"abc"

    async def query_members(self, user_ids: list[int], **_: Any) -> list[Any]:
        roles = [SimpleNamespace(id=1), SimpleNamespace(id=5)]
        look = {"roles": roles, "colour": nextcord.Colour(255), "display_name": "Annie"}
        return [SimpleNamespace(id=one, **look) for one in user_ids]


class Database:
    """Names one room, and notes what it is told of it."""

    def __init__(self, files: dict[int, list[UnkeptFile]] | None = None, reads_on: bool = True) -> None:
        self.rooms = [[Reading(1, 9, 101, 0, TOKEN)]]
        self.files = files or {}
        self.reads_on = reads_on
        self.read: list[int] = []
        self.complete = 0
        self.kept: list[tuple[int, int]] = []
        self.unreadable: list[bool] = []
        self.refusal: Exception | None = None
        self.absences = 0
        self.answers = 0
        self.asked_for_more = asyncio.Event()

    async def many(self, _record: type, function: str, **arguments: Any) -> list[Any]:
        if function == "tickets.claim_reading":
            if self.absences:
                self.absences -= 1
                raise Unavailable
            if not self.rooms:
                self.asked_for_more.set()
            return self.rooms.pop() if self.rooms else []
        assert function == "transcripts.unkept_files"
        assert not self.complete
        return self.files.get(arguments["after"], [])

    async def value(self, function: str, **arguments: Any) -> bool:
        if function == "transcripts.keep_file":
            assert arguments["content"] == b"abc"
            self.kept.append((arguments["message_id"], arguments["place"]))
            return True
        if function == "tickets.answers_kept":
            self.answers += 1
            return True
        assert function == "tickets.history_read"
        assert arguments["at"] <= datetime.now(UTC)
        messages: list[ToldMessage] = arguments["messages"]
        self.read += [one.message_id for one in messages]
        self.complete += arguments["is_complete"]
        return self.reads_on

    async def run(self, function: str, *, is_gone: bool, **_: Any) -> None:
        assert function == "tickets.history_unreadable"
        if self.refusal:
            raise self.refusal
        self.unreadable.append(is_gone)

    async def alive(self) -> bool:
        return True


def refused(kind: type[nextcord.HTTPException], status: int) -> nextcord.HTTPException:
    return kind(SimpleNamespace(status=status, reason=""), "no")


async def read(discord: Discord, database: Database) -> None:
    """Let it read until there is nothing to do."""
    histories = Histories(discord, SlowLane(database), Metrics())  # type: ignore[arg-type]
    reading = asyncio.create_task(histories.run())
    async with asyncio.timeout(PATIENCE):
        await database.asked_for_more.wait()
    reading.cancel()


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "POLL_SECONDS", 0.01)


async def test_pages_come_in_order_and_the_end_is_said_once() -> None:
    database = Database()
    await read(Discord(), database)
    assert database.read == list(range(1, 251))
    assert database.complete == 1


async def test_a_long_room_makes_way_after_some_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PAGES", 2)
    database = Database()
    await read(Discord(), database)
    assert database.read == list(range(1, 201))
    assert not database.complete


async def test_a_room_that_is_slow_holds_up_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    discord, database = Discord(), Database()
    quick = discord.logs_from

    async def slow(channel: int, limit: int, *, after: int) -> list[dict[str, Any]]:
        if channel == 102:
            await asyncio.Event().wait()
        return await quick(channel, limit, after=after)

    monkeypatch.setattr(discord, "logs_from", slow)
    database.rooms = [[Reading(1, room, 101, 250, TOKEN)] for room in (9, 11)]
    database.rooms.append([Reading(2, 10, 102, 0, TOKEN)])
    await read(discord, database)
    assert database.rooms == []
    assert database.complete == 2


async def test_attachments_are_kept_before_the_end_is_said_and_lost_ones_hold_up_nothing() -> None:
    files = {100: [UnkeptFile(120, 1, "a", 3), UnkeptFile(120, 2, "gone", 3), UnkeptFile(121, 1, "b", 3)]}
    discord, database = Discord(), Database(files)
    await read(discord, database)
    assert discord.fetched == ["a", "gone", "b"]
    assert database.kept == [(120, 1), (121, 1)]
    assert database.complete == 1


async def test_the_files_of_a_form_are_kept_while_the_ticket_is_open() -> None:
    discord, database = Discord(), Database({0: [UnkeptFile(8, 1, "a", 3), UnkeptFile(8, 2, "gone", 3)]})
    database.rooms = [[Reading(1, 9, None, 0, TOKEN, is_of_answers=True)]]
    await read(discord, database)
    assert (database.kept, database.answers) == ([(8, 1)], 1)
    assert (database.read, database.complete) == ([], 0)


async def test_a_reading_that_is_anothers_by_now_ends() -> None:
    database = Database(reads_on=False)
    await read(Discord(), database)
    assert database.read == list(range(1, 101))
    assert not database.complete


@pytest.mark.parametrize(
    ("failure", "said"),
    [
        (refused(nextcord.NotFound, 404), [True]),
        (refused(nextcord.Forbidden, 403), [False]),
        (refused(nextcord.DiscordServerError, 503), []),  # it is claimed again
        (OSError("reset"), []),
        (RuntimeError("a bug"), []),
    ],
    ids=["404", "403", "503", "reset", "bug"],
)
async def test_a_history_that_cannot_be_read(failure: Exception, said: list[bool]) -> None:
    database = Database()
    await read(Discord(failure), database)
    assert database.unreadable == said
    assert not database.complete


async def test_it_waits_for_the_database() -> None:
    database = Database()
    database.absences = 2
    await read(Discord(), database)
    assert database.complete == 1


def test_what_a_history_tells_of_a_message() -> None:
    looks = {7: Look([5], 255, "Annie")}
    attachment = {
        "id": "1",
        "filename": "a.png",
        "size": 3,
        "content_type": "image/png",
        "url": "https://x/a",
    }
    said = told(
        message(
            11,
            type=19,
            message_reference={"message_id": "10"},
            attachments=[attachment],
            edited_timestamp="2026-01-01T00:00:00+00:00",
        ),
        looks,
    )
    file = {"name": "a.png", "size": 3, "kind": "image/png", "url": "https://x/a"}
    at = datetime(2026, 1, 1, tzinfo=UTC)
    assert said == (11, 7, "Annie", False, [5], "Text 11", None, [file], 10, at, 255, None)


def test_what_is_not_a_reply_or_no_message() -> None:
    forwarded = message(
        12,
        content="",
        message_reference={"message_id": "3", "type": 1},
        message_snapshots=[{"message": {"content": "From elsewhere"}}],
    )
    assert told(forwarded, {}).answers_to is None
    assert told(forwarded, {}).content == "From elsewhere"
    assert told(message(13, type=6), {}).notice == 6
    app = {"id": "9", "username": "Bot", "bot": True}
    assert told(message(14, type=20, author=app), {})[1:5] == (9, "Bot", True, [])


async def test_a_ticket_that_nobody_knows_any_more_stops_no_other() -> None:
    discord, database = Discord(refused(nextcord.NotFound, 404)), Database()
    database.rooms.insert(0, [Reading(1, 10, 102, 0, TOKEN)])
    database.refusal = Refused("U0TIC", "There is no ticket 9 in this server.", None)
    await read(discord, database)
    assert database.rooms == []
