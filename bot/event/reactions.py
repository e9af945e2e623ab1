"""Reactions on their way to the database: those of messages that it wants to hear of, many in one call."""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from bot.db import Database
from bot.errors import report
from bot.event.batches import Batches
from bot.event.mailbox import Mailbox
from bot.event.raw import number
from bot.metrics import Metrics
from bot.patience import patiently
from bot.records.app import Reaction
from bot.records.event import Hearing

log = logging.getLogger(__name__)

POLL = 1.0
"""Seconds after which the database is asked again which messages it wants to hear of. What happens to a new
one until then is read when the bot learns of it.
"""


class Heard:
    """The messages of whose reactions the database wants to hear.

    Before it has said so for the first time, that may be any.
    """

    def __init__(self, database: Database, metrics: Metrics, learned: Callable[[int], None]) -> None:
        self._database = database
        self._metrics = metrics
        self._learned = learned
        self._messages: dict[int, frozenset[int]] = {}
        self._since: datetime | None = None

    def has(self, guild_id: int, message_id: int) -> bool:
        """Whether the database wants to hear of a message."""
        return self._since is None or message_id in self._messages.get(guild_id, ())

    async def run(self) -> None:
        """Ask again and again, for ever."""
        while True:
            try:
                await patiently(self.ask, "which reactions are heard is not known anew")
            except Exception as error:
                report(error, self._metrics)
            await asyncio.sleep(POLL)

    async def ask(self) -> None:
        """Ask once; whoever is to read what a new message has already is told of its guild."""
        is_first = self._since is None
        asked_at = datetime.now(UTC)
        changed = await self._database.many(Hearing, "event.heard", since=self._since)
        for hearing in changed:
            messages = frozenset(hearing.message_ids)
            new = messages - self._messages.get(hearing.guild_id, frozenset())
            self._messages[hearing.guild_id] = messages
            if new and not is_first:  # a session that begins reads all of them
                self._learned(hearing.guild_id)
        self._since = max((hearing.at for hearing in changed), default=self._since or asked_at)


class Reactions:
    """Takes raw events and queues their calls."""

    def __init__(self, database: Database, mailbox: Mailbox, heard: Heard, key: Callable[[], str]) -> None:
        self._database = database
        self._mailbox = mailbox
        self._heard = heard
        self._key = key
        self._batches: Batches[Reaction] = Batches(mailbox, self._tell)
        self._deletions: Batches[tuple[int, datetime]] = Batches(mailbox, self._tell_deleted)

    def added(self, data: Mapping[str, Any]) -> None:
        """MESSAGE_REACTION_ADD."""
        self._take(data, "added")

    def removed(self, data: Mapping[str, Any]) -> None:
        """MESSAGE_REACTION_REMOVE: Discord does not say by whom."""
        self._take(data, "removed")

    def cleared(self, data: Mapping[str, Any]) -> None:
        """MESSAGE_REACTION_REMOVE_ALL."""
        self._take(data, "cleared")

    def emoji_cleared(self, data: Mapping[str, Any]) -> None:
        """MESSAGE_REACTION_REMOVE_EMOJI."""
        self._take(data, "emoji_cleared")

    def deleted(self, data: Mapping[str, Any]) -> None:
        """MESSAGE_DELETE."""
        self._lost(data, [int(data["id"])])

    def bulk_deleted(self, data: Mapping[str, Any]) -> None:
        """MESSAGE_DELETE_BULK."""
        self._lost(data, [int(message_id) for message_id in data["ids"]])

    def emojis_gone(self, guild_id: int, emoji_ids: Sequence[int]) -> None:
        """GUILD_EMOJIS_UPDATE: those that were there before, and are not any more."""
        gone, at = list(emoji_ids), datetime.now(UTC)
        if gone:
            self._mailbox.add(
                guild_id,
                lambda: self._database.run("event.emojis_deleted", guild_id=guild_id, emoji_ids=gone, at=at),
            )

    def _take(self, data: Mapping[str, Any], kind: str) -> None:
        guild_id = number(data.get("guild_id"))
        if guild_id is None or not self._heard.has(guild_id, int(data["message_id"])):
            return
        self._batches.add(guild_id, [reaction_of(data, kind, self._key())])

    async def _tell(self, _guild_id: int, reactions: list[Reaction]) -> None:
        await self._database.run("event.reactions", reactions=reactions)

    async def _tell_deleted(self, guild_id: int, lost: list[tuple[int, datetime]]) -> None:
        # All were gone when the last was heard of, however late this is told.
        message_ids = [message_id for message_id, _ in lost]
        await self._database.run(
            "event.messages_deleted", guild_id=guild_id, message_ids=message_ids, at=lost[-1][1]
        )

    def _lost(self, data: Mapping[str, Any], message_ids: list[int]) -> None:
        guild_id, at = number(data.get("guild_id")), datetime.now(UTC)
        if guild_id is not None:
            self._deletions.add(guild_id, [(message_id, at) for message_id in message_ids])


def emoji_of(data: Mapping[str, Any]) -> str:
    """A raw emoji as requests name it: a custom one by name and id, the name of one that is gone unknown."""
    return f"{data.get('name') or '_'}:{data['id']}" if data.get("id") else str(data["name"])


def reaction_of(data: Mapping[str, Any], kind: str, key: str) -> Reaction:
    """The record of a raw event about reactions."""
    member = data.get("member")
    return Reaction(
        int(data["guild_id"]),
        int(data["channel_id"]),
        int(data["message_id"]),
        kind,
        number(data.get("user_id")),
        emoji_of(data["emoji"]) if "emoji" in data else None,
        bool(data.get("burst")),
        bool(member["user"].get("bot")) if member else None,
        [int(role_id) for role_id in member["roles"]] if member else None,
        key,
        datetime.now(UTC),
    )
