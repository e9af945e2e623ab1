"""Pictures that members and servers uploaded, from the database."""

from bot.db import Database
from bot.errors import Unavailable
from bot.pictures.picture import Background


class Backgrounds:
    """Loads them, one by one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def load(self, background: Background) -> bytes | None:
        """The picture; None of one that was taken away, and while the database is away."""
        try:
            found = await self._database.value(
                "pictures.background", guild_id=background.guild_id, digest=background.digest
            )
        except Unavailable:
            return None
        return None if found is None else bytes(found)
