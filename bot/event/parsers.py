"""Gateway events as they come, before nextcord makes objects of them, or drops them.

`parsers` is not documented: tests/bot/test_client.py fails if the pinned version does not have it.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.client import Guildkeeper

type Parser = Callable[[Any], None]


def take_over(client: "Guildkeeper") -> None:
    """Hear what the database is told of at first hand.

    MESSAGE_CREATE: a Message object (author, member, mentions, …) and a task for each listener take most of a
    busy process' time, and the bot needs a few of its fields. nextcord itself does without the messages, as
    it keeps none (max_messages=None). MESSAGE_UPDATE: it drops edits of messages that it does not keep.

    Members: nextcord drops what is told of members it does not keep, and it keeps the bot alone.
    The audit log: it dies of an entry with `options: null`.
    """
    parsers: dict[str, Parser] = client._connection.parsers
    for name, wrap in _WRAPPED.items():
        parsers[name] = wrap(client, parsers[name])
    parsers["MESSAGE_CREATE"] = client.intake.receive
    parsers["MESSAGE_UPDATE"] = client.automod.edited
    parsers["AUTO_MODERATION_ACTION_EXECUTION"] = client.automod.executed
    parsers["GUILD_MEMBER_ADD"] = client.members.joined
    parsers["GUILD_MEMBER_REMOVE"] = client.members.left
    parsers["GUILD_AUDIT_LOG_ENTRY_CREATE"] = client.members.audited


def _connected(client: "Guildkeeper", nextcords: Parser) -> Parser:
    def take(data: Any) -> None:
        client.session.connected()
        nextcords(data)

    return take


def _guild(client: "Guildkeeper", nextcords: Parser) -> Parser:
    """From here on the guild's events wait until its facts are in the database.

    This must happen before the next frame is read; a listener runs later.
    """

    def take(data: Any) -> None:
        guild_id = int(data["id"])
        client.facts.hold(guild_id)
        nextcords(data)
        client.facts.started(guild_id, client.session.start())

    return take


def _member(client: "Guildkeeper", nextcords: Parser) -> Parser:
    """nextcord keeps the bot's own roles up to date."""

    def take(data: Any) -> None:
        client.members.changed(data)
        if client.user is not None and int(data["user"]["id"]) == client.user.id:
            nextcords(data)

    return take


def _chunk(client: "Guildkeeper", nextcords: Parser) -> Parser:
    def take(data: Any) -> None:
        if not client.facts.reconciler.answered(data):
            nextcords(data)

    return take


_WRAPPED: dict[str, Callable[["Guildkeeper", Parser], Parser]] = {
    "READY": _connected,
    "RESUMED": _connected,
    "GUILD_CREATE": _guild,
    "GUILD_MEMBER_UPDATE": _member,
    "GUILD_MEMBERS_CHUNK": _chunk,
}
