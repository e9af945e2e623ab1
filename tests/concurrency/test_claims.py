"""Several dispatchers on one outbox: each effect is claimed once, and a lane is served in its order."""

from collections import defaultdict
from threading import Lock

from .crowd import GUILD, Crowd

EFFECTS, LANES = 2_000, 250


def fill(crowd: Crowd) -> None:
    """Effects in many lanes, in an order in which the lanes take turns."""
    crowd.superuser(
        """select outbox._enqueue(%s, 'lane ' || n %% %s, 'PUT', format('/lanes/%%s/%%s', n %% %s, n / %s))
        from generate_series(0, %s) n""",
        GUILD,
        LANES,
        LANES,
        LANES,
        EFFECTS - 1,
    )


def test_two_thousand_effects_are_claimed_once_each_and_lanes_keep_their_order(crowd: Crowd) -> None:
    fill(crowd)
    claimed: list[int] = []
    served: defaultdict[str, list[int]] = defaultdict(list)
    noting = Lock()

    def dispatch() -> None:
        while True:
            rows = crowd.rows("select effect_id, token, path from outbox.claim(max_effects => 20)")
            if not rows:
                if not crowd.value("select exists (select from outbox.effect where state = 'pending')"):
                    return
                continue  # every lane that has something left is in the other's hands
            for effect_id, token, path in rows:
                with noting:
                    claimed.append(effect_id)
                    lane, number = path.removeprefix("/lanes/").split("/")
                    served[lane].append(int(number))
                state = "select outbox.report(%s, %s, %s, 204)"
                assert crowd.value(state, GUILD, effect_id, token) == "done"

    crowd.at_once([dispatch, dispatch])
    assert len(claimed) == EFFECTS
    assert len(set(claimed)) == EFFECTS
    assert len(served) == LANES
    assert all(numbers == list(range(EFFECTS // LANES)) for numbers in served.values())


def test_a_lane_has_one_effect_under_way_at_a_time(crowd: Crowd) -> None:
    fill(crowd)
    crowd.at_once([lambda: crowd.rows("select * from outbox.claim(max_effects => 2000)") for _ in range(8)])
    under_way = crowd.rows("select lane, count(*) from outbox.effect where state = 'claimed' group by lane")
    assert {count for _lane, count in under_way} == {1}
    assert len(under_way) == LANES


def test_a_late_report_with_an_old_token_changes_nothing(crowd: Crowd) -> None:
    crowd.superuser("select outbox._enqueue(%s, 'lane', 'PUT', '/lanes/1/1')", GUILD)
    claim = "select effect_id, token from outbox.claim(at => now() + %s::interval)"
    ((effect_id, old),) = crowd.rows(claim, "0 s")
    ((_same, new),) = crowd.rows(claim, "2 minutes")  # the lease is over: another dispatcher takes it
    report = "select outbox.report(%s, %s, %s, %s)"
    assert crowd.value(report, GUILD, effect_id, old, 403) is None
    assert crowd.value(report, GUILD, effect_id, new, 204) == "done"
    assert crowd.value(report, GUILD, effect_id, old, 500) is None
    assert crowd.value("select state::text from outbox.effect") == "done"
