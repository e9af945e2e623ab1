"""What was written in tickets: read before the room goes, shown to whom it may be, found again."""

import json
from typing import Any

import pytest_asyncio
from simcord.backend.models import Channel, User

from .reading import attachments, buttons, custom_id, text_of
from .stage import Stage

STAFF = "Gold"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(200)


# --------------------------------------------------------------------------- words of these tests


class Room:
    """A ticket of a newcomer, and somebody of the staff of its type."""

    def __init__(self, stage: Stage, opener: User, helper: User) -> None:
        self.stage = stage
        self.opener = opener
        self.helper = helper
        self.number = 0

    @property
    def channel(self) -> Channel:
        return self.stage.wire.channel(int(self.field("channel_id")))

    def field(self, column: str) -> Any:
        """A column of the ticket."""
        query = f"select {column} from tickets.ticket where number = %s"  # noqa: S608
        return self.stage.value(query, self.number)

    def call(self, function: str, *arguments: object) -> None:
        """A function of tickets, as somebody of the staff."""
        role_id = self.stage.wire.role(STAFF).id
        places = ", %s" * len(arguments)
        self.stage.sql(
            f"""select tickets.{function}(%s, %s{places}, actor_id => %s,
              facts => row(array[%s::bigint], 0, 'Helper', null, null)::desk.facts)""",
            *(self.stage.guild_id, self.number, *arguments, self.helper.id, role_id),
        )

    async def attach(self, text: str, *files: tuple[str, bytes]) -> int:
        """The opener writes a message with attachments; its id."""
        hand = self.stage.wire.actor(self.opener)
        sent = await hand.send(self.stage.wire._channel(self.channel), text, attachments=files)
        return int(sent.id)

    async def heard(self, *messages: int) -> None:
        """Wait until the database has these messages."""
        query = "select message_id from tickets.message where number = %s"
        await self.stage.eventually(
            lambda: {*messages} <= {one for (one,) in self.stage.sql(query, self.number)}
        )

    async def read(self) -> None:
        """Wait until the history of its room is read."""
        await self.stage.eventually(lambda: self.field("history_read_at"))

    async def transcript(self, who: User, form: str | None = None) -> str:
        """What somebody is sent."""
        options: dict[str, Any] = {"number": self.number} | ({"format": form} if form else {})
        return text_of(
            self.stage, await self.stage.wire.slash(who, "general", "ticket transcript", **options)
        )


@pytest_asyncio.fixture(loop_scope="session")
async def room(stage: Stage) -> Room:
    """An open ticket."""
    staff = [str(stage.wire.role(STAFF).id)]
    options = {"name": "Billing", "staff_role_ids": staff, "mentions_staff": False, "hides_staff": True}
    stage.sql("select desk.set_type(%s, null, %s::jsonb)", stage.guild_id, json.dumps(options))
    room = Room(stage, stage.newcomer(), stage.newcomer())
    stage.wire.world.backend.add_member_role(stage.guild_id, room.helper.id, stage.wire.role(STAFF).id)
    opened = "select (tickets.open(%s, 'Billing', %s)).number"
    room.number = int(stage.value(opened, stage.guild_id, room.opener.id))
    await stage.eventually(lambda: room.field("controls_id"))
    await stage.quiet()
    return room


# --------------------------------------------------------------------------- reading


async def test_a_history_is_read_shown_to_each_as_they_may_and_outlives_its_room(
    stage: Stage, room: Room
) -> None:
    said = await stage.wire.say(room.opener, room.channel, "My *payment* of <b>5</b> failed")
    unheard = await stage.wire.say(room.opener, room.channel, "Nobody heard this")
    gone = await stage.wire.say(room.opener, room.channel, "Secret 4929")
    lost = await room.attach("Two pictures", ("bank.png", PICTURE), ("again.png", PICTURE))
    await room.heard(said.id, unheard.id, gone.id, lost)
    await stage.wire.edit(room.opener, said, "My *payment* of <i>6</i> failed")
    await stage.wire.actor(room.opener).delete(stage.wire._message(gone))
    room.call("note", "He is difficult")
    room.call("reply", None, "We look into it", True)
    spoken = "select 1 from tickets.message where content = 'We look into it'"
    await stage.eventually(lambda: stage.sql(spoken))
    # As if the bot had been away.
    stage.superuser("delete from tickets.message where message_id in (%s, %s)", unheard.id, lost)
    room.call("close", "Solved")
    await room.read()
    await stage.quiet()

    page = await room.transcript(room.opener)
    assert "Nobody heard this" in page
    assert "My <em>payment</em> of &lt;i&gt;6&lt;/i&gt; failed" in page
    assert "&lt;b&gt;5&lt;/b&gt;" in page  # as it was before
    assert "Secret 4929" in page
    assert "deleted" in page
    assert page.count("data:image/png;base64,") == 2
    assert "We look into it" in page
    assert "difficult" not in page
    assert (room.helper.global_name or room.helper.name) not in page
    assert str(room.helper.id) not in page

    staff = await room.transcript(room.helper)
    assert "He is difficult" in staff
    assert (room.helper.global_name or room.helper.name) in staff
    for form in ("text", "json"):
        mine, theirs = await room.transcript(room.opener, form), await room.transcript(room.helper, form)
        assert "Nobody heard this" in mine
        assert "difficult" not in mine
        assert str(room.helper.id) not in mine
        assert "He is difficult" in theirs
    assert json.loads(await room.transcript(room.opener, "json"))["ticket"]["number"] == room.number
    stranger = await stage.wire.slash(stage.newcomer(), "general", "ticket transcript", number=room.number)
    assert "not yours to see" in stranger.text
    assert not attachments(stranger)

    assert stage.sql("select count(*), sum(size) from transcripts.kept_file") == [(1, len(PICTURE))]
    channel = room.channel
    room.call("delete")
    await stage.eventually(lambda: channel.id not in stage.wire.world.backend.channels)
    assert room.field("is_partial") is False
    assert "Nobody heard this" in await room.transcript(room.opener)


async def test_the_button_below_a_closed_ticket_and_its_attachments(stage: Stage, room: Room) -> None:
    files = [(f"{n}.txt", b"x" * (n + 1)) for n in range(10)]
    first = await room.attach("Ten", *files)
    second = await room.attach("One more", ("last.txt", b"last"))
    await room.heard(first, second)
    room.call("close", None)
    await room.read()
    await stage.quiet()
    over = stage.wire.messages(room.channel)[-1]
    shown = await stage.wire.press(room.helper, over, custom_id(over, "Transcript"))
    assert "Ten" in text_of(stage, shown)
    (message,) = [one for one in (shown.message, *shown.followups) if one and one.attachments]
    assert "11 attachments" in buttons(message)
    page = await stage.wire.press(room.helper, message, custom_id(message, "11 attachments"))
    assert [one["filename"] for one in attachments(page)] == [name for name, _ in files]
    (message,) = [one for one in (page.message, *page.followups) if one and one.attachments]
    page = await stage.wire.press(room.helper, message, custom_id(message, "More attachments"))
    assert text_of(stage, page) == "last"


async def test_a_room_whose_history_nobody_may_read_waits(stage: Stage, room: Room) -> None:
    history = f"GET /channels/{room.channel.id}/messages"
    forbidden = stage.wire.faults.add(history, status=403, code=50001, times=None)
    room.call("close", None)
    await stage.eventually(lambda: forbidden.hits)
    await stage.eventually(lambda: room.field("history_until > now() + interval '50 minutes'"))
    room.call("delete")
    await stage.quiet()
    assert room.field("state::text") == "closed"
    assert "still being read" in await room.transcript(room.helper)
    stage.wire.faults.clear()
    stage.superuser("update tickets.ticket set history_until = now()")  # an hour passes
    await stage.eventually(lambda: room.field("state::text") == "gone")
    assert room.field("is_partial") is False


async def test_a_room_that_is_gone_leaves_what_was_heard(stage: Stage, room: Room) -> None:
    said = await stage.wire.say(room.opener, room.channel, "Only heard")
    await room.heard(said.id)
    history = f"GET /channels/{room.channel.id}/messages"
    stage.wire.faults.add(history, status=404, code=10003, times=None)
    room.call("close", None)
    await stage.eventually(lambda: room.field("state::text") == "gone")
    assert room.field("is_partial") is True
    page = await room.transcript(room.opener)
    assert "Only heard" in page
    assert "is missing" in page


# --------------------------------------------------------------------------- search


async def test_what_was_written_is_found_by_whom_may_see_it(stage: Stage, room: Room) -> None:
    words = [f"Zebra number {n}" for n in range(8)]
    said = [await stage.wire.say(room.opener, room.channel, word) for word in words]
    await room.heard(*(one.id for one in said))
    page = await stage.wire.slash(room.helper, "general", "ticket search", words="zebra")
    assert page.ephemeral
    found = [field["value"] for field in page.embeds[0]["fields"]]
    assert [value.split("\n")[0] for value in found] == [f"Zebra number {n}" for n in (7, 6, 5, 4, 3)]
    assert f"/{room.channel.id}/{said[7].id}" in found[0]
    older = await stage.wire.press(room.helper, page, custom_id(page, "Older"))
    assert older.message is not None
    assert [field["value"].split("\n")[0] for field in older.message.embeds[0]["fields"]] == [
        f"Zebra number {n}" for n in (2, 1, 0)
    ]
    assert "Older" not in buttons(older.message)
    newest = await stage.wire.press(room.helper, older, custom_id(older.message, "Newest"))
    assert newest.message is not None
    assert "Zebra number 7" in str(newest.message.embeds[0])

    options: dict[str, Any] = {"words": "ZEBRA", "member": room.opener, "type": "Billing", "since": "a week"}
    mine = await stage.wire.slash(room.opener, "general", "ticket search", **options)
    assert "Zebra number 7" in mine.text
    nothing = await stage.wire.slash(stage.newcomer(), "general", "ticket search", words="zebra")
    assert "No ticket that you may see" in nothing.text
