"""What an operator sees of the bot, and what nobody may see."""

import asyncio
import socket
from contextlib import suppress
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.patience import PATIENCE

from .process import TOKEN
from .stage import Stage

LISTENS = "0A"
"""The state of a listening socket in /proc/net/tcp."""


async def test_nothing_secret_is_logged_whatever_goes_wrong(stage: Stage) -> None:
    me = stage.wire.world.backend.bot_user.id
    secret = "the treasure lies under the old oak"
    member: Any = stage.newcomer()
    await stage.wire.say(member, "general", f"<@{me}> {secret}")  # addressed to the bot, so it gets the text
    await stage.wire.slash("mia", "general", "xp give", member=member, amount=5, reason=secret)
    await stage.wire.slash(
        "mia", "general", "config", setting="leveling.announce_template", value=f"{secret} {{x}}"
    )
    late = stage.wire.faults.add("POST /interactions/*/callback", status=404, code=10062)
    with stage.discords_patience(), pytest.raises(TimeoutError):
        await stage.wire.slash("mia", "general", "xp take", member=member, amount=1, reason=secret)
    await stage.eventually(lambda: late.hits)
    stage.wire.faults.add("POST /channels/*/messages", status=403, code=50013)
    stage.grant(member, 100)
    await stage.quiet()
    stage.proxy.cut()
    await stage.wire.say(member, "general", f"<@{me}> {secret}")
    await stage.wire.slash("mia", "general", "xp give", member=member, amount=5, reason=secret)
    await stage.proxy.open()
    await stage.stop()
    assert secret not in stage.log
    assert TOKEN.split(".")[2] not in stage.log
    assert not [token for token in stage.wire.world.backend.interaction_tokens if token in stage.log]


async def test_logs_are_json_lines_unless_asked_otherwise(stage: Stage) -> None:
    await stage.stop()
    before = len(stage.log)
    await stage.start(GUILDKEEPER_LOG_FORMAT="text")
    await stage.stop()
    text = stage.log[before:].splitlines()
    assert text
    assert not [line for line in text if line.startswith("{")]
    before = len(stage.log)
    await stage.start()
    assert all(line.startswith('{"time"') for line in stage.log[before:].splitlines())


async def test_nobody_can_connect_to_the_bot_unless_asked(stage: Stage) -> None:
    assert _listening_sockets(stage.bot.pid) == []


def _listening_sockets(pid: int) -> list[str]:
    """The local addresses on which a process listens, from /proc."""
    inodes = set()
    for link in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(FileNotFoundError):  # closed meanwhile
            inodes.add(link.readlink().name)
    listening = []
    for table in ("tcp", "tcp6"):
        rows = Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]
        fields = [row.split() for row in rows]
        listening += [one[1] for one in fields if one[3] == LISTENS and f"socket:[{one[9]}]" in inodes]
    return listening


async def _healthy(http: aiohttp.ClientSession, url: str) -> Any:
    """What a healthy bot says; a slow machine may need some tries until the database answers in time."""
    async with asyncio.timeout(PATIENCE):
        while True:
            async with http.get(url) as health:
                if health.status == 200:
                    return await health.json()
            await asyncio.sleep(0.1)


async def test_health_and_metrics_tell_how_the_bot_is(stage: Stage) -> None:
    await stage.stop()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    await stage.start(GUILDKEEPER_HTTP=f"127.0.0.1:{port}")
    assert len(_listening_sockets(stage.bot.pid)) == 1
    member = stage.newcomer()
    await stage.wire.say(member, "general", "count me in, please")
    await stage.eventually(lambda: stage.told(member))
    await stage.quiet()
    ((parked,),) = stage.superuser(
        """insert into outbox.due (guild_id, function, run_at, state)
        values (%s, 'event._new_day', now(), 'parked') returning work_id""",
        stage.guild_id,
    )
    url = f"http://127.0.0.1:{port}"
    async with aiohttp.ClientSession() as http:
        well = {"database": True, "privileges": True, "gateway": True, "dispatcher": True}
        assert await _healthy(http, f"{url}/healthz") == well
        async with http.get(f"{url}/metrics") as metrics:
            lines = (await metrics.text()).splitlines()
        values = dict(line.rsplit(" ", 1) for line in lines if not line.startswith("#"))
        assert (
            float(values['guildkeeper_messages_total{shard="0"}']) >= 1
        )  # more: it reads again what was said of late
        assert float(values['guildkeeper_effects_total{status="200"}']) == 1
        assert float(values['guildkeeper_database_seconds_count{function="event.messages"}']) >= 1
        assert float(values['guildkeeper_outbox_work{state="parked"}']) == 1
        assert float(values['guildkeeper_outbox_work_late_seconds{state="parked"}']) > 0
        stage.proxy.cut()
        async with http.get(f"{url}/healthz") as health:
            assert health.status == 503
            assert (await health.json())["database"] is False
        async with http.get(f"{url}/metrics") as metrics:
            assert metrics.status == 200
        await stage.proxy.open()
        assert await _healthy(http, f"{url}/healthz") == well
    stage.sql("select outbox.cancel_work(%s, %s)", stage.guild_id, parked)
    await stage.stop()
