"""Events of one kind, together in as few calls as can be."""

from collections.abc import Awaitable, Callable, Sequence
from weakref import WeakValueDictionary

from bot.event.mailbox import Mailbox

BATCH = 500
"""Events in one call, of those that came to a guild while its call before was under way."""


class _Batch[Event]:
    """One call with the events of a guild that came until it was begun. The mailbox alone holds it."""

    def __init__(self, begin: Callable[["_Batch[Event]"], Awaitable[None]]) -> None:
        self._begin = begin
        self.events: list[Event] = []

    async def __call__(self) -> None:
        await self._begin(self)


class Batches[Event]:
    """Queues calls, each with all that comes to a guild until it is made."""

    def __init__(self, mailbox: Mailbox, call: Callable[[int, list[Event]], Awaitable[None]]) -> None:
        self._mailbox = mailbox
        self._call = call
        self._filling: WeakValueDictionary[int, _Batch[Event]] = WeakValueDictionary()

    def add(self, guild_id: int, events: Sequence[Event]) -> None:
        """Let these be told, in order."""
        batch = self._filling.get(guild_id)
        if batch is None or len(batch.events) >= BATCH:
            batch = _Batch(lambda begun: self._begin(guild_id, begun))
            self._filling[guild_id] = batch
            self._mailbox.add(guild_id, batch)
        batch.events.extend(events)

    async def _begin(self, guild_id: int, batch: _Batch[Event]) -> None:
        """What comes from now on is the next call's: this one may be made again."""
        if self._filling.get(guild_id) is batch:
            del self._filling[guild_id]
        await self._call(guild_id, batch.events)
