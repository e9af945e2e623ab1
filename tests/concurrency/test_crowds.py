"""Crowds of few lanes: whoever a claim put behind is called, whatever becomes of those before it."""

import random
from collections.abc import Callable
from threading import Event

import pytest

from tests.conftest import Scale

from .crowd import GUILD, Crowd

LANES = 4
ENQUEUE = """select outbox._enqueue(%s, 'lane ' || n %% %s, 'PUT', '/lanes/' || n %% %s, bulk => %s)
from generate_series(1, %s) n"""
CLAIM = "select effect_id, token from outbox.claim(max_effects => 20, lease => %s::interval)"
REPORT = "select outbox.report(%s, %s, %s, %s, %s, retry_after => 0)"
DELETE = """delete from outbox.effect where effect_id = any (array(
  select effect_id from outbox.effect where state = 'pending' order by behind, random() limit 3
))"""
LEFT = "select exists (select from outbox.effect where state in ('pending', 'claimed'))"
DISORDER = """select lane, effect_id from (
  select e.*, lag(finished_at) over lane_ as before
  from outbox.effect e
  window lane_ as (partition by lane order by queued_at, effect_id)
) e
where finished_at < before"""
"""Who was finished before one that stands before it."""


@pytest.mark.parametrize("bulk", [False, True], ids=["ordinary", "bulk"])
def test_whoever_stands_behind_is_called(crowd: Crowd, scale: Scale, bulk: bool) -> None:
    crowd.run(ENQUEUE, GUILD, LANES, LANES, bulk, scale(240, 4_000))
    written, over = Event(), Event()
    most_behind = 0

    def dispatch(seed: int) -> Callable[[], None]:
        chance = random.Random(seed)

        def work() -> None:
            while not over.is_set():
                # Now and then its lease is over before it is reported, and another may have it.
                lease = chance.choices(("60 seconds", "0 seconds"), weights=(9, 1))[0]
                for effect_id, token in crowd.rows(CLAIM, lease):
                    status, code = chance.choices(
                        ((204, None), (503, None), (400, 50035), (0, None)), weights=(80, 8, 6, 2)
                    )[0]
                    if chance.random() < 0.98 or lease == "60 seconds":
                        crowd.value(REPORT, GUILD, effect_id, token, status, code)

        return work

    def write() -> None:
        for _ in range(scale(4, 100)):
            crowd.run(ENQUEUE, GUILD, LANES, LANES, bulk, 20)
            dead = crowd.rows("select effect_id from outbox.effect where state = 'dead' limit 3")
            for (effect_id,) in dead:
                crowd.run("select outbox.redo(%s, %s)", GUILD, effect_id)
            crowd.run(DELETE)
        written.set()

    def watch() -> None:
        nonlocal most_behind
        try:
            while not written.is_set() or crowd.value(LEFT):
                assert crowd.rows("select * from outbox.selfcheck(%s)", GUILD) == []
                most_behind = max(most_behind, crowd.value("select count(*) from outbox.effect where behind"))
        finally:
            over.set()

    crowd.at_once([dispatch(1), dispatch(2), dispatch(3), write, watch])
    assert most_behind > 0
    assert crowd.rows(DISORDER) == []
