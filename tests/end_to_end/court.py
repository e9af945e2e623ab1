"""Moderators, members and cases for the tests of moderation."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from simcord.backend.models import Message, User

from playground.members import Reply

from .stage import Stage

LOG = "mod-log"


def moderator(stage: Stage) -> User:
    """A newcomer with the role Mod, which is above the bot's own."""
    member = stage.newcomer()
    stage.wire.world.backend.add_member_role(stage.guild_id, member.id, stage.wire.role("Mod").id)
    return member


def keep_log(stage: Stage) -> None:
    """Cases show in #mod-log."""
    stage.configure("moderation.log_channel_id", str(stage.wire.channel(LOG).id))


def logged(stage: Stage, number: int) -> list[Message]:
    """The messages of the case log about a case."""
    return [
        message
        for message in stage.wire.messages(LOG)
        if message.embeds and message.embeds[0].get("title", "").startswith(f"Case {number} ·")
    ]


def log_text(stage: Stage, number: int) -> str:
    """What the case log says of a case, which it says in one message."""
    (message,) = logged(stage, number)
    (embed,) = message.embeds
    fields = (f"{field['name']}: {field['value']}" for field in embed["fields"])
    return "\n".join([embed["title"], embed["description"], *fields])


def cases(stage: Stage, member: User) -> list[tuple[Any, ...]]:
    """A member's cases, oldest first: kind, source, moderator, reason."""
    return list(
        stage.sql(
            """select kind::text, source::text, actor_id, reason from moderation.case
            where guild_id = %s and member_id = %s order by number""",
            stage.guild_id,
            member.id,
        )
    )


def numbers(stage: Stage, member: User) -> list[int]:
    """The numbers of a member's cases, oldest first."""
    query = "select number from moderation.case where guild_id = %s and member_id = %s order by number"
    return [number for (number,) in stage.sql(query, stage.guild_id, member.id)]


def told(stage: Stage, member: User) -> list[str]:
    """What a member was told by direct message: what happened, why, the rest, and which case it is."""
    return [_told(embed) for message in stage.wire.dms(member) for embed in message.embeds]


def _told(embed: dict[str, Any]) -> str:
    fields = (f"{field['name']}: {field['value']}" for field in embed.get("fields", []))
    texts = [embed["author"]["name"], embed["title"], embed.get("description"), *fields]
    return "\n".join(text for text in [*texts, embed["footer"]["text"]] if text)


def timed_out_until(stage: Stage, member: User) -> datetime | None:
    """Until when Discord has a member timed out; None: not at all."""
    until: Any = stage.wire.member(member).timed_out_until
    return datetime.fromisoformat(until) if isinstance(until, str) else until


def timed_out_for(stage: Stage, member: User) -> float | None:
    """For how many more seconds that is."""
    until = timed_out_until(stage, member)
    return None if until is None else (until - datetime.now(UTC)).total_seconds()


def is_banned(stage: Stage, member: User) -> bool:
    """Whether Discord has them banned."""
    return member.id in stage.wire.guild.bans


def is_here(stage: Stage, member: User) -> bool:
    """Whether they are in the guild."""
    return member.id in stage.wire.guild.members


def deeds(stage: Stage, member: User) -> Sequence[str]:
    """What was asked of Discord about a member, in the order in which it was: as method and path."""
    return [
        f"{one.method} {one.path.removeprefix(f'/guilds/{stage.guild_id}')}"
        for one in stage.dispatches()
        if one.path.endswith(f"/{member.id}")
    ]


async def refused(stage: Stage, who: User | str, sentence: str, command: str, **options: Any) -> None:
    """A command is refused in this sentence, to them alone, and nothing has changed."""
    await stage.quiet()
    before = stage.fingerprint()
    reply = await stage.wire.slash(who, "general", command, **options)
    assert sentence in reply.text, reply.text
    assert reply.ephemeral
    assert not reply.embeds
    assert stage.fingerprint() == before


async def press_forged(stage: Stage, who: User | str, forged: str) -> Reply:
    """Press a button that only looks like one of the bot's, below something that all can see."""
    board = await stage.wire.slash(who, "general", "rank")
    assert board.message is not None
    row = board.message.components[0]["components"]
    row[:] = [row[-1] | {"custom_id": forged}]
    return await stage.wire.press(who, board, forged)
