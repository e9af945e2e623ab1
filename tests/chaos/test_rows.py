"""Rows that cannot be sent, and rows whose target is gone: each ends by itself, and nobody waits for it."""

from collections import Counter
from typing import Any

import pytest
from psycopg.types.json import Jsonb

from playground.conformance import description_path
from tests.conftest import Scale
from tests.end_to_end.stage import Stage

from . import work

POST = "/channels/{channel}/messages"
GOOD = {"content": "good", "enforce_nonce": True, "allowed_mentions": {"parse": [], "users": []}}

type Row = tuple[str, str, Any]
"""Method, path and body; {guild} and {channel} stand for ids that exist."""

REFUSED: list[Row] = [
    ("POST", "/no/such/route", {"content": "x"}),
    ("PUT", "/", None),
    ("PATCH", "/guilds", {"name": "x"}),
    ("POST", "/channels/0/messages", {"content": "x"}),
    ("POST", "/channels/99999999999999999999999/messages", {"content": "x"}),
    ("POST", "/channels/../../users/@me/messages", {"content": "x"}),
    ("POST", "/kanäle/\u2028/\U0001f480", {"content": "x"}),
    ("POST", POST, {}),
    ("POST", POST, {"content": ""}),
    ("POST", POST, {"content": ["x"]}),
    ("POST", POST, {"content": "x" * 2001}),
    ("POST", POST, {"content": "x", "allowed_mentions": {"parse": ["nobody"]}}),
]

NONSENSE: list[Row] = [
    ("POST", "/channels/not-a-number/messages", {"content": "x"}),
    ("POST", "/channels/{nobody}/messages", {"content": "braces"}),
    ("POST", "/channels/{0}/%s/messages", {"content": "braces"}),
    ("POST", "/channels/1 2/messages?x=#y", {"content": "x"}),
    ("POST", "/channels/@dm/messages", {"content": "a direct message to nobody"}),
    ("DELETE", "/guilds/{guild}/members/1/roles/x", None),
    ("POST", POST, []),
    ("POST", POST, "a text"),
    ("POST", POST, 17),
    ("POST", POST, True),
    ("POST", POST, {"content": 17}),
    ("POST", POST, {"content": "x", "embeds": "none"}),
]


def queue(
    stage: Stage, lane: str, method: str, path: str, body: Any, *, recipient_id: int | None = None
) -> int:
    """Put a row into the outbox as only a superuser can; its id."""
    for name, value in (("{guild}", stage.guild_id), ("{channel}", stage.wire.channel("off-topic").id)):
        path = path.replace(name, str(value))
    row = stage.superuser(
        """insert into outbox.effect (guild_id, lane, method, path, body, recipient_id)
        values (%s, %s, %s, %s, %s, %s) returning effect_id""",
        stage.guild_id,
        lane,
        method,
        path,
        None if body is None else Jsonb(body),
        recipient_id,
    )
    return int(row[0][0])


@pytest.mark.parametrize("rows", [REFUSED, NONSENSE], ids=["of the wrong kind", "of no kind at all"])
async def test_malformed_rows_are_dead_after_one_attempt_and_others_flow(
    stage: Stage, scale: Scale, rows: list[Row]
) -> None:
    if description_path() is None:
        pytest.skip("without Discord's own description of its API the stand-in takes some of these rows")
    bot, already = stage.bot, len(stage.wire.requests)
    behind: list[int] = []
    malformed: dict[int, str] = {}
    for turn in range(scale(1, 20)):
        for number, (method, path, body) in enumerate(rows):
            lane = f"malformed {turn} {number}"
            malformed[queue(stage, lane, method, path, body)] = f"{method} {path} {body!r}"[:100]
            # The next of the same lane must not wait for ever.
            behind.append(queue(stage, lane, "POST", POST, GOOD))
    malformed[queue(stage, "dm", "POST", "/channels/@dm/messages", GOOD, recipient_id=0)] = "to nobody"
    work.no_more_backoff(stage)
    await work.drained(stage, hurry=False)
    ended = stage.sql("select effect_id, state::text, error from outbox.effect")
    state = {effect_id: state for effect_id, state, _ in ended}
    assert {what: state[one] for one, what in malformed.items() if state[one] != "dead"} == {}
    assert all(error for effect_id, _, error in ended if effect_id in malformed), "dead without a word why"
    assert {state[one] for one in behind} == {"done"}
    refused = [one.path for one in stage.wire.requests[already:] if one.status != 200]
    assert len(refused) <= len(malformed), "asked again"
    assert stage.bot is bot
    assert bot.running
    forget_what_was_refused(stage, already)


def forget_what_was_refused(stage: Stage, already: int) -> None:
    """That Discord would not take them is what they are for; and no URL keeps such paths as they are."""
    rest = stage.wire.rest
    refused = [one for one in stage.wire.requests[already:] if one.status != 200]
    assert not any(one.carried_out for one in refused)
    for one in refused:
        rest.requests.remove(one)
    stage.wire.violations.clear()


async def test_deleted_targets_are_dead_with_their_code_and_others_flow(stage: Stage, scale: Scale) -> None:
    backend = stage.wire.world.backend
    work.reward(stage, 1, "Bronze")
    before = stage.last_effect_id()
    channel = backend.create_channel(stage.guild_id, "doomed")
    role = backend.create_role(stage.guild_id, name="Doomed")
    leaving, staying = work.newcomers(stage, scale(5, 200)), work.newcomers(stage, scale(5, 200))
    await stage.stop()
    already = len(stage.dispatches())
    for number, member in enumerate(staying):
        lane = f"member {member.id}"
        queue(stage, lane, "PUT", f"/guilds/{{guild}}/members/{member.id}/roles/{role.id}", None)
        queue(stage, f"doomed {number}", "POST", f"/channels/{channel.id}/messages", GOOD)
    work.level_up(stage, [*leaving, *staying])
    backend.delete_channel(channel.id)
    backend.delete_role(stage.guild_id, role.id)
    for member in leaving:
        stage.wire.leave(member)
    await stage.start()
    await work.drained(stage)

    def ended(path: str) -> set[tuple[Any, ...]]:
        return {row[:3] for row in work.effects(stage, before, path)}

    asked = Counter(one.path for one in stage.dispatches()[already:] if one.status == 404)
    assert asked.pop(f"/channels/{channel.id}/messages") == len(staying)
    assert set(asked.values()) == {1}, "asked again"
    assert ended(f"/channels/{channel.id}/%") == {("dead", 404, 10003)}
    assert ended(f"%/roles/{role.id}") == {("dead", 404, 10011)}
    for member in leaving:
        assert ended(f"%/members/{member.id}/roles/%") == {("dead", 404, 10007)}
    for member in staying:
        assert stage.wire.roles(member) == ["Bronze"]
        assert len(stage.told(member)) == 1
