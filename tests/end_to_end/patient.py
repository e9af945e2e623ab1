"""Members who try again, as a person does who is told that the database cannot be reached."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot.words import Words
from bot.words.catalog import offered
from playground.members import Reply
from playground.wire import Wire

from .proxy import DatabaseProxy

AWAY = tuple(Words(locale)("unavailable") for locale in offered())
TRIES = 5


def says_away(reply: Any) -> bool:
    """Whether the bot says that the database cannot be reached."""
    return any(one in reply.text for one in AWAY)


class PatientWire(Wire):
    """A wire whose members act once more where the bot says that the database is away, and it is not.

    On a slow machine a connection may take longer than the two seconds after which the bot says so. Nothing
    was done then.
    """

    def __init__(self, proxy: DatabaseProxy) -> None:
        super().__init__()
        self._proxy = proxy

    async def slash(self, *who_where_what: Any, **options: Any) -> Reply:
        """As Wire.slash."""
        return await self._again(lambda: super(PatientWire, self).slash(*who_where_what, **options))

    async def press(self, *who_what: Any, **how: Any) -> Reply:
        """As Wire.press."""
        return await self._again(lambda: super(PatientWire, self).press(*who_what, **how))

    async def choose(self, *who_what: Any) -> Reply:
        """As Wire.choose."""
        return await self._again(lambda: super(PatientWire, self).choose(*who_what))

    async def submit(self, who: Any, modal: Reply, values: dict[str, Any]) -> Reply:
        """As Wire.submit; whoever tries again opens the form anew and fills it in as before."""

        def act() -> Awaitable[Reply]:
            modal.result._interaction.modal_consumed = False
            return super(PatientWire, self).submit(who, modal, values)

        return await self._again(act)

    async def autocomplete(self, *typed: Any, **filled: Any) -> list[dict[str, Any]]:
        """As Wire.autocomplete: what the bot could not ask the database for is an empty list, too."""
        return await self._again(
            lambda: super(PatientWire, self).autocomplete(*typed, **filled), lambda found: not found
        )

    async def user_command(self, *who_whom: Any, **where: Any) -> Reply:
        """As Wire.user_command."""
        return await self._again(lambda: super(PatientWire, self).user_command(*who_whom, **where))

    async def message_command(self, *who_what: Any) -> Reply:
        """As Wire.message_command."""
        return await self._again(lambda: super(PatientWire, self).message_command(*who_what))

    async def _again[T](self, act: Callable[[], Awaitable[T]], in_vain: Callable[[T], bool] = says_away) -> T:
        answer = await act()
        for _ in range(TRIES):
            if not self._proxy.is_open or not in_vain(answer):
                break
            answer = await act()
        return answer
