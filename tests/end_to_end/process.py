"""The bot as an operator runs it: `python -m bot`, a process of its own, its output in a file."""

import asyncio
import os
import signal
from dataclasses import dataclass
from pathlib import Path

from tests.forks import Fork
from tests.patience import PATIENCE

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GkPr0b.aSecretThatMustNeverBeSeenInAnyLog-123"
"""Shaped like a real bot's token; the stand-in for Discord takes any."""


@dataclass(frozen=True)
class Exit:
    """How a process ended: its exit code and everything it has written, earlier runs included."""

    code: int
    log: str


class BotProcess:
    """One run of the bot."""

    def __init__(self, process: Fork, log: Path) -> None:
        self._process = process
        self._log = log

    @classmethod
    def start(cls, log: Path, settings: dict[str, str]) -> "BotProcess":
        """Start it with these environment variables and nobody else's, appending its output to `log`."""
        inherited = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("GUILDKEEPER_", "DISCORD_", "DATABASE_", "PG"))
        }
        with log.open("ab") as file:
            output = file.fileno()
            return cls(Fork("bot", (), inherited | settings, output=output, errors=output), log)

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return self._process.code is None

    @property
    def log(self) -> str:
        """What it has written so far."""
        return self._log.read_text(errors="replace")

    async def ended(self, within: float = PATIENCE) -> Exit:
        """Wait for its end."""
        async with asyncio.timeout(within):
            code = await self._process.wait()
        return Exit(code, self.log)

    async def stop(self) -> Exit:
        """SIGTERM, as a supervisor does."""
        if self.running:
            self._process.send(signal.SIGTERM)
        return await self.ended()

    async def kill(self) -> Exit:
        """SIGKILL: no chance to say goodbye."""
        if self.running:
            self._process.send(signal.SIGKILL)
        return await self.ended()

    def freeze(self) -> None:
        """SIGSTOP: the process is there and does nothing."""
        self._process.send(signal.SIGSTOP)

    def thaw(self) -> None:
        """SIGCONT."""
        self._process.send(signal.SIGCONT)
