"""/rank as a picture at the wire, cards a second with their memory, and a chart against matplotlib.

At the wire each /rank is of other XP, so none is in the cache. Cards are painted four at a time in one
process, all different, with faces of 256 pixels; its memory once the cache of what was drawn is full is held
against that after the last round. The chart is 90 days of one series with a gap, as PNG of 900 × 420 pixels;
the peer is a process of its own, warm, draws with its Agg renderer, and is asked in turn.
"""

import argparse
import asyncio
import random
import statistics
import struct
import time
import zlib
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import nextcord

from bench import common, processes
from bench.command import Stopwatch
from bench.common import Target
from bot.metrics import Metrics
from bot.pictures import charts, members
from bot.pictures.painter import Painter
from bot.pictures.picture import Background, Picture
from bot.pictures.pool import Pool
from bot.pictures.portrait import Face
from bot.records.leveling import Standing
from bot.records.pictures import Style
from bot.words import Words

MEMBERS = 10_000
FACES = 20
FILLING = 400
"""Cards that fill the cache of what was drawn: what memory does from then on is not by design."""
AT_ONCE = 4
"""Enough for two threads, and never so many that one of them would come late."""
WORDS = Words("de")
STYLE = Style(1, "#5865f2", "dark", True, None, own_accent=False, own_background=False)


def face(seed: int) -> bytes:
    """A PNG of 256 pixels each way, as hard to pack as a photograph: light, and four bits of noise."""
    noise = random.Random(seed)
    grain = noise.randbytes(256 * 256 * 3)
    rows = b"".join(
        b"\0"
        + bytes(
            (x + y) // 4 + 60 + (grain[(y * 256 + x) * 3 + colour] & 15)
            for x in range(256)
            for colour in range(3)
        )
        for y in range(256)
    )

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 256, 256, 8, 2, 0, 0, 0)
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def face_url(seed: int) -> str:
    """Where Discord keeps it."""
    return f"{nextcord.Asset.BASE}/{seed}"


def card(number: int) -> Picture:
    """A rank card that is like no other."""
    standing = Standing(
        7, 10**6 + number, 42, 3, 9876, 10**6, 10**6 + 10**5, Decimal(number % 100) / 100, True
    )
    shown = Face(f"Ada 日本 🎉 {number}", face_url(number % FACES))
    return members.rank(WORDS, STYLE, standing, shown, f"{WORDS.number(number)} / 100.000 XP", left=False)


def series(number: int) -> tuple[float | None, ...]:
    """90 days with a gap of five."""
    noise = random.Random(number)
    return tuple(None if 40 <= day < 45 else float(noise.randrange(200, 1_000)) for day in range(90))


def memory() -> float:
    """What this process holds, in MiB."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


async def no_background(_: Background) -> bytes | None:
    """Nobody has one."""
    return None


async def cards(painter: Painter, first: int, count: int) -> float:
    """Paint so many; how many a second."""
    places = asyncio.Semaphore(AT_ONCE)

    async def one(number: int) -> None:
        async with places:
            assert await painter.paint(card(number))

    began = time.perf_counter()
    await asyncio.gather(*(one(number) for number in range(first, first + count)))
    return count / (time.perf_counter() - began)


async def chart(painter: Painter, number: int) -> float:
    """Paint a chart; in how many seconds."""
    at = tuple(datetime(2026, 9, 1, tzinfo=UTC) + timedelta(days=day) for day in range(90))
    began = time.perf_counter()
    line = charts.Line("Nachrichten", at, (charts.Series("alle", series(number)),))
    assert await painter.paint(charts.line(WORDS, STYLE, line))
    return time.perf_counter() - began


async def peers_chart(peer: processes.Peer, number: int) -> float:
    """The same by matplotlib."""
    peer.say(" ".join("nan" if value is None else str(value) for value in series(number)))
    return float(await peer.line())


async def at_the_wire(calls: int) -> list[float]:
    """The round trips of so many /rank, in seconds."""
    with common.server() as server:
        async with processes.guildkeeper(server) as ours:
            guild_id = ours.wire.guild.id
            await common.load_members(server, guild_id, MEMBERS, "1 + 100000 * random()")
            await common.settle(server)
            await ours.wire.registered("rank")
            watch = Stopwatch(ours)
            async with server.connection(common.SUPERUSER) as db:
                for number in range(calls + 10):
                    await db.execute(
                        "select leveling.give_xp($1, $2, 1, $3)",
                        guild_id,
                        ours.wire.user("bob").id,
                        str(number),
                    )
                    await watch.run("rank", 1)
            return watch.seconds[10:]


async def main() -> int:
    """Measure all three."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--cards", type=int, default=200, help="painted in a round")
    parser.add_argument("--calls", type=int, default=200, help="of /rank")
    options = parser.parse_args()
    seconds = await at_the_wire(options.calls)
    p50, p99 = (common.percentile(seconds, percent) * 1e3 for percent in (50, 99))
    print(f"/rank as a picture: p50 {p50:.1f} ms, p99 {p99:.1f} ms, {len(seconds)} times, none of them kept")

    pool = Pool()
    painter = Painter(Metrics(), no_background, pool=pool, within=60)
    for number in range(FACES):
        painter._avatars._kept.put(face_url(number), face(number))
    await painter.warm_up()
    await cards(painter, 0, FILLING)
    before, used = memory(), time.process_time()
    rates = [await cards(painter, FILLING + options.cards * n, options.cards) for n in range(options.rounds)]
    cpu = (time.process_time() - used) / (options.cards * options.rounds) * 1e3
    grown = memory() / before
    print(f"cards: {statistics.median(rates):.0f} a second, {cpu:.1f} ms of CPU each")
    print(f"memory: {before:.0f} MiB, then {memory():.0f} MiB after {options.cards * options.rounds:,} cards")

    async with processes.talking("peers/matplotlib_chart.py") as peer:
        await chart(painter, -1)
        await peers_chart(peer, -1)
        ours, theirs = [], []
        for number in range(options.rounds * 8):
            ours.append(await chart(painter, number))
            theirs.append(await peers_chart(peer, number))
    await painter.close()
    mine, other = statistics.median(ours) * 1e3, statistics.median(theirs) * 1e3
    print(f"a chart of 90 days: {mine:.1f} ms, matplotlib {other:.1f} ms")
    return common.verdict(
        Target(other / mine, at_least=8, of="against matplotlib"),
        Target(p50, at_most=60, of="ms"),
        Target(statistics.median(rates), at_least=200, of="cards a second"),
        Target(grown, at_most=1.1, of="times the memory"),
    )


if __name__ == "__main__":
    common.run(main)
