"""A transcript as a page: everything is in it, what people wrote is text, and it comes in parts."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cards.tickets.notices import MARKS
from bot.db import fields
from bot.records.tickets import Line, TicketRow
from bot.records.transcripts import Heading, NameRow
from bot.transcripts import parts as module
from bot.transcripts.names import GuildNames
from bot.transcripts.page import Page
from bot.transcripts.parts import Album, parts
from bot.words import Words, catalog

AT = datetime(2026, 7, 1, 23, 30, tzinfo=UTC)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(50)
FRAME = {
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "header",
    "main",
    "footer",
    "h1",
    "dl",
    "dt",
    "dd",
    "bdi",
    "div",
}
LINES = {
    "article",
    "time",
    "span",
    "p",
    "br",
    "strong",
    "em",
    "u",
    "s",
    "code",
    "pre",
    "blockquote",
    "ul",
    "ol",
    "li",
    "a",
}
MORE = {"img", "details", "summary", "q"}


def ticket(**more: Any) -> TicketRow:
    row: dict[str, Any] = dict.fromkeys(fields(TicketRow)) | {
        "guild_id": 1,
        "guild_name": "Guild",
        "number": 12,
        "type_number": 1,
        "type_name": "Support",
        "member_id": 5,
        "asked_at": AT,
        "state": "closed",
        "priority": "normal",
        "waits_for": "staff",
        "questions": [],
        "answers": [],
        "role_ids": [],
    }
    return TicketRow(**(row | more))


def heading(of: TicketRow | None = None, **more: Any) -> Heading:
    row: dict[str, Any] = {
        "time_zone": "Europe/Berlin",
        "is_for_staff": False,
        "is_partial": False,
        "is_being_read": False,
        "messages": 1,
        "files": 0,
        "names": [NameRow(5, "Ann", None)],
        "ticket": of or ticket(),
    }
    return Heading(**(row | more))


def line(place: int = 1, **more: Any) -> Line:
    row: dict[str, Any] = {
        "place": place,
        "kind": "message",
        "at": AT + timedelta(minutes=place),
        "message_id": place,
        "author_id": 5,
        "author_name": "Ann",
        "side": "opener",
        "is_anonymous": False,
        "content": f"Text {place}",
        "embeds": None,
        "files": None,
        "answers_to": None,
        "edits": None,
        "edited_at": None,
        "deleted_at": None,
        "happening": None,
        "member_id": None,
        "colour": None,
        "notice": None,
    }
    return Line(**(row | more))


async def fetch(_message_id: int, _place: int) -> bytes:
    return PNG


async def draw(
    lines: list[Line], of: Heading | None = None, locale: str = "en-US", most: int = 10**9
) -> list[str]:
    """The parts of a transcript; its rows come in pages of ten."""

    async def rows() -> AsyncIterator[list[Line]]:
        for start in range(0, len(lines), 10):
            yield lines[start : start + 10]

    of = of or heading()
    page = Page(of, Words(locale), GuildNames(None, of.names), AT)
    return [made.decode() async for made in parts(page, rows(), Album(fetch), most=most)]


class Elements(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.texts).split())


def assert_inert(page: str) -> None:
    """No script, no request, no style but that of the page."""
    found = Elements(page)
    (policy,) = (attributes["content"] for tag, attributes in found.tags if attributes.get("http-equiv"))
    nonce = re.search(r"'nonce-([\w-]+)'", policy or "")
    assert nonce
    assert (policy or "").startswith("default-src 'none'")
    for tag, attributes in found.tags:
        assert tag in FRAME | LINES | MORE, tag
        assert not {name for name in attributes if name.startswith("on") or name in {"style", "srcset"}}
        assert tag != "style" or attributes["nonce"] == nonce[1]
        if "src" in attributes:
            assert (attributes["src"] or "").startswith("data:image/")
        if "href" in attributes:
            assert re.match(r"https?://|#m\d+$", attributes["href"] or "")


# --------------------------------------------------------------------------- what is in it


async def test_it_begins_with_the_ticket() -> None:
    about = ticket(
        topic="Payment",
        questions=["What happened?"],
        answers=["Paid <twice>"],
        closed_at=AT + timedelta(hours=1),
        close_reason="Solved",
    )
    (page,) = await draw([line()], heading(about, is_partial=True, is_for_staff=True))
    said = Elements(page).text
    for part in ("Guild", "Ticket 12 · Support", "Opened by Ann", "Topic Payment", "Solved", "Paid <twice>"):
        assert part in said
    assert "Some of what was written is missing" in said
    assert "with notes and names" in said
    assert_inert(page)


async def test_moments_are_in_the_guilds_zone_and_the_readers_language() -> None:
    (page,) = await draw([line(0), line(31)], locale="de")
    said = Elements(page).text
    assert "Donnerstag, 2. Juli 2026" in said  # 23:30 in London is the next day in Berlin
    assert "02.07.2026, 01:30" in said
    assert 'title="2026-07-02 01:30:00 CEST"' in page


async def test_what_one_person_writes_goes_under_one_name() -> None:
    (page,) = await draw([line(1), line(2), line(20), line(21, author_id=6, author_name="Bob")])
    assert page.count('class="avatar') == 3


async def test_edits_deletions_and_answers_are_shown() -> None:
    (page,) = await draw(
        [
            line(1, edits=[{"at": "2026-07-01T23:31:00+00:00", "content": "Was *this*"}], edited_at=AT),
            line(2, deleted_at=AT + timedelta(minutes=3)),
            line(3, answers_to=1),
            line(4, answers_to=99),
            line(5, edited_at=AT),
            line(6, content=None),
        ]
    )
    said = Elements(page).text
    assert "edited once" in said
    assert "Was <em>this</em>" in page
    assert "deleted Jul 2, 2026" in said
    assert '<a href="#m1"><bdi>Ann: Text 1</bdi></a>' in page
    assert "an earlier message" in said
    assert "No text" in said
    assert_inert(page)


async def test_steps_notes_and_notices() -> None:
    (page,) = await draw(
        [
            line(1, kind="step", message_id=None, happening="claimed", content=None, author_id=5),
            line(2, kind="step", message_id=None, happening="rated", content="4", author_id=None),
            line(3, kind="note", message_id=None, author_name=None, side="staff", content="Be kind"),
            line(4, notice=6, content=None),
            line(5, notice=777, content=None),
        ]
    )
    said = Elements(page).text
    for part in (
        "Claimed · Ann",
        "★★★★☆",
        "Staff note",
        "Be kind",
        "Ann pinned a message",
        "Ann did something",
    ):
        assert part in said
    assert_inert(page)


async def test_who_is_hidden_is_nobody() -> None:
    (page,) = await draw([line(1, author_id=None, author_name=None, side="staff", is_anonymous=True)])
    assert '<bdi class="name">Staff</bdi>' in page


async def test_attachments_are_shown_kept_or_not() -> None:
    files = [
        {"name": "a.png", "size": 1200, "kind": "image/png", "is_kept": True},
        {"name": "b.svg", "size": 10, "kind": "image/svg+xml", "is_kept": True},
        {"name": "c.zip", "size": 30_000_000, "kind": None, "is_kept": False},
    ]
    (page,) = await draw([line(1, files=files)])
    assert [attributes["alt"] for tag, attributes in Elements(page).tags if tag == "img"] == ["a.png"]
    said = Elements(page).text
    assert "1.2 kB, kept" in said
    assert "30 MB, not kept" in said
    assert_inert(page)


async def test_pictures_stay_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PICTURES_BYTES", 2 * len(PNG))
    files = [{"name": f"{n}.png", "size": len(PNG), "kind": "image/png", "is_kept": True} for n in range(4)]
    large = {"name": "l.png", "size": module.PICTURE_BYTES + 1, "kind": "image/png", "is_kept": True}
    (page,) = await draw([line(1, files=[large, *files])])
    assert [attributes["alt"] for tag, attributes in Elements(page).tags if tag == "img"] == [
        "0.png",
        "1.png",
    ]


async def test_embeds_and_colours() -> None:
    embed = {
        "title": "*Title*",
        "description": "Text",
        "color": 0x00FF00,
        "author": {"name": "By"},
        "footer": {"text": "Foot"},
        "fields": [{"name": "Name", "value": "Value", "inline": True}],
        "image": {"url": "https://cdn.example/a.png"},
        "thumbnail": {"url": "javascript:alert(1)"},
    }
    (page,) = await draw([line(1, embeds=[embed], colour=0xFF0000)])
    said = Elements(page).text
    for part in ("By", "Title", "Text", "Name", "Value", "Foot", "https://cdn.example/a.png"):
        assert part in said
    assert ".c00ff00{--c:#00ff00}.cff0000{--c:#ff0000}" in page
    assert "javascript" not in page
    assert_inert(page)


@pytest.mark.parametrize("locale", catalog.offered())
async def test_it_can_be_said_in_every_language(locale: str) -> None:
    steps = [
        line(place, kind="step", message_id=None, happening=one, content="1", member_id=5)
        for place, one in enumerate(MARKS, 1)
    ]
    notices = [line(100 + number, notice=number) for number in (1, 2, 4, 6, 7, 18, 99)]
    warned = heading(is_partial=True, is_being_read=True, is_for_staff=True, files=2, messages=2)
    for page in await draw([*steps, *notices, line(200)], warned, locale, most=5_000):
        assert_inert(page)


# --------------------------------------------------------------------------- in parts


async def test_it_comes_in_parts_that_lose_nothing() -> None:
    lines = [line(place, content=f"Word{place} " + "x" * 200) for place in range(1, 101)]
    made = await draw(lines, most=8_000)
    assert len(made) > 5
    for number, page in enumerate(made, 1):
        assert_inert(page)
        assert (f"part {number}" in page) == (number > 1)
    words = re.findall(r"Word\d+", "".join(made))
    assert words == [f"Word{place}" for place in range(1, 101)]


async def test_an_answer_leads_to_what_is_in_the_same_part_only() -> None:
    lines = [line(place, content="x" * 500, answers_to=place - 1 or None) for place in range(1, 31)]
    for page in await draw(lines, most=6_000):
        found = Elements(page)
        there = {attributes.get("id") for _, attributes in found.tags}
        links = [attributes["href"] for tag, attributes in found.tags if tag == "a"]
        assert links
        assert {(one or "").removeprefix("#") for one in links} <= there


async def test_a_transcript_without_a_line_is_a_page() -> None:
    (page,) = await draw([])
    assert page.rstrip().endswith("</html>")


# --------------------------------------------------------------------------- hostile

HOSTILE = st.sampled_from(
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "' onmouseover='alert(1)",
        "</style><script>alert(1)</script>",
        "{{ 7 * 7 }}{% include 'x' %}",
        "javascript:alert(1)",
        "[x](javascript:alert(1))",
        "data:text/html,<script>",
        "\u202egnp.exe",
        "<!--",
        "]]>",
    ]
) | st.text(max_size=30)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | HOSTILE,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(HOSTILE, inner, max_size=3),
    max_leaves=8,
)
EMBED = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(("title", "description"), HOSTILE),
        "color": st.integers() | HOSTILE,
        **dict.fromkeys(
            ("author", "footer", "image", "thumbnail"),
            st.dictionaries(st.sampled_from(["name", "text", "url"]), HOSTILE) | JSON,
        ),
        "fields": st.lists(
            st.fixed_dictionaries({"name": HOSTILE, "value": HOSTILE, "inline": JSON}), max_size=2
        )
        | JSON,
    },
)
FILE = st.fixed_dictionaries(
    {
        "name": HOSTILE,
        "kind": HOSTILE | st.just("image/png"),
        "size": st.integers() | HOSTILE,
        "is_kept": st.booleans(),
    }
)


@settings(max_examples=60, deadline=None)
@given(
    names=st.tuples(HOSTILE, HOSTILE, HOSTILE, HOSTILE),
    content=HOSTILE,
    embeds=st.lists(EMBED, max_size=2) | JSON,
    files=st.lists(FILE, max_size=2) | JSON,
    edits=st.lists(st.fixed_dictionaries({"at": HOSTILE, "content": HOSTILE}), max_size=2) | JSON,
    colour=st.none() | st.integers(),
)
async def test_nothing_in_any_field_does_anything(
    *, names: tuple[str, str, str, str], content: str, embeds: Any, files: Any, edits: Any, colour: int | None
) -> None:
    guild, author, kind, answer = names
    about = ticket(
        guild_name=guild,
        type_name=kind,
        topic=answer,
        questions=[kind],
        answers=[answer],
        close_reason=content,
        closed_at=AT,
    )
    lines = [
        line(1, author_name=author, content=content, embeds=embeds, files=files, edits=edits, colour=colour),
        line(2, answers_to=1, author_name=author),
        line(3, kind="step", message_id=None, happening="closed", content=content),
        line(4, kind="note", message_id=None, content=content),
        line(5, notice=4, content=content),
    ]
    known = [NameRow(5, author, colour)]
    for page in await draw(lines, heading(about, names=known)):
        assert_inert(page)
