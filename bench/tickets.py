"""Messages in the rooms of tickets, against the same messages elsewhere; and from an opening to its welcome.

First `event.messages`, in batches of 500 as in bench.batches: the same people write the same texts, in turn in
500 rooms of tickets, whose opener and staff answer each other, and in one channel that is none.

Then the whole way at the wire: a ticket is opened by one call of SQL, as the bot makes it; Discord is asked for
the room, tells that it is there, and is asked to post the welcome. Timed is until that request has been read.
"""

import argparse
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from bench import common, processes
from bench.batches import BATCH, Batch, Chat, Sent, in_batches
from bench.common import Server, Target
from bench.processes import Bot

TICKETS, STAFF, ROLE = 500, 10, 501
FIRST_ROOM, FIRST_STAFF = 10_000, 100_000
TEXTS = (
    "The payment went through, but the item is not in my inventory.",
    "Which name did you use? I cannot find anybody who is called so.",
    "Thank you, that was it! One more thing: can I have it on my other account as well?",
    "Give me a minute, I am asking those who can see the logs.",
)
OPEN = f"""
insert into tickets.type (guild_id, number, name, staff_role_ids) values (1, 1, 'Support', '{{{ROLE}}}');
select tickets.set_target(1, 'normal', '4h', '8h', '48h');
insert into tickets.counter values (1, {TICKETS});
insert into tickets.ticket (
  guild_id, number, type_number, member_id, asked_at, state, channel_id, opened_at, room_at, waits_since, said_at
)
select 1, n, 1, n, now(), 'open', {FIRST_ROOM} + n, now(), now(), now(), now() from generate_series(1, {TICKETS}) n;
"""  # noqa: S608  (numbers of ours)


@dataclass
class Rooms(Chat):
    """A chat whose people talk in the rooms of tickets, or with `elsewhere` in a channel that is none."""

    elsewhere: bool = False

    def batches(self, messages: int) -> Iterator[Batch]:
        """The next messages, a batch at a time."""
        for first in range(0, messages, BATCH):
            yield [self.message(nth) for nth in range(first, first + BATCH)]
        self.spent(messages)

    def message(self, nth: int) -> Sent:
        """The nth message: somebody of the staff or the opener of a ticket writes."""
        ticket, by_staff = random.randint(1, TICKETS), random.random() < 0.5
        member_id, roles = (FIRST_STAFF + ticket % STAFF, [ROLE]) if by_staff else (ticket, [502])
        channel_id = 1 if self.elsewhere else FIRST_ROOM + ticket
        text = TEXTS[nth % len(TEXTS)]
        return self.guild_id, channel_id, None, member_id, self.message_id(nth), roles, text, 0, 0, False


async def rates(server: Server, rounds: int, messages: int) -> dict[str, float]:
    """Messages a second in rooms of tickets, and elsewhere."""
    await common.found_guild(server, 1, cooldown="60 seconds")
    async with server.connection(common.SUPERUSER) as db:
        await db.execute(OPEN)
    began = common.snowflake(int(time.time() * 1e3))
    rooms, others = Rooms(1, "", 0, began), Rooms(1, "", 0, began + (1 << 40), elsewhere=True)
    await in_batches(server, rooms, messages, 1)
    await common.settle(server)
    return await common.interleaved(
        rounds,
        {
            "in tickets": partial(in_batches, server, rooms, messages, 1),
            "elsewhere": partial(in_batches, server, others, messages, 1),
        },
    )
