"""What the gateway tells of members and of the audit log: one event, one call."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import nextcord

from bot.db import Database
from bot.event.lane import SlowLane
from bot.event.mailbox import Mailbox
from bot.event.raw import moment, number
from bot.records.app import SeenMember


def member_of(data: Mapping[str, Any]) -> SeenMember:
    """The record of a raw member object of Discord."""
    return SeenMember(
        int(data["user"]["id"]),
        bool(data["user"].get("bot")),
        moment(data.get("joined_at")),
        [int(role_id) for role_id in data["roles"]],
        moment(data.get("communication_disabled_until")),
        bool(data.get("pending")),
        moment(data.get("premium_since")),
    )


async def report_entry(database: Database | SlowLane, guild_id: int, data: Mapping[str, Any]) -> None:
    """An entry of the audit log, heard or read later; its time is in its id."""
    await database.run(
        "event.audit_entry",
        guild_id=guild_id,
        entry_id=int(data["id"]),
        action=data["action_type"],
        actor_id=number(data.get("user_id")),
        target_id=number(data.get("target_id")),
        reason=data.get("reason"),
        changes=data.get("changes"),
        options=data.get("options"),
        at=nextcord.utils.snowflake_time(int(data["id"])),
    )


class Members:
    """Takes raw events and queues their calls."""

    def __init__(self, database: Database, mailbox: Mailbox, key: Callable[[], str]) -> None:
        self._database = database
        self._mailbox = mailbox
        self._key = key

    def joined(self, data: Mapping[str, Any]) -> None:
        """GUILD_MEMBER_ADD."""
        guild_id, member, at = int(data["guild_id"]), member_of(data), datetime.now(UTC)
        self._mailbox.add(
            guild_id,
            lambda: self._database.run(
                "event.member_joined",
                guild_id=guild_id,
                member_id=member.member_id,
                is_bot=member.is_bot,
                joined_at=member.joined_at,
                role_ids=member.role_ids,
                timed_out_until=member.timed_out_until,
                pending=member.pending,
                premium_since=member.premium_since,
                at=at,
            ),
        )

    def changed(self, data: Mapping[str, Any]) -> None:
        """GUILD_MEMBER_UPDATE."""
        guild_id, member, at = int(data["guild_id"]), member_of(data), datetime.now(UTC)
        self._mailbox.add(
            guild_id,
            lambda: self._database.run(
                "event.member_changed",
                guild_id=guild_id,
                member_id=member.member_id,
                is_bot=member.is_bot,
                joined_at=member.joined_at,
                role_ids=member.role_ids,
                timed_out_until=member.timed_out_until,
                pending=member.pending,
                premium_since=member.premium_since,
                at=at,
            ),
        )

    def left(self, data: Mapping[str, Any]) -> None:
        """GUILD_MEMBER_REMOVE."""
        guild_id, user, key, at = int(data["guild_id"]), data["user"], self._key(), datetime.now(UTC)
        self._mailbox.add(
            guild_id,
            lambda: self._database.run(
                "event.member_left",
                guild_id=guild_id,
                member_id=int(user["id"]),
                is_bot=bool(user.get("bot")),
                key=key,
                at=at,
            ),
        )

    def audited(self, data: Mapping[str, Any]) -> None:
        """GUILD_AUDIT_LOG_ENTRY_CREATE."""
        guild_id = int(data["guild_id"])
        self._mailbox.add(guild_id, lambda: report_entry(self._database, guild_id, data))
