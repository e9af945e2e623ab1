"""What holds after every test, whatever it did."""

import re
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from typing import Any
from urllib.parse import unquote

from playground.rest import Request

from .process import TOKEN
from .stage import Stage

type Key = tuple[str, ...]

CHECKED = (
    "leveling",
    "roles",
    "rolejobs",
    "personal",
    "choices",
    "menus",
    "stats",
    "reports",
    "voice",
    "outbox",
    "economy",
    "moderation",
    "tickets",
)
"""The schemas that are asked what is wrong."""


async def hold(stage: Stage) -> None:
    """Let a bot finish the outbox, then look at everything: again where something was decided meanwhile.

    A bot hears of messages in batches, so one that a test wrote last may have its effects only now.
    """
    await stage.ready()
    while True:
        seen = stage.last_effect_id()
        await stage.quiet()
        try:
            look(stage)
        except AssertionError:
            if stage.last_effect_id() == seen:
                raise
        else:
            return


def look(stage: Stage) -> None:
    """What must hold while nothing happens."""
    assert stage.wire.violations == []
    for (guild_id,) in stage.sql("select guild_id from app.guild"):
        for schema in CHECKED:
            assert stage.sql(f"select * from {schema}.selfcheck(%s)", guild_id) == [], schema  # noqa: S608
    effects_and_receipts_agree(stage)
    nobody_else_is_pinged(stage)
    the_log_keeps_secrets(stage)


def effects_and_receipts_agree(stage: Stage) -> None:
    """Each effect that is done has one receipt, and no request was made without an effect."""
    effects = stage.sql(
        """select effect_id, method, path, body ? 'enforce_nonce',
          state::text, status, finished_at is not null,
          (attempts > 1 or state = 'unknown') and effect_id <= %s,
          created_id is not null and state = 'done' and coalesce(status, 0) not between 200 and 299
        from outbox.effect""",
        stage.killed_at,
    )
    keys = [(_key_of_effect(one), *one[4:]) for one in effects]
    for key, state, status, finished, _again, adopted in keys:
        assert state in {"done", "dead", "expired", "unknown"}, f"{key} is {state}"
        assert finished, f"{key} is {state} without an end"
        assert adopted or state != "done" or 200 <= status < 300, f"{key} is done with {status}"

    requests = stage.dispatches()
    assert {_key_of_request(one) for one in requests} <= {key for key, *_ in keys} | stage.forgotten.keys(), (
        "a request without an effect"
    )
    receipts = Counter(_key_of_request(one) for one in requests if one.status and 200 <= one.status < 300)
    receipts -= stage.forgotten
    done = Counter(key for key, state, *_, adopted in keys if state == "done" and not adopted)
    # At least once: what a killed bot had sent without reporting it was sent again, or nobody knows of it.
    again = {key for key, *_, again, adopted in keys if again or adopted}
    # What the audit log told of was carried out, whatever the answer was, and whoever lived to read it.
    carried_out = {_key_of_request(one) for one in requests if one.carried_out}
    assert {key for key, *_, adopted in keys if adopted} <= carried_out
    assert {key: n for key, n in receipts.items() if key not in again} == {
        key: n for key, n in done.items() if key not in again
    }
    assert all(receipts[key] >= done[key] for key in done)
    visible = _visible_messages(requests)
    assert all(len(ids) == 1 for ids in visible.values()), "a message was posted twice"
    unseen = {key for key in done if key[0] == "message" and key[1] not in visible}
    assert not unseen, "a message is done and was never posted"


async def forget(stage: Stage, by: Callable[[], Awaitable[Any]]) -> Any:
    """Have somebody forgotten: what was sent about them has no effect any more, and need not have one."""
    await stage.quiet()
    query = "select effect_id, method, path, body ? 'enforce_nonce' from outbox.effect"
    before = {one[0]: _key_of_effect(one) for one in stage.sql(query)}
    result = await by()
    await stage.eventually(lambda: stage.value("select count(*) from privacy.forgetting") == 0)
    left = {one[0] for one in stage.sql(query)}
    stage.forgotten.update(key for effect_id, key in before.items() if effect_id not in left)
    return result


def _key_of_effect(effect: Sequence[Any]) -> Key:
    effect_id, method, path, is_message, *_ = effect
    return ("message", str(effect_id)) if is_message else (method, unquote(path))


def _key_of_request(request: Request) -> Key:
    nonce = _nonce(request)
    return (request.method, request.path) if nonce is None else ("message", nonce)


def _nonce(request: Request) -> str | None:
    body = request.json
    return str(body["nonce"]) if isinstance(body, dict) and "nonce" in body else None


def _visible_messages(requests: Sequence[Request]) -> dict[str, set[str]]:
    """The ids under which each effect's message was posted."""
    visible: dict[str, set[str]] = {}
    for one in requests:
        if one.carried_out and (nonce := _nonce(one)) is not None:
            visible.setdefault(nonce, set()).add(one.reply["id"])
    return visible


def nobody_else_is_pinged(stage: Stage) -> None:
    """An announcement pings the member it is about, and a new ticket its staff; an answer pings nobody."""
    backend = stage.wire.world.backend
    for messages in backend.messages.values():
        for message in messages.values():
            if message.author_id != backend.bot_user.id:
                continue
            about = [int(one) for one in re.findall(r"<@(\d+)>", message.content)[:1]]
            meant = about if message.interaction_metadata is None else []
            assert set(message.ping_user_ids) <= set(meant), message
            roles = {int(one) for one in re.findall(r"<@&(\d+)>", message.content)} if meant else set()
            assert set(message.ping_role_ids) <= roles, message
            assert not message.mention_everyone, message
    for request in stage.dispatches():
        if request.path.endswith("/messages"):
            allowed = request.json["allowed_mentions"]
            assert allowed["parse"] == []
            assert len(allowed["users"]) <= 1


def the_log_keeps_secrets(stage: Stage) -> None:
    """No token of the bot or of an interaction, and nothing that people wrote."""
    log, backend = stage.log, stage.wire.world.backend
    assert TOKEN not in log
    assert TOKEN.split(".")[2] not in log
    assert not [token for token in backend.interaction_tokens if token in log]
    written = {
        message.content
        for messages in backend.messages.values()
        for message in messages.values()
        if message.author_id != backend.bot_user.id
    }
    assert not [text for text in written if len(text) > 10 and text in log]
