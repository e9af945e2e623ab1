"""What the shards of a process use together, so that several cost no more connections than one."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Protocol

import nextcord
from nextcord.http import HTTPClient

from bot.db import Database
from bot.event import intake, mailbox
from bot.event.lane import SlowLane
from bot.event.reactions import Heard
from bot.metrics import Metrics


class Shared:
    """One of each for a process: lanes and slots bound what all its shards ask of the database at once."""

    def __init__(self, database: Database, metrics: Metrics, learned: Callable[[int], None]) -> None:
        self.lane = SlowLane(database)
        self.intake_slots = asyncio.Semaphore(intake.SHARDS_AT_ONCE)
        self.mailbox_slots = asyncio.Semaphore(mailbox.AT_ONCE)
        self.heard = Heard(database, metrics, learned)


class Shards(Protocol):
    """The shards of a process, together."""

    http: HTTPClient

    @property
    def guilds(self) -> Sequence[nextcord.Guild]:
        """All guilds that they hear."""

    def get_guild(self, guild_id: int) -> nextcord.Guild | None:
        """A guild that one of them hears."""

    def place(self) -> tuple[list[int], int]:
        """Which of them know their guilds, and of how many there are."""
