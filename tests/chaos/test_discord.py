"""Discord fails for a while, half-way, or in series."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.outbox.dispatcher import HELD
from playground.rest import Request
from tests.conftest import Scale
from tests.end_to_end.stage import Stage

from . import work


def of_the_outbox(request: Request) -> bool:
    """Whether it gives a role or posts a message."""
    return "/roles/" in request.path or request.path.endswith("/messages")


def the_first_time() -> Callable[[Request], bool]:
    """Matches the first attempt at each effect."""
    seen: set[str] = set()

    def first(request: Request) -> bool:
        if not of_the_outbox(request):
            return False
        effect = str(request.json["nonce"]) if request.json else request.path
        return effect not in seen and not seen.add(effect)  # type: ignore[func-returns-value]

    return first


async def test_503_for_a_while(stage: Stage, scale: Scale) -> None:
    work.reward(stage, 1, "Bronze")
    before = stage.last_effect_id()
    away = stage.wire.faults.add(of_the_outbox, status=503, times=None)
    members = work.newcomers(stage, scale(15, 200))
    work.level_up(stage, members)
    work.post(stage, scale(15, 300), room="off-topic")
    while away.hits < scale(60, 4000):
        work.no_more_backoff(stage)
        hits = away.hits
        await stage.eventually(lambda: away.hits > hits)  # noqa: B023
    assert set(work.states(stage, before)) <= {"pending", "claimed"}, "given up while Discord was away"
    stage.wire.faults.clear()
    await work.drained(stage)
    assert set(work.states(stage, before)) == {"done"}
    assert [len(stage.told(member)) for member in members] == [1] * len(members)
    assert all(stage.wire.roles(member) == ["Bronze"] for member in members)


HALFWAY: dict[str, dict[str, Any]] = {
    "500 after it was done": {"status": 500, "carried_out": True},
    "connection lost after it was done": {"lost": True, "carried_out": True},
    "connection lost before anything happened": {"lost": True},
}


@pytest.mark.parametrize("what", HALFWAY)
async def test_every_first_attempt_fails_half_way(stage: Stage, scale: Scale, what: str) -> None:
    work.reward(stage, 1, "Bronze")
    before = stage.last_effect_id()
    stage.wire.faults.add(the_first_time(), times=None, **HALFWAY[what])
    members = work.newcomers(stage, scale(10, 200))
    work.level_up(stage, members)
    count = scale(15, 1000)
    work.post(stage, count, room="off-topic")
    await work.drained(stage)
    assert work.states(stage, before) == {"done": count + 2 * len(members)}
    # A PUT may have only one: aiohttp itself repeats what is idempotent.
    assert min(attempts for *_, attempts in work.effects(stage, before, "/channels/%")) == 2
    assert [len(stage.told(member)) for member in members] == [1] * len(members)


async def test_a_limit_on_one_channel_while_another_flows(stage: Stage, scale: Scale) -> None:
    wait = scale(5.0, 30.0)
    limited, free = (f"/channels/{stage.wire.channel(one).id}/messages" for one in ("off-topic", "general"))
    fault = stage.wire.faults.add(f"POST {limited}", status=429, retry_after=wait)
    already = len(stage.dispatches())
    work.post(stage, scale(5, 50), room="off-topic", lanes=1)
    await stage.eventually(lambda: fault.hits)
    work.post(stage, scale(10, 300), room="general")
    await work.drained(stage, hurry=False)
    new = stage.dispatches()[already:]
    refused, again, *_ = [one for one in new if one.path == limited]
    assert (refused.status, again.status) == (429, 200)
    assert again.at - refused.at >= wait, "the limit was not honoured"
    assert [one for one in new if one.path == free and refused.at < one.at < again.at]


@pytest.mark.parametrize("is_global", [False, True], ids=["of one route", "of everything"])
async def test_a_limit_is_met_by_no_more_requests_than_were_under_way(
    stage: Stage, scale: Scale, is_global: bool
) -> None:
    wait = scale(1.0, 20.0)
    work.reward(stage, 1, "Bronze")
    work.level_up(stage, work.newcomers(stage, 1))  # a bot that knows no limit sends one request at a time
    await work.drained(stage)
    before = stage.last_effect_id()
    limit: list[float] = []

    def limited(request: Request) -> bool:
        if not (of_the_outbox(request) if is_global else "/roles/" in request.path):
            return False
        limit.append(request.at)
        return request.at - limit[0] < wait * 0.8

    met = stage.wire.faults.add(limited, status=429, retry_after=wait, is_global=is_global, times=None)
    members = work.newcomers(stage, scale(60, 500))
    work.level_up(stage, members)
    await work.drained(stage, hurry=False)
    assert 1 <= met.hits <= 20, "requests went on into a limit that was known"
    assert set(work.states(stage, before)) == {"done"}
    assert all(stage.wire.roles(member) == ["Bronze"] for member in members)


async def test_a_series_of_missing_permissions_is_cut_short(stage: Stage, scale: Scale) -> None:
    """10,000 invalid requests in ten minutes get the machine banned."""
    stage.configure("leveling.announce", "off")
    stage.configure("app.notice_channel_id", str(stage.wire.channel("level-ups").id))
    work.reward(stage, 1, "Bronze")
    before = stage.last_effect_id()
    refused = stage.wire.faults.add(
        "PUT /guilds/*/members/*/roles/*", status=403, code=50013, message="Missing Permissions", times=None
    )
    members = work.newcomers(stage, scale(100, 1000))
    work.level_up(stage, members)
    await stage.eventually(lambda: work.holds(stage) == [("refused", 50013)])
    posted = work.post(stage, 20)
    await stage.eventually(
        lambda: [state for state, *_ in work.effects(stage, posted, "/channels/%")] == ["done"] * 20,
    )
    for _ in range(scale(3, 8)):  # a minute passes, then two, then four …
        hits = refused.hits
        work.holds_end(stage)
        await stage.eventually(lambda: refused.hits > hits)  # noqa: B023
        await work.reported(stage)
    # What was under way when it began, and each probe.
    assert refused.hits <= HELD + scale(3, 8), "the bot went on asking for what it was refused"
    notices = [one for one in stage.wire.messages("level-ups") if "Manage Roles" in one.content]
    assert len(notices) == 1, "the admins are told once"

    stage.wire.faults.clear()
    work.holds_end(stage)
    await work.drained(stage, hurry=False)
    assert work.holds(stage) == []
    refusals = [row[:3] for row in work.effects(stage, before, "/guilds/%") if row[0] != "done"]
    assert refusals == [("dead", 403, 50013)] * 4, "what was not refused before the fifth is not lost"
    assert sum(stage.wire.roles(member) == ["Bronze"] for member in members) == len(members) - 4


async def test_an_operator_need_not_wait_for_the_next_try(stage: Stage) -> None:
    stage.configure("leveling.announce", "off")
    work.reward(stage, 1, "Bronze")
    stage.wire.faults.add("PUT /guilds/*/members/*/roles/*", status=403, code=50013, times=None)
    work.level_up(stage, work.newcomers(stage, 30))
    await stage.eventually(lambda: work.holds(stage) == [("refused", 50013)])
    await work.reported(stage)
    # Its minute is not over by itself.
    stage.superuser("update outbox.hold set until = until + interval '1 hour'")
    stage.wire.faults.clear()
    assert stage.value("select outbox.reopen(%s)", stage.guild_id) == 1
    await work.drained(stage, hurry=False)


async def test_a_channel_is_left_alone_for_as_long_as_discord_says(stage: Stage) -> None:
    limited, free = (f"/channels/{stage.wire.channel(one).id}/messages" for one in ("off-topic", "general"))
    fault = stage.wire.faults.add(f"POST {limited}", status=429, retry_after=300.0)
    already = len(stage.dispatches())
    before = work.post(stage, 1, room="off-topic")
    await stage.eventually(lambda: fault.hits)
    await work.reported(stage)
    work.post(stage, 20, room="off-topic")
    work.post(stage, 20, room="general")
    await stage.eventually(lambda: work.states(stage, before).get("done") == 20)
    work.no_more_backoff(stage)  # the effects are due, and the channel is held all the same
    sent = [one.path for one in stage.dispatches()[already:]]
    assert (sent.count(limited), sent.count(free)) == (1, 20)
    assert work.holds(stage) == [("limited", None)]
    await stage.restart()  # whose clock cannot be moved: the bot that met the limit heeds it by itself, too
    work.holds_end(stage)
    await work.drained(stage)
    assert work.states(stage, before) == {"done": 41}


async def test_a_global_limit_stops_every_bot(stage: Stage) -> None:
    work.reward(stage, 1, "Bronze")
    await stage.start()
    fault = stage.wire.faults.add("POST /channels/*/messages", status=429, retry_after=300.0, is_global=True)
    work.post(stage, 1)
    await stage.eventually(lambda: fault.hits)
    await work.reported(stage)
    already = len(stage.dispatches())
    before = stage.last_effect_id()
    members = work.newcomers(stage, 20)
    work.level_up(stage, members)
    for _ in range(3):
        work.no_more_backoff(stage)
        await work.looked(stage)
    assert stage.dispatches()[already:] == []
    assert set(work.states(stage, before)) == {"pending"}
    await stage.restart()  # as above, and there are two of them
    await stage.restart()
    work.holds_end(stage)
    await work.drained(stage)
    assert all(stage.wire.roles(member) == ["Bronze"] for member in members)
