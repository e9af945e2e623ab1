"""What the gateway tells besides new messages that automatic rules look at: one event, one call."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from bot.db import Database
from bot.event.aside import Aside
from bot.event.mailbox import Mailbox
from bot.event.messages import ParentOf, is_chat, message_of, title_of
from bot.event.raw import moment, number
from bot.records.app import Message

type RolesOf = Callable[[int, int], Awaitable[list[int] | None]]
"""The roles of a person in a guild; None for a bot, who has left, or who is not known."""


class Automod:
    """Takes raw events and queues their calls."""

    def __init__(
        self,
        database: Database,
        mailbox: Mailbox,
        parent_of: ParentOf,
        roles_of: RolesOf,
        *,
        key: Callable[[], str],
        aside: Aside,
    ) -> None:
        self._database = database
        self._aside = aside
        self._mailbox = mailbox
        self._parent_of = parent_of
        self._roles_of = roles_of
        self._key = key

    def edited(self, data: Mapping[str, Any]) -> None:
        """MESSAGE_UPDATE; Discord sends one also when a link gets its preview, and then nobody edited."""
        if data.get("guild_id") is None or data.get("edited_timestamp") is None or "author" not in data:
            return
        if not is_chat(data):
            return
        message, edited_at = message_of(data, self._parent_of), moment(data["edited_timestamp"])
        self._mailbox.add(
            message.guild_id,
            lambda: self._examine(message, edited_at),
            relief=lambda error: self._aside.set(message.guild_id, error),
        )

    def titled(self, data: Mapping[str, Any]) -> None:
        """THREAD_CREATE of a new thread or post, or THREAD_UPDATE of one that is called otherwise now."""
        guild_id, owner_id, named_at = int(data["guild_id"]), number(data.get("owner_id")), datetime.now(UTC)

        async def call() -> None:
            # Who wrote a title is told without their roles.
            if owner_id and (role_ids := await self._roles_of(guild_id, owner_id)) is not None:
                await self._examine(title_of(data, role_ids), named_at)

        self._mailbox.add(guild_id, call, relief=lambda error: self._aside.set(guild_id, error))

    async def _examine(self, message: Message, edited_at: datetime | None) -> None:
        await self._database.run(
            "event.messages_edited", guild_id=message.guild_id, messages=[message], edited_at=edited_at
        )

    def executed(self, data: Mapping[str, Any]) -> None:
        """AUTO_MODERATION_ACTION_EXECUTION: a rule of Discord's own was met, and one of its actions taken."""
        guild_id, key, at = int(data["guild_id"]), self._key(), datetime.now(UTC)
        self._mailbox.add(
            guild_id,
            lambda: self._database.run(
                "event.automod_action",
                guild_id=guild_id,
                rule_id=int(data["rule_id"]),
                member_id=int(data["user_id"]),
                channel_id=number(data.get("channel_id")),
                message_id=number(data.get("message_id")),
                trigger=data["rule_trigger_type"],
                keyword=data.get("matched_keyword"),
                content=data.get("content") or None,
                key=key,
                at=at,
            ),
        )
