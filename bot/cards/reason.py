"""Why something was done: what people wrote, or a fact of app._because in the reader's words."""

from typing import Any

from bot.words import Words

type Reason = str | dict[str, Any]
"""A text that somebody wrote, or a fact: its kind is `because`, a text that follows it `text`."""


def because(words: Words, reason: Reason | None) -> str:
    """A reason in one line, without Markdown; empty where there is none."""
    if not isinstance(reason, dict):
        return reason or ""
    facts = {name: fact for name, fact in reason.items() if name not in ("because", "text")}
    said = words(f"reason-{reason['because'].replace('.', '-')}", **facts)
    return words("reason-text", said=said, text=reason["text"]) if reason.get("text") else said
