"""How voice looks where it is told why there were XP for it."""

from datetime import timedelta

from bot.records.voice import Verdict
from bot.words import Words


def verdict(words: Words, row: Verdict) -> str | None:
    """What today's time in voice counted for, and what did not count; None of one who was not there."""
    if not row.connected:
        return None
    lacking = (("silent", row.silent), ("alone", row.alone), ("over-cap", row.over_cap))
    said = [
        words("voice-why", connected=_span(words, row.connected), counted=_span(words, row.counted)),
        *(words(f"voice-why-{key}", time=_span(words, seconds)) for key, seconds in lacking if seconds),
        words("voice-why-paid", minutes=row.paid_minutes, xp=row.xp),
    ]
    return "\n".join(said)


def _span(words: Words, seconds: int) -> str:
    return words.span(timedelta(seconds=seconds))
