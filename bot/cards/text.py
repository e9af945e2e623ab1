"""Small pieces of text that all domains share. None of them holds a word."""

import unicodedata
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice

import nextcord
import regex

from bot.words import Words
from bot.words.harmless import harmless

COLOUR = nextcord.Colour(0x5865F2)
MEDALS = {1: "🥇", 2: "🥈", 3: "🥉"}
MAX_DESCRIPTION = 4_000
"""A little below Discord's 4,096 characters of an embed's description."""
MAX_ARGUMENT = 900
"""A little below what Fluent takes as one argument of a sentence."""
MAX_WRITTEN = 1_024
"""Discord's characters of an embed's field."""
MAX_MARKS = 3
"""Combining marks that a character keeps: more of them climb over the lines around."""
ISOLATE, END = "\u2068", "\u2069"

_CLUSTER = regex.compile(r"\X")
_UNSEEN = regex.compile(
    r"[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Bidi_Control}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]"
)
_RIGHT_TO_LEFT = {"R", "AL", "AN"}


def plain(name: str, most: int = 32) -> str:
    """A name that somebody chose, for a place without Markdown: cut by clusters, nothing unseen in it."""
    # No more than are needed: a name may be as long as somebody liked.
    if name[: most + 1].isascii() and name[: most + 1].isprintable():
        return (name if len(name) <= most else f"{name[: most - 1]}…").strip() or "?"
    clusters = [_calm(cluster) for cluster in islice(_clusters(_UNSEEN.sub("", name)), most + 1)]
    text = "".join(clusters if len(clusters) <= most else [*clusters[: most - 1], "…"]).strip()
    if not any(unicodedata.category(letter)[0] not in "ZCM" for letter in text):
        return "?"
    if any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in text):
        return f"{ISOLATE}{text}{END}"
    return text


def name(name: str, most: int = 32) -> str:
    """The same for a place with Markdown: it stays harmless there, and pings nobody."""
    return harmless(plain(name, most))


def written(text: str, most: int = MAX_WRITTEN) -> str:
    """What somebody wrote, for a place with Markdown: harmless, and cut to what there is place for."""
    return cut(harmless(_UNSEEN.sub(lambda found: "\n" * (found[0] == "\n"), text)), most)


def _clusters(text: str) -> Iterator[str]:
    return (found.group() for found in _CLUSTER.finditer(text))


def _calm(cluster: str) -> str:
    base, marks = cluster[0], 0
    for letter in cluster[1:]:
        if unicodedata.category(letter) in ("Mn", "Me"):
            marks += 1
            if marks > MAX_MARKS:
                continue
        base += letter
    return base


def member(member_id: int) -> str:
    """A mention; in an embed, it pings nobody."""
    return f"<@{member_id}>"


def role(role_id: int) -> str:
    """A mention of a role."""
    return f"<@&{role_id}>"


def channel(channel_id: int) -> str:
    """A mention of a channel."""
    return f"<#{channel_id}>"


def moment(at: datetime, style: str = "f") -> str:
    """A moment in the reader's own time zone: f with date and time, d the day, R how long ago."""
    return f"<t:{int(at.timestamp())}:{style}>"


def lines(words: Words, rows: Iterable[str]) -> str:
    """Lines of a description; those that do not fit are counted instead."""
    kept: list[str] = []
    size = 0
    rows = list(rows)
    for row in rows:
        size += len(row) + 1
        if size > MAX_DESCRIPTION:
            return "\n".join([*kept, words("more-lines", count=len(rows) - len(kept))])
        kept.append(row)
    return "\n".join(kept)


def cut(text: str, most: int) -> str:
    """A text that fits into its place, cut by clusters."""
    if len(text) <= most:
        return text
    if text[:most].isascii():  # a letter is a cluster
        return f"{text[: most - 1]}…"
    kept, size = [], 1
    for cluster in _clusters(text):
        size += len(cluster)
        if size > most:
            break
        kept.append(cluster)
    return "".join(kept) + "…"


def embed(title: str, description: str) -> nextcord.Embed:
    """The look that all embeds share."""
    return nextcord.Embed(title=title, description=description, colour=COLOUR)
