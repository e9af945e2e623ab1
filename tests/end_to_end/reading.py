"""Reading what the bot shows."""

from collections.abc import Sequence
from typing import Any

from simcord.backend.models import Message

from playground.members import Reply

from .stage import Stage


def buttons(shown: Reply | Message) -> dict[str, dict[str, Any]]:
    """The buttons below a message, by label."""
    items = (item for row in shown.components for item in row["components"])
    return {item["label"]: item for item in items if "label" in item}  # a menu has none


def custom_id(shown: Reply | Message, label: str) -> str:
    """What a button says when it is pressed."""
    found: str = buttons(shown)[label]["custom_id"]
    return found


def text(message: Message) -> str:
    """The title, description and footer of a message's embed."""
    (embed,) = message.embeds
    return "\n".join([embed["title"], embed["description"], embed["footer"]["text"]])


def attachments(reply: Reply) -> list[dict[str, Any]]:
    """The files of an answer, of all its messages."""
    messages: Sequence[Message | None] = [reply.message, *reply.followups]
    found = {one["id"]: one for message in messages if message for one in message.attachments}
    return list(found.values())


def text_of(stage: Stage, reply: Reply) -> str:
    """What the one file of an answer says."""
    (file,) = attachments(reply)
    assert reply.ephemeral
    return (stage.wire.world.backend.cdn.get(file["url"]) or b"").decode()
