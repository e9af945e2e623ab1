"""Tickets under fire: openings, talk and closings while bots die."""

import asyncio
import random
from contextlib import suppress

from simcord.backend.models import User

from playground.world import ANSWER_WITHIN
from tests.conftest import Scale
from tests.end_to_end.desk import Desk
from tests.end_to_end.reading import buttons
from tests.end_to_end.stage import Stage

from . import work


async def test_every_ticket_has_one_room_and_one_welcome_whenever_bots_are_killed(
    stage: Stage, scale: Scale
) -> None:
    desk = Desk(stage, most_open=500, delete_after="1 hour")
    panel = await desk.panel()
    (target,) = [one["custom_id"] for one in buttons(panel).values()]
    stage.wire.world.backend.answer_within = ANSWER_WITHIN
    members = work.newcomers(stage, scale(6, 60))
    chance = random.Random(20261129)

    async def asking(member: User) -> None:
        for _ in range(scale(2, 5)):
            # Nobody answers while no bot is there, and who has a ticket is refused another.
            with suppress(TimeoutError):
                await stage.wire.press(member, panel, target)
            await asyncio.sleep(chance.uniform(0, 0.3))

    everybody = [asyncio.create_task(asking(member)) for member in members]
    for _ in range(scale(2, 10)):
        await asyncio.sleep(chance.uniform(0.2, 1.0))
        await stage.kill()
        desk.open(stage.newcomer())  # as staff do in psql, while nobody is there
        stage.end_leases()
        await stage.start()
    await asyncio.gather(*everybody)
    stage.end_leases()
    await work.drained(stage)
    await _settled(stage, desk)
    numbers = [number for (number,) in stage.sql("select number from tickets.ticket order by number")]
    assert numbers == list(range(1, len(numbers) + 1))
    opened = stage.sql("select channel_id from tickets.ticket where state = 'open'")
    assert sorted(one.id for one in desk.rooms()) == sorted(channel_id for (channel_id,) in opened)
    assert len(opened) == len(numbers) > 0
    assert {len(desk.said(number)) for number in numbers} == {1}
    for number in numbers:
        desk.call("close", number)
    await work.drained(stage)
    assert not [number for number in numbers if desk.lets_in(number, _opener(stage, desk, number))]


async def _settled(stage: Stage, desk: Desk) -> None:
    """What is in doubt is made again, as often as it takes, and welcomed."""
    states = (
        "select 1 from tickets.ticket where state = 'opening' or (state = 'open' and controls_id is null)"
    )

    def settled() -> bool:
        desk.make_again()
        return not stage.sql(states)

    await stage.eventually(settled)
    await work.drained(stage)


def _opener(stage: Stage, desk: Desk, number: int) -> User:
    return stage.wire.user(desk.field(number, "member_id"))
