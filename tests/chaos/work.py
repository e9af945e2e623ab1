"""Effects to go wrong with, and the passing of time."""

import asyncio
from collections.abc import Iterable, Sequence
from typing import Any

from simcord.backend.models import User

from tests.end_to_end.stage import Stage
from tests.patience import PATIENCE

ROOMS = ("general", "off-topic", "level-ups")


def newcomers(stage: Stage, count: int) -> list[User]:
    return [stage.newcomer() for _ in range(count)]


def level_up(stage: Stage, members: Iterable[User], amount: int = 100) -> None:
    """One grant for all, in one transaction: an announcement each, and a role each when a reward is set."""
    stage.sql(
        "select leveling.give_xp(%s, m, %s) from unnest(%s::bigint[]) m",
        stage.guild_id,
        amount,
        [one.id for one in members],
    )


def reward(stage: Stage, level: int, role: str) -> None:
    """A role for a level, on an empty board: nobody but those who come has it coming."""
    stage.clear_board()
    stage.sql("select leveling.set_reward(%s, %s, %s)", stage.guild_id, level, stage.wire.role(role).id)


def post(stage: Stage, count: int, *, room: str = "general", lanes: int = 40) -> int:
    """Queue messages, in more lanes than a channel has by itself; returns the newest effect before them."""
    before = stage.last_effect_id()
    channel = stage.wire.channel(room).id
    stage.superuser(
        """select outbox._enqueue(
          guild_id => %s, lane => format('%%s %%s', %s::text, n %% %s), method => 'POST', path => %s,
          body => discord._message(format('number %%s', n), '{}'))
        from generate_series(1, %s) n""",
        stage.guild_id,
        room,
        lanes,
        f"/channels/{channel}/messages",
        count,
    )
    return before


def states(stage: Stage, after: int) -> dict[str, int]:
    """How many effects newer than this one there are in each state."""
    query = "select state::text, count(*) from outbox.effect where effect_id > %s group by state"
    return dict(stage.sql(query, after))


def effects(stage: Stage, after: int, path: str = "%") -> Sequence[tuple[Any, ...]]:
    """State, HTTP status, Discord's code and attempts of the effects newer than this one, oldest first."""
    return stage.sql(
        """select state::text, status, code, attempts from outbox.effect
        where effect_id > %s and path like %s order by effect_id""",
        after,
        path,
    )


async def counted(stage: Stage, members: Sequence[User]) -> None:
    """Wait until all have the 100 XP of one message, or of one grant."""
    numbers = {member.id: number for number, member in enumerate(members)}
    query = "select member_id from leveling.member where xp = 100 and member_id = any(%s)"
    deadline = asyncio.get_running_loop().time() + PATIENCE
    while missing := set(numbers) - {id for (id,) in stage.sql(query, list(numbers))}:
        if asyncio.get_running_loop().time() > deadline:
            lost = sorted(numbers[id] for id in missing)
            raise AssertionError(f"{len(lost)} of {len(members)} not counted: {lost}\n{stage.log[-3000:]}")
        await asyncio.sleep(0.05)


async def drained(stage: Stage, *, within: float = 2 * PATIENCE, hurry: bool = True) -> None:
    """Wait until nothing is left to do; with `hurry`, no effect waits for its next attempt."""
    deadline = asyncio.get_running_loop().time() + within
    left = "select exists (select from outbox.effect where state in ('pending', 'claimed'))"
    while stage.value(left):
        if asyncio.get_running_loop().time() > deadline:
            message = f"not drained within {within:g} s: {stage.unfinished()[:5]}\n{stage.log[-3000:]}"
            raise AssertionError(message)
        if hurry:
            no_more_backoff(stage)
        await asyncio.sleep(0.1)


def no_more_backoff(stage: Stage) -> None:
    """Time passes: whatever waits for another attempt is due."""
    stage.superuser("update outbox.effect set run_at = now() where state = 'pending' and run_at > now()")
    stage.superuser("notify outbox")


def holds(stage: Stage) -> list[tuple[Any, ...]]:
    """Why routes of the guild are held, and Discord's code."""
    return list(stage.sql("select why, code from outbox.holds where guild_id = %s", stage.guild_id))


def holds_end(stage: Stage) -> None:
    """The time of every hold passes: what is held is due, or tried."""
    stage.superuser(
        """update outbox.effect e set run_at = now() from outbox.hold h
        where h.guild_id = e.guild_id and h.route = e.route and e.state = 'pending' and e.run_at > now()"""
    )
    stage.superuser("update outbox.hold set until = now() where until > now()")
    stage.superuser("update outbox.standstill set until = now() where until > now()")
    stage.superuser("notify outbox")


async def looked(stage: Stage) -> None:
    """Wait until each bot has looked for work once more."""
    began = stage.superuser("select clock_timestamp()")[0][0]
    claims = """select count(*) from pg_stat_activity where datname = current_database()
      and usename = 'guildkeeper_bot' and state = 'idle'
      and query like '%%outbox.claim%%' and query_start > %s"""
    stage.superuser("notify outbox")
    await stage.eventually(lambda: stage.superuser(claims, began)[0][0] >= stage.bots)


async def reported(stage: Stage) -> None:
    """Wait until nothing is under way."""
    await stage.eventually(lambda: not stage.sql("select 1 from outbox.effect where state = 'claimed'"))
