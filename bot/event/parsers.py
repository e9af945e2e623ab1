"""Gateway events as they come, before nextcord makes objects of them, or drops them.

`parsers` is not documented: tests/bot/test_client.py fails if the pinned version does not have it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import nextcord

from bot.event.automod import Automod
from bot.event.guilds import Guilds
from bot.event.intake import Intake
from bot.event.media import know_media_channels
from bot.event.members import Members
from bot.event.reactions import Reactions
from bot.event.session import Session
from bot.event.voice import Voice

type Parser = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class Hearing:
    """Who takes which events."""

    intake: Intake
    automod: Automod
    members: Members
    reactions: Reactions
    voice: Voice
    guilds: Guilds
    session: Session


def take_over(client: nextcord.Client, hearing: Hearing) -> None:
    """Hear what the database is told of at first hand.

    MESSAGE_CREATE: a Message object (author, member, mentions, …) and a task for each listener take most of a
    busy process' time, and the bot needs a few of its fields. nextcord itself does without the messages, as
    it keeps none (max_messages=None). MESSAGE_UPDATE: it drops edits of messages that it does not keep.

    Reactions: nextcord's own events lack super reactions, and of most of them nobody wants to hear.

    Members: nextcord drops what is told of members it does not keep, and it keeps the bot alone.
    The audit log: it dies of an entry with `options: null`.
    """
    know_media_channels()
    parsers: dict[str, Parser] = client._connection.parsers
    for name in ("READY", "RESUMED"):
        parsers[name] = _connected(hearing, parsers[name])
    parsers["GUILD_CREATE"] = _guild(hearing, parsers["GUILD_CREATE"])
    parsers["GUILD_MEMBERS_CHUNK"] = _chunk(hearing, parsers["GUILD_MEMBERS_CHUNK"])
    parsers["GUILD_MEMBER_UPDATE"] = _member(client, hearing, parsers["GUILD_MEMBER_UPDATE"])
    parsers["MESSAGE_CREATE"] = hearing.intake.receive
    parsers["MESSAGE_UPDATE"] = hearing.automod.edited
    parsers["THREAD_CREATE"] = _thread_created(hearing, parsers["THREAD_CREATE"])
    parsers["THREAD_UPDATE"] = _thread_changed(client, hearing, parsers["THREAD_UPDATE"])
    parsers["AUTO_MODERATION_ACTION_EXECUTION"] = hearing.automod.executed
    parsers["MESSAGE_REACTION_ADD"] = hearing.reactions.added
    parsers["MESSAGE_REACTION_REMOVE"] = hearing.reactions.removed
    parsers["MESSAGE_REACTION_REMOVE_ALL"] = hearing.reactions.cleared
    parsers["MESSAGE_REACTION_REMOVE_EMOJI"] = hearing.reactions.emoji_cleared
    parsers["MESSAGE_DELETE"] = hearing.reactions.deleted
    parsers["MESSAGE_DELETE_BULK"] = hearing.reactions.bulk_deleted
    parsers["VOICE_STATE_UPDATE"] = hearing.voice.changed
    parsers["GUILD_MEMBER_ADD"] = hearing.members.joined
    parsers["GUILD_MEMBER_REMOVE"] = hearing.members.left
    parsers["GUILD_AUDIT_LOG_ENTRY_CREATE"] = hearing.members.audited


def only_while(client: nextcord.Client, hears: Callable[[], bool]) -> None:
    """Drop whatever Discord tells when it is not this process' to hear any more."""
    parsers: dict[str, Parser] = client._connection.parsers
    for name, parser in parsers.items():
        parsers[name] = _while(hears, parser)


def _while(hears: Callable[[], bool], parser: Parser) -> Parser:
    def take(data: Any) -> None:
        if hears():
            parser(data)

    return take


def _connected(hearing: Hearing, nextcords: Parser) -> Parser:
    def take(data: Any) -> None:
        hearing.session.connected()
        nextcords(data)

    return take


def _guild(hearing: Hearing, nextcords: Parser) -> Parser:
    """From here on the guild's events wait until its facts are in the database.

    This must happen before the next frame is read; a listener runs later.
    """

    def take(data: Any) -> None:
        guild_id = int(data["id"])
        hearing.guilds.hold(guild_id)
        nextcords(data)
        start = hearing.session.start()
        hearing.guilds.started(guild_id, start)
        hearing.voice.seen(data, start)

    return take


def _member(client: nextcord.Client, hearing: Hearing, nextcords: Parser) -> Parser:
    """nextcord keeps the bot's own roles up to date."""

    def take(data: Any) -> None:
        hearing.members.changed(data)
        if client.user is not None and int(data["user"]["id"]) == client.user.id:
            nextcords(data)

    return take


def _thread_created(hearing: Hearing, nextcords: Parser) -> Parser:
    """Discord tells of a thread as well when the bot may see it from now on: then nobody has titled it."""

    def take(data: Any) -> None:
        nextcords(data)
        if data.get("newly_created"):
            hearing.automod.titled(data)

    return take


def _thread_changed(client: nextcord.Client, hearing: Hearing, nextcords: Parser) -> Parser:
    """nextcord knows what the thread was called; one that it does not know it hears of for the first time."""

    def take(data: Any) -> None:
        guild = client.get_guild(int(data["guild_id"]))
        thread = guild.get_thread(int(data["id"])) if guild else None
        name = thread.name if thread else None  # nextcord changes the object
        nextcords(data)
        if name is not None and data["name"] != name:
            hearing.automod.titled(data)

    return take


def _chunk(hearing: Hearing, nextcords: Parser) -> Parser:
    def take(data: Any) -> None:
        if not hearing.guilds.reconciler.answered(data):
            nextcords(data)

    return take
