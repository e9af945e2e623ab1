"""Counting, deleting, folding and another zone at once: no deadlock, and roll-ups are what the facts make."""

import random
from collections.abc import Callable
from functools import partial

from .crowd import GUILD, Crowd
from .test_messages import EPOCH_MS, Message, chat, hand_over


def test_folding_beside_batches_loses_and_doubles_nothing(crowd: Crowd) -> None:
    # Over a day and a half, so that some are told after their day is folded.
    messages = [
        (channel, member, one - (number % 7 * 20_000_000 << 22))
        for number, (channel, member, one) in enumerate(chat(30, 30))
    ]
    gone = random.Random(1).sample(messages, 200)
    newest = max((one >> 22) + EPOCH_MS for _, _, one in messages) / 1000

    def in_parts(number: int, some: list[Message], do: Callable[[list[Message]], None]) -> None:
        mine = list(some)
        random.Random(number).shuffle(mine)
        for start in range(0, len(mine), 60):
            do(mine[start : start + 60])

    def delete(some: list[Message]) -> None:
        ids = sorted(one for _, _, one in some)
        crowd.run("select event.messages_deleted(%s, %s, to_timestamp(%s))", GUILD, ids, newest)

    def fold() -> None:
        for number in range(60):
            if number == 30:
                crowd.configure("app.time_zone", "Asia/Kathmandu")
            crowd.run("select stats._fold_due(%s, '{}', to_timestamp(%s))", GUILD, newest)

    calls: list[Callable[[], None]] = [fold]
    calls += [partial(in_parts, number, messages, partial(hand_over, crowd)) for number in range(3)]
    calls += [partial(in_parts, number, gone, delete) for number in range(2)]
    crowd.at_once(calls)
    for _ in range(60):
        crowd.run("select stats._fold_due(%s, '{}', to_timestamp(%s))", GUILD, newest + 200_000)
    assert crowd.value("select sum(messages) from stats.quarter") == len(messages) - len(gone)
    assert crowd.value("select sum(messages) from stats.member_day") == len(messages) - len(gone)
    assert crowd.rows("select * from stats.selfcheck(%s)", GUILD) == []
