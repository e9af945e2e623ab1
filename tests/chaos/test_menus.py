"""Role menus under fire: presses and reactions while bots die, and Discord is slow or refuses."""

import asyncio
import random
from contextlib import suppress

from simcord.backend.models import User

from playground.gateway import Event
from playground.world import ANSWER_WITHIN
from tests.conftest import Scale
from tests.end_to_end.reading import custom_id
from tests.end_to_end.stage import Stage
from tests.end_to_end.test_menus import EVERY_ROLE, make

from . import work


async def test_presses_while_bots_are_killed_leave_what_was_decided(stage: Stage, scale: Scale) -> None:
    message = await make(stage, "Colours", mode="unique")
    members = work.newcomers(stage, scale(6, 50))
    chance = random.Random(20261129)
    stage.wire.world.backend.answer_within = ANSWER_WITHIN
    targets = [
        component["custom_id"]
        for row in message.components
        for component in row["components"]
        if component["label"] in EVERY_ROLE
    ]

    async def pressing(member: User) -> None:
        for _ in range(scale(5, 50)):
            # Nobody answers while no bot is there: the member tries again later.
            with suppress(TimeoutError):
                await stage.wire.press(member, message, chance.choice(targets))
            await asyncio.sleep(chance.uniform(0, 0.05))

    everybody = [asyncio.create_task(pressing(member)) for member in members]
    for _ in range(scale(2, 10)):
        await asyncio.sleep(chance.uniform(0.3, 1.0))
        await stage.kill()
        stage.end_leases()
        await stage.start()
    await asyncio.gather(*everybody)
    stage.end_leases()
    await work.drained(stage)
    await dressed(stage, members)


async def dressed(stage: Stage, members: list[User]) -> None:
    """Everybody comes to wear what was decided, one role at most: a bot may still have presses in hand."""
    query = "select unnest(role_ids) from choices.choice where member_id = %s and role_ids <> '{}'"
    for member in members:
        await stage.eventually(
            lambda: stage.wire.member(member).role_ids == [one for (one,) in stage.sql(query, member.id)]  # noqa: B023
        )
        assert len(stage.wire.member(member).role_ids) <= 1


async def test_reactions_while_bots_come_and_go_are_all_counted(stage: Stage, scale: Scale) -> None:
    message = await make(stage, "Rings", kind="reaction")
    members = work.newcomers(stage, scale(20, 250))
    chance = random.Random(20261129)
    wanted = {}
    for round_ in range(scale(2, 6)):
        await stage.kill()
        for member in members:
            emoji = chance.choice("🇦🇧🇨")
            reacted = any(one.emoji == emoji and member.id in one.user_ids for one in message.reactions)
            await (stage.wire.unreact if reacted else stage.wire.react)(member, message, emoji)
        await stage.start()
        if round_ % 2:
            await work.drained(stage)
    for member in members:
        mine = [one.emoji for one in message.reactions if member.id in one.user_ids]
        wanted[member.id] = sorted(EVERY_ROLE["🇦🇧🇨".index(emoji)] for emoji in mine)
    await stage.eventually(
        lambda: all(sorted(stage.wire.roles(member)) == wanted[member.id] for member in members),
    )


async def test_presses_that_two_bots_hear_are_each_decided_once(stage: Stage, scale: Scale) -> None:
    message = await make(stage, "Colours", mode="unique")
    await stage.start()  # both hear every press, as two processes of one bot may for a moment
    members = work.newcomers(stage, scale(6, 50))
    chance = random.Random(20261130)
    targets = [custom_id(message, role) for role in EVERY_ROLE]

    async def pressing(member: User) -> None:
        for _ in range(scale(5, 30)):
            # Who is killed may have said that it thinks; the other one decides all the same.
            with suppress(TimeoutError):
                await stage.wire.press(member, message, chance.choice(targets))

    everybody = [asyncio.create_task(pressing(member)) for member in members]
    await asyncio.sleep(chance.uniform(0.2, 0.5))
    await stage.kill()  # one of them
    stage.end_leases()
    await asyncio.gather(*everybody)
    stage.end_leases()
    await work.drained(stage)
    await dressed(stage, members)
    decided = "select key from app.audit where function = 'choices.press' and actor_id = %s"
    for member in members:
        made = {str(one.payload["id"]) for one in stage.wire.events if pressed(one, member)}
        keys = {key for (key,) in stage.sql(decided, member.id)}
        assert len(keys) >= scale(5, 30)
        assert keys <= made


def pressed(event: Event, member: User) -> bool:
    """Whether it tells of a member's press."""
    return event.name == "INTERACTION_CREATE" and event.payload["member"]["user"]["id"] == str(member.id)
