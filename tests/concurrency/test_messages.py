"""event.messages from several processes at once: no deadlock, and each message counts once."""

import random
import time
from collections.abc import Sequence
from functools import partial

import pytest

from .crowd import GUILD, Crowd

EPOCH_MS = 1_420_070_400_000

type Message = tuple[int, int, int]
"""Channel, member and message."""


def chat(members: int, each: int) -> list[Message]:
    """Messages of many members, each a second apart from the last of the same member."""
    now = int(time.time() * 1000) - EPOCH_MS - each * 1000
    return [
        (101 + member % 3, 1000 + member, (now + 1000 * number << 22) + member)
        for number in range(each)
        for member in range(members)
    ]


def hand_over(crowd: Crowd, batch: Sequence[Message]) -> None:
    """One call, as the bot makes it."""
    crowd.run(
        """select event.messages(array(
          select row(
            %s, m.channel_id, null, m.member_id, m.message_id, '{}', null, null, null, null
          )::app.message
          from unnest(%s::bigint[], %s::bigint[], %s::bigint[]) as m (channel_id, member_id, message_id)))""",
        GUILD,
        *(list(column) for column in zip(*batch, strict=True)),
    )


@pytest.mark.parametrize("processes", [2, 8])
def test_the_same_batches_at_once_in_other_orders_count_each_message_once(
    crowd: Crowd, processes: int
) -> None:
    messages = chat(members=60, each=10)

    def process(number: int) -> None:
        mine = list(messages)
        random.Random(number).shuffle(
            mine
        )  # the order within a batch, and of the batches, is anybody's guess
        for start in range(0, len(mine), 100):
            hand_over(crowd, mine[start : start + 100])

    crowd.at_once([partial(process, number) for number in range(processes)])
    assert crowd.rows("select xp, count(*) from leveling.member group by xp") == [(1000, 60)]
    assert crowd.value("select count(*) from leveling.history") == len(messages)
    assert crowd.rows("select * from leveling.selfcheck(%s)", GUILD) == []


def test_overlapping_batches_at_once_count_each_message_once(crowd: Crowd) -> None:
    messages = chat(members=40, each=20)

    def process(number: int) -> None:
        for start in range(number * 25, len(messages), 50):
            hand_over(crowd, messages[max(0, start - 75) : start + 75])

    crowd.at_once([partial(process, number) for number in range(4)])
    assert crowd.rows("select xp, count(*) from leveling.member group by xp") == [(2000, 40)]
    assert crowd.rows("select * from leveling.selfcheck(%s)", GUILD) == []


def test_with_a_cooldown_two_processes_never_award_too_close(crowd: Crowd) -> None:
    crowd.configure("leveling.cooldown", "5 seconds")
    messages = chat(members=20, each=60)

    def process(number: int) -> None:
        mine = list(messages)
        random.Random(number).shuffle(mine)
        for start in range(0, len(mine), 60):
            hand_over(crowd, mine[start : start + 60])

    crowd.at_once([partial(process, number) for number in range(3)])
    closest = crowd.value(
        """select min(gap) from (
          select h.at - lag(h.at) over (partition by h.member_id order by h.at) as gap from leveling.history h
        ) g"""
    )
    assert closest.total_seconds() >= 5
    assert crowd.rows("select * from leveling.selfcheck(%s)", GUILD) == []


def test_chat_grants_resets_and_a_new_curve_at_once_agree_in_the_end(crowd: Crowd) -> None:
    crowd.configure("leveling.announce", "here")
    crowd.run("select leveling.set_reward(%s, 2, 201)", GUILD)
    messages = chat(members=30, each=15)
    for member in reversed(range(1000, 1030)):  # rows lie in the table in another order than that of the ids
        crowd.run("select leveling.give_xp(%s, %s, 1)", GUILD, member)

    def talk() -> None:
        for start in range(0, len(messages), 45):
            hand_over(crowd, messages[start : start + 45])

    def grant() -> None:
        for number in range(60):
            crowd.run("select leveling.give_xp(%s, %s, 70)", GUILD, 1000 + number * 7 % 30)

    def reset() -> None:
        for number in range(20):
            crowd.run("select leveling.reset(%s, %s)", GUILD, 1000 + number)

    def bend() -> None:
        for curve in ("linear", "mee6", "quadratic") * 8:
            crowd.configure("leveling.curve", curve)

    crowd.at_once([talk, talk, grant, grant, reset, bend])
    assert crowd.rows("select * from leveling.selfcheck(%s)", GUILD) == []
