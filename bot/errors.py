"""What can go wrong with a call, and the one place that turns it into a sentence for people."""

import logging
import secrets
from datetime import datetime
from typing import Any

import orjson
from nextcord import ApplicationInvokeError

from bot.metrics import Metrics
from bot.words import Words
from bot.words.refusals import refusal

log = logging.getLogger(__name__)


class Refused(Exception):
    """The database refused: SQLSTATE of class U0, a sentence for people, and values for Discord to format.

    `code` is the SQLSTATE, `message` the sentence in English, `detail` the object of the error's DETAIL: what
    it is made of (app.refusal), and `member_id` and `retry_at`; empty if there is none.
    """

    def __init__(self, code: str, message: str, detail: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.detail: dict[str, Any] = _object(detail)


class Unavailable(Exception):
    """The database did not answer: down, restarting, out of connections or too slow."""


class TooSlow(Unavailable):
    """A call was begun and not answered in its time: it is too slow itself, or the database is away."""


class Unreadable(ValueError):
    """What was pressed or sent in was not made here, such as a number that does not fit."""


def explain(error: BaseException, words: Words, metrics: Metrics, **context: object) -> str:
    """The sentence to show for any failure, in the reader's words.

    A refusal is its own sentence. Whatever is neither a refusal, nor an absent database, nor a forgery
    is a bug: it is logged whole, with `context`, under a reference that the sentence names.
    """
    if isinstance(error, ApplicationInvokeError):
        error = error.original
    if isinstance(error, Refused):
        return " ".join([refusal(words, error.detail, error.message), *_formatted(words, error.detail)])
    if isinstance(error, Unavailable):
        log.warning("the database cannot be reached", extra={"cause": repr(error.__cause__), **context})
        return words("unavailable")
    if isinstance(error, Unreadable):
        log.warning("something that was not made here", extra={"cause": repr(error), **context})
        return words("unreadable")
    return words("bug", reference=report(error, metrics, **context))


def report(error: BaseException, metrics: Metrics, **context: object) -> str:
    """Log a bug whole and return its reference."""
    reference = secrets.token_hex(4)
    metrics.errors.inc()
    log.error("a bug (reference %s)", reference, exc_info=error, extra={"reference": reference, **context})
    return reference


def _object(detail: str | None) -> dict[str, Any]:
    """A refusal's DETAIL, where it is a JSON object; PostgreSQL's own are text, and not for people."""
    try:
        value = orjson.loads(detail or "")
    except orjson.JSONDecodeError:
        return {}
    return value if isinstance(value, dict) else {}


def _formatted(words: Words, detail: dict[str, Any]) -> list[str]:
    """The values that Discord shows in the reader's own time zone and language."""
    parts = []
    if member_id := detail.get("member_id"):
        parts.append(f"(<@{member_id}>)")
    if retry_at := detail.get("retry_at"):
        moment = f"<t:{int(datetime.fromisoformat(retry_at).timestamp())}:R>"
        parts.append(words("again", moment=moment))
    return parts
