"""What statistics are, in plain Python: every metric from the list of what happened."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

EPOCH_MS = 1_420_070_400_000


def id_at(at: datetime, number: int = 0) -> int:
    """The number-th id of that millisecond."""
    return ((int(at.timestamp() * 1000) - EPOCH_MS) << 22) + number


def moment_of(message_id: int) -> datetime:
    """When an id was made."""
    return datetime.fromtimestamp(((message_id >> 22) + EPOCH_MS) / 1000, UTC)


@dataclass(frozen=True)
class Message:
    """A message as it was told."""

    id: int
    channel_id: int
    member_id: int


@dataclass(frozen=True)
class Day:
    """What a day was."""

    messages: int
    active: tuple[int, int, int]
    new: int
    back: int


@dataclass
class Model:
    """All that was told, each once; days are made of it when they are asked for."""

    zone: ZoneInfo
    told: dict[int, Message] = field(default_factory=dict)
    deleted: set[int] = field(default_factory=set)
    voice: dict[int, set[date]] = field(default_factory=dict)
    """On which days each member was in voice for a minute that counts, by the zone of then."""
    sealed: dict[date, Day] = field(default_factory=dict)

    def tell(self, message: Message) -> None:
        self.told.setdefault(message.id, message)

    def delete(self, message_id: int) -> None:
        self.deleted.add(message_id)

    def forget(self, member_id: int, today: date, first: date) -> None:
        """Who is forgotten is nobody; days that they counted for stay as they were told."""
        # A day in voice is known at once, one of messages when it is over.
        known = {day for day in self.active_days().get(member_id, set()) if day < today}
        known |= self.voice.get(member_id, set())
        if known:
            told = self.days(first, today - timedelta(1))
            for day, was in told.items():
                if min(known) <= day <= max(known) + timedelta(28):
                    self.sealed.setdefault(day, was)
        self.voice.pop(member_id, None)
        self.told = {
            key: Message(key, one.channel_id, 0) if one.member_id == member_id else one
            for key, one in self.told.items()
        }

    def talk(self, member_id: int, since: datetime, until: datetime) -> None:
        """Somebody was in voice, in company: each day of which that is a minute counts."""
        while since < until:
            local = since.astimezone(self.zone)
            midnight = datetime.combine(local.date() + timedelta(1), time(), self.zone).astimezone(UTC)
            if min(midnight, until) - since >= timedelta(minutes=1):
                self.voice.setdefault(member_id, set()).add(local.date())
            since = midnight

    def counting(self) -> Iterator[Message]:
        return (one for key, one in self.told.items() if key not in self.deleted)

    def day_of(self, message: Message) -> date:
        return moment_of(message.id).astimezone(self.zone).date()

    def quarters(self) -> Counter[tuple[int, int]]:
        """Messages by quarter of an hour and channel."""
        return Counter((int(moment_of(one.id).timestamp()) // 900, one.channel_id) for one in self.counting())

    def member_days(self, until: date) -> Counter[tuple[date, int, int]]:
        """Messages by day, member and channel, of the days before one."""
        found = Counter((self.day_of(one), one.member_id, one.channel_id) for one in self.counting())
        return Counter({key: count for key, count in found.items() if key[0] < until})

    def active_days(self) -> dict[int, set[date]]:
        days = {member: set(found) for member, found in self.voice.items()}
        for one in self.counting():
            if one.member_id:
                days.setdefault(one.member_id, set()).add(self.day_of(one))
        return days

    def days(self, first: date, last: date) -> dict[date, Day]:
        """What each of these days was."""
        active = self.active_days()
        messages = Counter(self.day_of(one) for one in self.counting())
        told = {}
        for number in range((last - first).days + 1):
            day = first + timedelta(number)
            windows = [
                {
                    member
                    for member, days in active.items()
                    if any(day - timedelta(width) < one <= day for one in days)
                }
                for width in (1, 7, 28)
            ]
            before = {member: [one for one in active[member] if one < day] for member in windows[0]}
            if day in self.sealed:
                was = self.sealed[day]
                told[day] = Day(messages[day], was.active, was.new, was.back)
                continue
            told[day] = Day(
                messages[day],
                (len(windows[0]), len(windows[1]), len(windows[2])),
                sum(not earlier for earlier in before.values()),
                sum(bool(earlier) and max(earlier) < day - timedelta(28) for earlier in before.values()),
            )
        return told
