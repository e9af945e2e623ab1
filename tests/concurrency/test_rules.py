"""Automatic rules with several processes at once: a message counts once, a flood is one case, no deadlock."""

import random
import time
from collections.abc import Sequence
from functools import partial

from .crowd import GUILD, Crowd

EPOCH_MS = 1_420_070_400_000

type Message = tuple[int, int, str]
"""Member, message and text."""


def chat(members: int, each: int) -> list[Message]:
    """Messages of many members within half a minute; the odd ones are bad."""
    now = int(time.time() * 1000) - EPOCH_MS - 30_000
    return [
        (1000 + member, (now + 1000 * number << 22) + member, "bad" if number % 2 else f"good {number}")
        for number in range(each)
        for member in range(members)
    ]


def hand_over(crowd: Crowd, batch: Sequence[Message]) -> None:
    """One call, as the bot makes it."""
    crowd.run(
        """select event.messages(array(
          select row(%s, 101, null, m.member_id, m.message_id, '{}', m.content, 0, 0, false)::app.message
          from unnest(%s::bigint[], %s::bigint[], %s::text[]) as m (member_id, message_id, content)))""",
        GUILD,
        *(list(column) for column in zip(*batch, strict=True)),
    )


def test_batches_at_once_make_one_match_a_message_and_one_case_a_member(crowd: Crowd) -> None:
    crowd.configure("moderation.ladder", "off")
    crowd.run("select automod.set_rule(%s, 'words', words => 'bad', action => 'warn')", GUILD)
    crowd.run("select automod.set_rule(%s, 'rate', threshold => 5, within => '1m')", GUILD)
    messages = chat(members=10, each=12)

    def process(number: int) -> None:
        mine = list(messages)
        random.Random(number).shuffle(mine)
        for start in range(0, len(mine), 30):
            hand_over(crowd, mine[start : start + 30])

    crowd.at_once([partial(process, number) for number in range(4)])
    bad = len(messages) // 2
    assert crowd.value("select count(*) from automod.match where number = 1") == bad
    assert crowd.rows("select kind::text, count(*) from moderation.case group by kind") == [("warn", 10)]
    assert crowd.value("select count(distinct member_id) from moderation.case") == 10
    deleted = crowd.value(
        """select count(distinct d.id) from outbox.effect e,
          lateral (
            select jsonb_array_elements_text(e.body -> 'messages') where e.path like %s
            union all select substring(e.path from '/messages/(\\d+)$') where e.method = 'DELETE'
          ) d (id)
        where d.id is not null""",
        "%bulk-delete",
    )
    matched = crowd.value("select count(distinct message_id) from automod.match")
    assert deleted == matched, "each message that met a rule is deleted"
    assert crowd.rows("select * from moderation.selfcheck(%s)", GUILD) == []
