"""Counting, deleting, folding, voice, forgetting and another zone at once.

No deadlock, and roll-ups are what the facts make.
"""

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

    def talk() -> None:
        # On both days, so that some are settled after their day is folded.
        for number in range(20):
            since, members = newest - 100_000 + number * 5_000, [9001, 9002 + number % 3]
            for at, channel in ((since, 301), (since + 300, None)):
                crowd.run(
                    """select event.voice_changed(%s, array(
                      select row(m, %s, 0, to_timestamp(%s), null)::app.voice_state
                      from unnest(%s::bigint[]) m))""",
                    *(GUILD, channel, at, members),
                )
            crowd.run("select voice._settle_due(%s, '{}', to_timestamp(%s))", GUILD, newest)

    def forget() -> None:
        for number in range(20):
            crowd.run("select stats.forget(%s, %s)", GUILD, 9001 + number % 4)

    calls: list[Callable[[], None]] = [fold, talk, forget]
    calls += [partial(in_parts, number, messages, partial(hand_over, crowd)) for number in range(3)]
    calls += [partial(in_parts, number, gone, delete) for number in range(2)]
    crowd.at_once(calls)
    while crowd.rows("select 1 from voice.stale_day where guild_id = %s", GUILD):
        crowd.run("select voice._settle_due(%s, '{}', to_timestamp(%s))", GUILD, newest + 200_000)
    for _ in range(60):
        crowd.run("select stats._fold_due(%s, '{}', to_timestamp(%s))", GUILD, newest + 200_000)
    assert crowd.value("select sum(messages) from stats.quarter") == len(messages) - len(gone)
    assert crowd.value("select sum(messages) from stats.member_day") == len(messages) - len(gone)
    assert crowd.rows("select * from stats.selfcheck(%s)", GUILD) == []
