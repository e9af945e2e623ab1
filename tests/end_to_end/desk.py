"""Words of the tests of tickets: types, openings as the bot makes them, rooms, and the passing of time."""

import itertools
from collections.abc import Sequence
from typing import Any

from psycopg.types.json import Jsonb
from simcord.backend.models import Channel, Message, User
from simcord.backend.models.channel import Overwrite

from .stage import Stage

VIEW, SEND = 1 << 10, 1 << 11

_NAMES = itertools.count(1)


class Desk:
    """A type of tickets of one stage, whose staff wear Silver; its category is its own."""

    def __init__(self, stage: Stage, **options: Any) -> None:
        self.stage = stage
        self.backend = stage.wire.world.backend
        self.category = self.yard("desk")
        self.type = f"Support {next(_NAMES)}"
        stage.sql(
            "select desk.set_type(%s, options => %s)",
            stage.guild_id,
            Jsonb(
                {"name": self.type, "staff_role_ids": [stage.wire.role("Silver").id], "mentions_staff": False}
            ),
        )
        self.set(**options)

    # ------------------------------------------------------------------ set-up

    def yard(self, name: str) -> Channel:
        """A new category."""
        return self.backend.create_channel(self.stage.guild_id, name, type=4)

    async def known(self, *channels: Channel) -> None:
        """Wait until the database knows them, or its own category."""
        ids = [channel.id for channel in channels or (self.category,)]
        query = "select count(*) from app.channel where channel_id = any (%s) and deleted_at is null"
        await self.stage.eventually(lambda: self.stage.value(query, ids) == len(ids))

    def set(self, **options: Any) -> None:
        """Options of the type."""
        if options:
            self.stage.sql("select desk.set_type(%s, %s, %s)", self.stage.guild_id, self.type, Jsonb(options))

    async def panel(self) -> Message:
        """A panel of the type, posted in #off-topic."""
        stage = self.stage
        before = len(stage.wire.messages("off-topic"))
        stage.sql("select desk.set_panel(%s, 'Help', array[%s], 'Help')", stage.guild_id, self.type)
        stage.sql(
            "select desk.post_panel(%s, 'Help', %s)", stage.guild_id, stage.wire.channel("off-topic").id
        )
        await stage.eventually(lambda: len(stage.wire.messages("off-topic")) > before)
        return stage.wire.messages("off-topic")[-1]

    # ------------------------------------------------------------------ tickets

    def open(self, who: User) -> int:
        """Open a ticket for somebody; its number."""
        number: int = self.stage.value(
            "select (tickets.open(%s, %s, %s)).number", self.stage.guild_id, self.type, who.id
        )
        return number

    async def opened(self, who: User) -> int:
        """A ticket whose room is made and whose welcome is posted."""
        number = self.open(who)
        await self.becomes(number, "open")
        await self.stage.eventually(lambda: self.field(number, "controls_id"))
        await self.stage.quiet()
        return number

    def field(self, number: int, column: str) -> Any:
        """A column of tickets.ticket."""
        return self.stage.value(
            f"select {column} from tickets.ticket where guild_id = %s and number = %s",  # noqa: S608
            self.stage.guild_id,
            number,
        )

    def state(self, number: int) -> str:
        """Where a ticket is in its life."""
        return str(self.field(number, "state::text"))

    async def becomes(self, number: int, state: str) -> None:
        """Wait until it is there."""
        await self.stage.eventually(lambda: self.state(number) == state)

    def call(self, function: str, number: int, **arguments: Any) -> None:
        """A function of tickets, as an operator."""
        named = "".join(f", {name} => %s" for name in arguments)
        self.stage.sql(
            f"select tickets.{function}(%s, %s{named})",
            self.stage.guild_id,
            number,
            *arguments.values(),
        )

    def steps(self, number: int) -> list[str]:
        """Its timeline."""
        rows = self.stage.sql(
            "select s.happening::text from tickets.timeline(%s, %s) s", self.stage.guild_id, number
        )
        return [happening for (happening,) in rows]

    def room(self, number: int) -> Channel:
        """The channel or thread of a ticket."""
        return self.backend.channels[self.field(number, "channel_id")]

    def rooms(self) -> list[Channel]:
        """All channels that tickets have made, and nobody has deleted."""
        made = {
            int(one.reply["id"])
            for one in self.stage.wire.requests_to("POST", "/channels")
            if one.carried_out and one.path.endswith("/channels") and one.path.startswith("/guilds/")
        }
        return [channel for channel in self.backend.channels.values() if channel.id in made]

    def overwrite(self, number: int, target_id: int) -> Overwrite | None:
        """What is said of somebody in its room."""
        return next((one for one in self.room(number).overwrites if one.target_id == target_id), None)

    def lets_in(self, number: int, who: User) -> bool:
        """Whether somebody may read and write there by a word of their own."""
        said = self.overwrite(number, who.id)
        return said is not None and said.allow & (VIEW | SEND) == VIEW | SEND

    def said(self, number: int) -> list[Message]:
        """What the bot has said in its room."""
        return [
            one
            for one in self.stage.wire.messages(self.room(number))
            if one.author_id == self.backend.bot_user.id and one.type == 0
        ]

    def helper(self) -> User:
        """Somebody of the staff, who may nothing else."""
        member = self.stage.newcomer()
        self.backend.add_member_role(self.stage.guild_id, member.id, self.stage.wire.role("Silver").id)
        return member

    # ------------------------------------------------------------------ time

    def let(self, key: str) -> None:
        """What is due later is due now; the key is of outbox.due."""
        self.stage.superuser(
            "update outbox.due set run_at = clock_timestamp() where key = %s and finished_at is null", key
        )

    def make_again(self) -> None:
        """Two minutes pass without a word of what is in doubt."""
        self.stage.superuser("update outbox.due set run_at = now() where function = 'outbox._make_again'")

    async def sound(self) -> None:
        """Nothing is wrong, once all is done."""
        await self.stage.quiet()
        faults: Sequence[Any] = self.stage.sql("select * from tickets.selfcheck(%s)", self.stage.guild_id)
        assert faults == []
