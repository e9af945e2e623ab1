"""Structured logs on standard error, without tokens and without what people wrote."""

import logging
import re
import sys

from pythonjsonlogger.json import JsonFormatter

# A bot's token; a Bot header with whatever follows it; the token of an interaction or a webhook inside an
# address.
_SECRETS = (
    (re.compile(r"[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}"), "[token]"),
    (re.compile(r"\bBot\s+[\w.-]{8,}"), "Bot [token]"),
    (re.compile(r"((?:webhooks|interactions)/\d+)/[^/\s\"'?]+"), r"\1/[token]"),
    (re.compile(r"(://[^:/@\s]+):[^@/\s]+@"), r"\1:[password]@"),
)


def redact(text: str) -> str:
    """The text without bot tokens, interaction tokens and database passwords."""
    for pattern, replacement in _SECRETS:
        text = pattern.sub(replacement, text)
    return text


# What every record has; anything else was given as `extra`.
_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class _RedactingText(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        extra = [f" {name}={value!r}" for name, value in vars(record).items() if name not in _STANDARD]
        return redact(super().format(record) + "".join(extra))


class _RedactingJson(JsonFormatter):
    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


def configure(level: int, form: str) -> None:
    """Send all logs to standard error as JSON lines or as text.

    Redaction sits in the formatter, the last step, so that it also covers tracebacks and arguments.
    nextcord stays at INFO or above whatever is asked for: at DEBUG it writes whole gateway events, message
    content included.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        _RedactingJson(
            "{asctime}{levelname}{name}{message}",
            style="{",
            rename_fields={"asctime": "time", "levelname": "level", "name": "logger"},
        )
        if form == "json"
        else _RedactingText("{asctime} {levelname} {name}: {message}", style="{")
    )
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.getLogger("nextcord").setLevel(max(level, logging.INFO))
    # At INFO it repeats what the dispatcher reports, for each look at a rate limit.
    logging.getLogger("nextcord.http").setLevel(logging.WARNING)
