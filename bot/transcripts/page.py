"""A transcript as HTML pages: a beginning, a line at a time, an end.

A page holds no more than what its parts need to agree on: who spoke last, on which day, and what the last
messages said that somebody may answer. So twenty thousand messages take no more memory than a thousand.
"""

import re
import secrets
from base64 import b64encode
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from bot.cards.text import plain
from bot.cards.tickets import look
from bot.cards.tickets.notices import MARKS
from bot.records.tickets import Line
from bot.records.transcripts import Heading
from bot.transcripts.clock import Clock
from bot.transcripts.markdown import Dialect, Names
from bot.words import Words

TEMPLATES = Path(__file__).parent / "templates"
TOGETHER = timedelta(minutes=7)
"""How long what one person writes goes under one name, as in Discord."""
MOST_EXCERPT = 90
MOST_KNOWN = 2_000
"""Messages whose beginning is known when somebody answers them; of an older one it is only said that there is
one.
"""
MOST_EDITS = 20
MOST_EMBEDS = 10
MOST_FIELDS = 25
MOST_BYTES = 10**12
"""No file is larger: what says so is no size."""
HUES = 8

PICTURES = {"image/png", "image/jpeg", "image/gif", "image/webp"}
"""What a page shows as a picture. SVG is not among them: it is a document of its own."""
NOTICES = {1: "added", 2: "removed", 4: "renamed", 6: "pinned", 7: "joined", 18: "thread"}
"""Discord's types of messages that nobody wrote, and how the words for them are called."""

_NOTED: Mapping[str, Callable[[Words, str], str]] = {
    "prioritised": look.priority,
    "rated": lambda _words, note: look.stars(int(note[:1])) if note[:1].isdigit() else note,
    "reminded": lambda words, note: words.find(f"tickets-near-{note}") or note,
}
"""What is noted with a step in words of its own; all others are what somebody said."""

_HREF = re.compile(r"https?://\S+")
_MARKS = re.compile(r"<(?:@[!&]?|\#|a?:\w{1,32}:|t:)[^<>]{1,40}>|[\s`*_~|>#]+")

type Pictures = Mapping[tuple[int, int], bytes]
"""Attachments to be shown, by message and place."""


@dataclass(slots=True)
class _Thread:
    """Where a page is: what the next line is told from."""

    part: int = 1
    day: date | None = None
    author: tuple[Any, ...] | None = None
    at: datetime | None = None
    known: OrderedDict[int, tuple[int, str]] = field(default_factory=OrderedDict)
    """Of messages the part that they are in, and what they begin with."""
    colours: set[str] = field(default_factory=set)


class Page:
    """Draws one ticket for one reader."""

    def __init__(self, heading: Heading, words: Words, names: Names, made_at: datetime) -> None:
        self._heading = heading
        self._words = words
        self._names = names
        self._made_at = made_at
        self._clock = Clock(words.locale, heading.time_zone)
        self._dialect = Dialect(names, self._clock, words("transcripts-unknown"))
        self._nonce = secrets.token_urlsafe(12)
        self._at = _Thread()
        # Said in nearly every line, and always the same.
        self._word = lru_cache(100)(words)
        self._name = lru_cache(MOST_KNOWN)(lambda name: plain(name, 100))

    # ------------------------------------------------------------------ the whole

    def begin(self, part: int = 1) -> str:
        """The head of a part, up to its first line; what is told of the ticket is in the first alone."""
        self._at = _Thread(part=part, known=self._at.known)
        heading, ticket, words = self._heading, self._heading.ticket, self._words
        is_first = part == 1
        return _BEGIN.render(
            words=words,
            nonce=self._nonce,
            style=_STYLE,
            guild=ticket.guild_name,
            title=words("transcripts-title", number=str(ticket.number), type=ticket.type_name),
            count=words("transcripts-count", messages=heading.messages, files=heading.files),
            part="" if is_first else words("transcripts-part", part=part),
            warnings=self._warnings() if is_first else [],
            facts=self._facts() if is_first else [],
            answers=list(zip(ticket.questions, ticket.answers, strict=False)) if is_first else [],
        )

    def end(self) -> str:
        """What closes a part: the colours that it used, since a page cannot know them before."""
        made = self._words("transcripts-made", at=self._clock.moment(self._made_at))
        return _END.render(made=made, nonce=self._nonce, colours=sorted(self._at.colours))

    def _warnings(self) -> list[str]:
        heading = self._heading
        shown = {
            "transcripts-partial": heading.is_partial,
            "transcripts-being-read": heading.is_being_read,
            "transcripts-for-staff": heading.is_for_staff,
        }
        return [self._word(key) for key, holds in shown.items() if holds]

    def _facts(self) -> list[tuple[str, str]]:
        heading, ticket, words = self._heading, self._heading.ticket, self._words
        facts = {
            "tickets-opener": self._who(ticket.member_id),
            "tickets-topic": ticket.topic,
            "transcripts-asked": self._clock.moment(ticket.asked_at),
            "tickets-closed": self._clock.moment(ticket.closed_at) if ticket.closed_at else None,
            "transcripts-reason": ticket.close_reason,
            "transcripts-zone": heading.time_zone,
        }
        return [(words(key), fact) for key, fact in facts.items() if fact]

    # ------------------------------------------------------------------ a line

    def line(self, line: Line, pictures: Pictures) -> str:
        """A message, a note, or a step of the timeline, and the day before it if that is a new one."""
        day = self._clock.day_of(line.at)
        divider = "" if day == self._at.day else self._clock.day(day)
        if divider:
            self._at.day, self._at.author = day, None
        if line.kind == "step" or line.notice is not None:
            shown = self._happened(line)
            self._at.author = None
        else:
            shown = self._said(line, pictures)
        return _LINE.render(day=divider, line=shown)

    def _happened(self, line: Line) -> dict[str, Any]:
        words = self._words
        shown = {"kind": "notice", "mark": "→", "said": plain(line.content, 1_000) if line.content else None}
        if line.kind == "step":
            happening = line.happening or ""
            said = words(f"tickets-step-{happening}", member=self._who(line.member_id))
            noted = line.content or ""
            if noted and happening in _NOTED:
                noted = _NOTED[happening](words, noted)
            shown = {"kind": "step", "mark": MARKS[happening], "said": plain(noted, 1_000) if noted else None}
            who = self._who(line.author_id) if line.author_id else None
            sentence = f"{said} · {who}" if who else said
        else:
            notice = NOTICES.get(line.notice or 0, "other")
            sentence = words(f"transcripts-notice-{notice}", who=self._who(line.author_id))
        return self._stamps(line) | shown | {"text": sentence}

    def _said(self, line: Line, pictures: Pictures) -> dict[str, Any]:
        name, author = self._author(line), (line.kind, line.author_id, line.author_name, line.side)
        reply = self._reply(line)
        together = self._at.at is not None and line.at - self._at.at < TOGETHER
        is_first = bool(reply) or self._at.author != author or not together or line.kind == "note"
        self._at.author, self._at.at = author, line.at
        if line.message_id:
            self._remember(line, name)
        files = self._files(line, pictures)
        embeds = [self._embed(one) for one in objects(line.embeds)[:MOST_EMBEDS]]
        is_empty = not (line.content or files or embeds)
        looks = ("first" if is_first else "follows", line.kind, "deleted" if line.deleted_at else "")
        return self._stamps(line) | {
            "kind": line.kind,
            "place": line.message_id or line.place,
            "look": " ".join(filter(None, looks)),
            "is_first": is_first,
            "reply": reply,
            "name": name,
            "initials": _initials(name),
            "hue": (line.author_id or 6) % HUES,
            "colour": self._colour(line.colour),
            "badges": self._badges(line),
            "said": self._dialect.html(line.content) if line.content else None,
            "empty": self._words("transcripts-empty") if is_empty else None,
            "embeds": embeds,
            "files": files,
            **self._changes(line),
        }

    def _stamps(self, line: Line) -> dict[str, str]:
        return {
            "iso": line.at.isoformat(),
            "time": self._clock.time(line.at),
            "moment": self._clock.moment(line.at),
            "exactly": self._clock.exactly(line.at),
        }

    def _author(self, line: Line) -> str:
        if line.is_anonymous and line.author_id is None:
            return self._word("transcripts-hidden")
        return self._name(line.author_name) if line.author_name else self._who(line.author_id)

    def _who(self, member_id: int | None) -> str:
        """What somebody is called; nobody is an operator, or a clock."""
        if member_id is None:
            return self._word("transcripts-nobody")
        name = self._names.member(member_id)
        return self._name(name) if name else self._word("transcripts-unknown")

    def _badges(self, line: Line) -> list[str]:
        shown = {
            "transcripts-note": line.kind == "note",
            "transcripts-staff": line.kind == "message" and line.side == "staff",
            "transcripts-app": line.kind == "message" and line.side is None,
            "transcripts-anonymous": bool(line.is_anonymous and line.author_id is not None),
        }
        return [self._word(key) for key, holds in shown.items() if holds]

    def _changes(self, line: Line) -> dict[str, Any]:
        """That it was edited, what it said before, and that it was deleted."""
        edits = objects(line.edits)
        earlier = [
            {"moment": self._iso(one.get("at")), "text": self._dialect.html(str(one.get("content") or ""))}
            for one in edits[-MOST_EDITS:]
        ]
        edited, deleted = None, None
        if earlier:
            edited = self._words("transcripts-edits", count=len(edits))
        elif line.edited_at:
            edited = self._words("transcripts-edited")
        if line.deleted_at:
            deleted = self._words("transcripts-deleted", at=self._clock.moment(line.deleted_at))
        return {"edits": earlier, "edited": edited, "deleted": deleted}

    def _iso(self, moment: object) -> str:
        try:
            return self._clock.moment(datetime.fromisoformat(str(moment)))
        except ValueError:
            return ""

    # ------------------------------------------------------------------ answers

    def _remember(self, line: Line, name: str) -> None:
        known = self._at.known
        text = " ".join(_MARKS.sub(" ", line.content or "").split())
        said = text if len(text) <= MOST_EXCERPT else text[: MOST_EXCERPT - 1] + "…"
        known[line.message_id or 0] = (self._at.part, f"{name}: {said}" if said else name)
        if len(known) > MOST_KNOWN:
            known.popitem(last=False)

    def _reply(self, line: Line) -> dict[str, Any] | None:
        if line.answers_to is None:
            return None
        part, said = self._at.known.get(line.answers_to, (0, self._words("transcripts-earlier")))
        return {"text": said, "href": line.answers_to if part == self._at.part else None}

    # ------------------------------------------------------------------ what hangs on a message

    def _files(self, line: Line, pictures: Pictures) -> list[dict[str, Any]]:
        shown = []
        for place, one in enumerate(objects(line.files)[:MOST_EMBEDS], 1):
            kind = str(one.get("kind") or "").partition(";")[0]
            content = pictures.get((line.message_id or 0, place)) if kind in PICTURES else None
            picture = f"data:{kind};base64,{b64encode(content).decode()}" if content else None
            size = one.get("size")
            note = "transcripts-file" if one.get("is_kept") else "transcripts-file-lost"
            shown.append(
                {
                    "name": plain(str(one.get("name") or "?"), 120),
                    "note": self._words(note, size=self._size(size)),
                    "picture": picture,
                }
            )
        return shown

    def _size(self, size: object) -> str:
        number = size if isinstance(size, int) and 0 <= size < MOST_BYTES else 0
        for unit, bytes_ in (("MB", 1_000_000), ("kB", 1_000)):
            if number >= bytes_:
                return f"{self._words.number(round(number / bytes_, 1))} {unit}"
        return f"{self._words.number(number)} B"

    def _embed(self, one: dict[str, Any]) -> dict[str, Any]:
        author, footer = _object(one.get("author")), _object(one.get("footer"))
        fields = [
            {
                "name": self._markdown(of.get("name")),
                "value": self._markdown(of.get("value")),
                "inline": of.get("inline") is True,
            }
            for of in objects(one.get("fields"))[:MOST_FIELDS]
        ]
        pictures = [_object(one.get(part)).get("url") for part in ("image", "thumbnail")]
        return {
            "colour": self._colour(one.get("color")),
            "author": _text(author.get("name")),
            "title": self._markdown(one.get("title")),
            "text": self._markdown(one.get("description")),
            "fields": fields,
            "pictures": [url for url in pictures if isinstance(url, str) and _HREF.fullmatch(url)],
            "footer": _text(footer.get("text")),
        }

    def _markdown(self, text: object) -> Markup | None:
        return self._dialect.html(text) if isinstance(text, str) and text else None

    def _colour(self, colour: object) -> str | None:
        """A colour as the name of a class, which the end of the part explains: a page has no inline style."""
        if not isinstance(colour, int) or not 0 < colour <= 0xFFFFFF:
            return None
        name = f"{colour:06x}"
        self._at.colours.add(name)
        return name


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _object(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def objects(value: object) -> list[dict[str, Any]]:
    """The objects of a JSON array, whatever else it may be."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _initials(name: str) -> str:
    letters = [word[0] for word in name.replace("\u2068", "").split() if word[0].isalnum()]
    return "".join(letters[:2]).upper() or "?"


_ENVIRONMENT = Environment(
    loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=False
)
_BEGIN, _LINE, _END = (_ENVIRONMENT.get_template(f"{name}.html") for name in ("begin", "line", "end"))
_STYLE = Markup((TEMPLATES / "style.css").read_text())  # noqa: S704  (our own file)
