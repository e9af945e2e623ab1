"""Transcripts: a thousand messages drawn as a page, and a search through a million.

The page is held against the same texts through a Markdown library alone, and escaped without any; twenty
thousand messages show how much memory is held. transcripts.search is held against `ilike` without an index,
as in a bot that keeps its transcripts in a table; its plans are looked at first.
"""

import argparse
import asyncio
import html
import itertools
import random
import time
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import asyncpg
from markdown_it import MarkdownIt

from bench import common
from bench.common import Server, Target
from bot.db import fields
from bot.records.tickets import Line, TicketRow
from bot.records.transcripts import Heading, NameRow
from bot.transcripts.names import GuildNames
from bot.transcripts.page import Page
from bot.transcripts.parts import Album, parts
from bot.words import Words

GUILD = 1
DRAWN = 1_000
MANY = 20_000
PER_TICKET = 50
DRAW_SECONDS = 0.5
SEARCH_SECONDS = 0.05
CALLS = 20
"""Searches of a case in a round."""
AT = datetime(2026, 1, 1, tzinfo=UTC)

SEARCH = "select * from transcripts.search(guild_id => $1, text => $2)"
PEER = """
select number, message_id, content from tickets.message
where guild_id = $1 and content || '' ilike '%' || $2 || '%'
order by message_id desc limit 10
"""
PROCESSOR = "select split_part(pg_read_file('/proc/self/schedstat'), ' ', 1)::bigint"
TICKETS = """
insert into tickets.ticket (guild_id, number, type_number, member_id, asked_at, state)
select $1, n, 1, 1000 + n % 5000, $3::timestamptz + (n - 1) * interval '50 seconds', 'gone'
from generate_series(1, $2::integer) n
"""
TOPIC = "update tickets.ticket set topic = $3 where guild_id = $1 and number = $2"
INDEXES = """
select c.relname as name, pg_get_indexdef(c.oid) as definition
from pg_index i join pg_class c on c.oid = i.indexrelid
where i.indrelid in ('tickets.message'::regclass, 'tickets.answer'::regclass) and not i.indisprimary
"""


# --------------------------------------------------------------------------- what people write


class Chat:
    """Texts of words as often as in a language: the n-th is said an n-th as often as the first."""

    def __init__(self) -> None:
        self._random = random.Random(4)
        syllables = [
            a + b for a in "bcdfghklmnprstvw" for b in ("a", "e", "i", "o", "u", "an", "er", "in", "st")
        ]
        made = ("".join(self._random.choices(syllables, k=1 + n % 4)) for n in itertools.count())
        words: dict[str, None] = {}
        while len(words) < 30_000:
            words[next(made)] = None
        self.words = list(words)
        self._weights = list(itertools.accumulate(1 / rank for rank in range(1, len(words) + 1)))

    def text(self, most: int = 25) -> str:
        """Some words."""
        count = self._random.randint(3, most)
        return " ".join(self._random.choices(self.words, cum_weights=self._weights, k=count))

    def written(self) -> str:
        """The same as people write it: most of it plain, some with Markdown, mentions, addresses, code."""
        text = self.text()
        style = self._random.random()
        if style < 0.6:
            return text
        return self._random.choice(
            [
                f"**{text}**, *{self.text(4)}*",
                f"<@1> {text} https://example.com/{self.text(3).replace(' ', '/')}",
                f"- {text}\n- {self.text()}",
                f"> {text}\n{self.text()}",
                f"```\n{text}\n```",
                f"{text} ||{self.text(5)}|| `{self.text(3)}` <t:1760000000:R>",
            ]
        )


def lines(count: int) -> list[Line]:
    """A ticket of two people."""
    chat = Chat()
    return [
        Line(
            place=n,
            kind="message",
            at=AT + timedelta(seconds=40 * n),
            message_id=n,
            author_id=n // 3 % 2,
            author_name=("Ann", "Bob")[n // 3 % 2],
            side=("opener", "staff")[n // 3 % 2],
            is_anonymous=False,
            content=chat.written(),
            embeds=None,
            files=None,
            answers_to=n - 2 if n % 10 == 9 else None,
            edits=None,
            edited_at=None,
            deleted_at=None,
            happening=None,
            member_id=None,
            colour=(None, 0xE67E22)[n // 3 % 2],
            notice=None,
        )
        for n in range(1, count + 1)
    ]


# --------------------------------------------------------------------------- drawing


def page() -> Page:
    """An empty one."""
    row: dict[str, Any] = dict.fromkeys(fields(TicketRow)) | {
        "guild_name": "Guild",
        "number": 1,
        "type_name": "Support",
        "member_id": 0,
        "asked_at": AT,
        "questions": [],
        "answers": [],
    }
    ticket = TicketRow(**row)
    names = [NameRow(0, "Ann", None), NameRow(1, "Bob", 0xE67E22)]
    heading = Heading("Europe/Berlin", False, False, False, DRAWN, 0, names, ticket)
    return Page(heading, Words("en-US"), GuildNames(None, names), AT)


async def draw(rows: list[Line]) -> int:
    """A transcript as it is sent; how many bytes it has."""

    async def pages() -> AsyncIterator[list[Line]]:
        for start in range(0, len(rows), 250):
            yield rows[start : start + 250]

    async def nothing(_message_id: int, _place: int) -> bytes | None:
        return None

    return sum([len(part) async for part in parts(page(), pages(), Album(nothing))])


async def timed(work: Callable[[], object]) -> float:
    """Seconds of the processor, of all threads: drawing waits for nothing."""
    started = time.process_time()
    made = work()
    if asyncio.iscoroutine(made):
        await made
    return time.process_time() - started


def escaped(rows: list[Line]) -> str:
    """Texts without Markdown in a template of one line."""
    return "".join(
        f"<p><b>{html.escape(row.author_name or '')}</b> {html.escape(row.content or '')}</p>" for row in rows
    )


async def drawing(rounds: int) -> list[Target]:
    """A thousand messages, all sides in turn, and the memory of twenty thousand."""
    rows = lines(DRAWN)
    reader = MarkdownIt("commonmark", {"html": False})
    times = await common.interleaved(
        rounds,
        {
            "page": partial(timed, partial(draw, rows)),
            "markdown": partial(timed, lambda: [reader.render(row.content or "") for row in rows]),
            "escaped": partial(timed, partial(escaped, rows)),
        },
    )
    print(
        f"{DRAWN:,} messages: a page {times['page'] * 1e3:.0f} ms, Markdown alone "
        f"{times['markdown'] * 1e3:.0f} ms, escaped alone {times['escaped'] * 1e3:.1f} ms"
    )
    many = lines(MANY)
    tracemalloc.start()
    size = await draw(many)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"{MANY:,} messages: {size / 1e6:.1f} MB, of which at most {peak / 1e6:.1f} MB were held")
    return [
        Target(times["page"] / DRAW_SECONDS, at_most=1, of=f"of {DRAW_SECONDS} s for {DRAWN:,} messages"),
        Target(times["page"] / times["markdown"], at_most=5, of="times a Markdown library alone"),
    ]


# --------------------------------------------------------------------------- search


@dataclass(frozen=True)
class Case:
    """What is looked for."""

    name: str
    text: str


def cases(words: list[str]) -> Iterator[Case]:
    """Words by how often they are said, parts, and what nobody says."""
    for rank in (1, 10, 100, 1_000, 10_000, 30_000):
        yield Case(f"word {rank:,}", words[rank - 1])
    yield Case("two words", f"{words[50]} {words[500]}")
    yield Case("two rare words", f"{words[5_000]} {words[9_000]}")
    yield Case("a part of a rare word", next(word for word in words[9_000:] if len(word) > 8)[2:])
    yield Case("a part of a usual word", next(word for word in words[200:] if len(word) > 6)[1:])
    yield Case("nothing", "xylophone")


def said_in(second: int) -> int:
    """The id of what was said so many seconds after the first message."""
    return common.snowflake(int((AT.timestamp() + second) * 1e3))


async def load(server: Server, messages: int) -> list[str]:
    """A guild with so many messages in its tickets, one a second, a ticket after the other, each with a topic
    and two answers; their words.
    """
    await common.found_guild(server, GUILD, cooldown="0 seconds")
    chat = Chat()
    started = time.perf_counter()
    async with server.connection(common.SUPERUSER) as db:
        await db.execute("select desk.set_type($1, options => $2)", GUILD, '{"name": "Support"}')
        tickets = messages // PER_TICKET + 1
        await db.execute(TICKETS, GUILD, tickets, AT)
        await db.executemany(TOPIC, [(GUILD, n, chat.text(8)) for n in range(1, tickets + 1)])
        indexes = await db.fetch(INDEXES)
        for index in indexes:
            await db.execute(f"drop index tickets.{index['name']}")
        await db.copy_records_to_table(
            "message",
            schema_name="tickets",
            columns=["guild_id", "number", "message_id", "at", "author_id", "side", "content"],
            records=(
                (GUILD, 1 + n // PER_TICKET, said_in(n), AT, 5, "opener", chat.text())
                for n in range(messages)
            ),
        )
        await db.copy_records_to_table(
            "answer",
            schema_name="tickets",
            columns=["guild_id", "number", "place", "question", "answer", "said_id"],
            records=(
                (GUILD, n, place, "What?", chat.text(), said_in((n - 1) * PER_TICKET) + place)
                for n in range(1, tickets + 1)
                for place in (1, 2)
            ),
        )
        for index in indexes:
            await db.execute(index["definition"])
    await common.settle(server)
    print(f"loaded {messages:,} messages in {time.perf_counter() - started:.0f} s")
    return chat.words


async def assert_no_walk(db: asyncpg.Connection, text: str) -> None:
    """Stop if a search walks through the table: it reads the newest messages by their index, or what is in
    the indexes of words and of parts.
    """
    plans: list[str] = []
    await db.execute("load 'auto_explain'")
    await db.execute(
        """set client_min_messages = log; set auto_explain.log_min_duration = 0;
        set auto_explain.log_nested_statements = on; set auto_explain.log_analyze = on"""
    )
    db.add_log_listener(lambda _, message: plans.append(message.message))
    await db.fetch(SEARCH, GUILD, text)
    await asyncio.sleep(0.1)  # listeners are called soon
    await db.execute("reset client_min_messages; set auto_explain.log_min_duration = -1")
    nodes = [node for plan in plans for node in plan.split("->")]
    read = [node for node in nodes if " on message" in node or " on answer" in node]
    if not read or any(node.lstrip().startswith(("Seq Scan", "Parallel Seq")) for node in read):
        raise SystemExit(f"a search for {text} walks:\n" + "\n".join(plans))


async def looked_for(db: asyncpg.Connection, query: str, text: str, times: int) -> float:
    """Seconds of the server's processor for one search: all is in memory, and other work does not count."""
    await db.fetch(query, GUILD, text)
    started = await db.fetchval(PROCESSOR)
    for _ in range(times):
        await db.fetch(query, GUILD, text)
    return float(await db.fetchval(PROCESSOR) - started) / 1e9 / times


async def searching(messages: int, rounds: int) -> list[Target]:
    """Each case, both sides in turn."""
    worst = 0.0
    with common.server() as server:
        words = await load(server, messages)
        async with server.connection(common.SUPERUSER) as db:
            for case in cases(words):
                await assert_no_walk(db, case.text)
                times = await common.interleaved(
                    rounds,
                    {
                        "ours": partial(looked_for, db, SEARCH, case.text, CALLS),
                        "peer": partial(looked_for, db, PEER, case.text, 1),
                    },
                )
                print(
                    f"{case.name} ({case.text}): transcripts.search {times['ours'] * 1e3:.1f} ms, "
                    f"ilike without an index {times['peer'] * 1e3:.0f} ms"
                )
                worst = max(worst, times["ours"])
    return [
        Target(
            worst / SEARCH_SECONDS, at_most=1, of=f"of {SEARCH_SECONDS * 1e3:.0f} ms for the worst search"
        ),
    ]


async def main() -> int:
    """Draw, then search."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", choices=["drawing", "search"])
    options = parser.parse_args()
    targets: list[Target] = []
    if options.only != "search":
        targets += await drawing(options.rounds)
    if options.only != "drawing":
        targets += await searching(options.messages, options.rounds)
    return common.verdict(*targets)


if __name__ == "__main__":
    common.run(main)
