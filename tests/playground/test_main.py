"""`python -m playground` as script/server runs it."""

import asyncio
import json
import re
import signal
import sys
from pathlib import Path

import aiohttp


async def playground(*options: str) -> asyncio.subprocess.Process:
    """Start it."""
    return await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "playground", "--api-port", "0", *options),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def test_it_says_when_it_listens_and_stops_when_told(tmp_path: Path) -> None:
    ready, state = tmp_path / "ready", tmp_path / "state" / "playground.json"
    process = await playground(
        "--port", "0", "--ready-file", str(ready), "--state", str(state), "--members", "3"
    )
    assert process.stdout is not None
    line = (await process.stdout.readline()).decode()
    api = re.fullmatch(r"DISCORD_API=(http://127\.0\.0\.1:\d+/api/v10)\n", line)
    assert api is not None
    assert ready.read_text() == line
    async with aiohttp.ClientSession() as http, http.get(api[1] + "/users/@me") as reply:
        assert (await reply.json())["username"] == "Guildkeeper"
    process.send_signal(signal.SIGTERM)
    assert await process.wait() == 0
    assert len(json.loads(state.read_text())["members"]) == 9


async def test_a_port_in_use_is_a_sentence() -> None:
    server = await asyncio.start_server(lambda _reader, _writer: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    process = await playground("--port", str(port))
    _out, err = await process.communicate()
    server.close()
    assert process.returncode == 1
    assert err.decode().startswith("A port is in use")
    assert "Traceback" not in err.decode()
