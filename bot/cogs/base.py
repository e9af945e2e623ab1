"""What every cog has: calls of the database for an interaction, answers, and the names its buttons go by."""

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from decimal import Decimal
from typing import Any

import nextcord
from nextcord import InteractionContextType

from bot.cards.look import Card
from bot.db import Database
from bot.errors import Unavailable
from bot.interaction.presence import Presence
from bot.interaction.reply import Interaction, answer, guild_id, key, reader, user_id
from bot.metrics import Metrics
from bot.pictures.painter import Painter
from bot.words import Words

# In servers only: every call names a guild.
GUILD_ONLY: dict[str, Any] = {"contexts": [InteractionContextType.guild]}
# What a server's managers see by default; the server may change it in its own settings.
MANAGERS: dict[str, Any] = GUILD_ONLY | {
    "default_member_permissions": nextcord.Permissions(manage_guild=True)
}
ROLE_MANAGERS: dict[str, Any] = GUILD_ONLY | {
    "default_member_permissions": nextcord.Permissions(manage_roles=True)
}
MODERATORS: dict[str, Any] = GUILD_ONLY | {
    "default_member_permissions": nextcord.Permissions(moderate_members=True)
}

type Press = Callable[[Interaction, list[str]], Awaitable[None]]


class Cog(nextcord.ClientCog):
    """A group of commands: each is one call and one card."""

    def __init__(
        self, database: Database, metrics: Metrics, presence: Presence, painter: Painter | None = None
    ) -> None:
        self.db = database
        self.metrics = metrics
        self.presence = presence
        self.painter = painter

    def presses(self) -> Mapping[str, Press]:
        """The SQL functions whose buttons and forms this cog serves."""
        return {}

    async def look[Record](
        self, record: type[Record], function: str, interaction: Interaction, **arguments: Any
    ) -> Record:
        """The row that there always is; `guild_id` is added."""
        return await self.db.row(record, function, **_of_guild(interaction), **arguments)

    async def find[Record](
        self, record: type[Record], function: str, interaction: Interaction, **arguments: Any
    ) -> Record | None:
        """The row that there may be; `guild_id` is added."""
        return await self.db.one(record, function, **_of_guild(interaction), **arguments)

    async def look_all[Record](
        self, record: type[Record], function: str, interaction: Interaction, **arguments: Any
    ) -> list[Record]:
        """All rows; `guild_id` is added."""
        return await self.db.many(record, function, **_of_guild(interaction), **arguments)

    async def amount(self, interaction: Interaction, text: str | None) -> Decimal | None:
        """A number that was typed, as SQL reads it; None of nothing."""
        if text is None:
            return None
        guild = guild_id(interaction)
        read: Decimal = await self.db.value("economy.typed_amount", guild_id=guild, typed=text)
        return read

    async def change[Record](
        self, record: type[Record], function: str, interaction: Interaction, **arguments: Any
    ) -> Record:
        """What a change returns; `guild_id`, `actor_id` and, unless another is given, `key` are added."""
        return await self.db.row(record, function, **(_by(interaction) | arguments))

    async def change_all[Record](
        self, record: type[Record], function: str, interaction: Interaction, **arguments: Any
    ) -> list[Record]:
        """All rows of a change, which is named as by `change`."""
        return await self.db.many(record, function, **(_by(interaction) | arguments))

    async def change_value(self, function: str, interaction: Interaction, **arguments: Any) -> Any:
        """The value that a change returns, which is named as by `change`."""
        return await self.db.value(function, **(_by(interaction) | arguments))

    async def show_card[Row](
        self,
        interaction: Interaction,
        call: Coroutine[Any, Any, Row],
        card: Callable[[Row], Card],
        *,
        ephemeral: bool = False,
        edit: bool = False,
    ) -> None:
        """Answer with the card of what a call returns."""

        async def work() -> Card:
            return card(await call)

        await self.answer(interaction, work(), ephemeral=ephemeral, edit=edit)

    async def answer(
        self,
        interaction: Interaction,
        work: Coroutine[Any, Any, Card],
        *,
        ephemeral: bool = False,
        edit: bool = False,
        aloud: bool = False,
        beside: bool = False,
    ) -> None:
        """Answer with a card that takes more than one call, or more than the database."""

        async def everybody() -> Words:
            return await self._guilds_words(interaction)

        await answer(
            *(interaction, work, everybody, self.metrics),
            painter=self.painter,
            ephemeral=ephemeral,
            edit=edit,
            aloud=aloud,
            beside=beside,
        )

    async def _guilds_words(self, interaction: Interaction) -> Words:
        """The words of the guild. Its own language is asked for beside the work, so nobody waits for it.

        In direct messages, those of the one who reads them.
        """
        if interaction.guild_id is None:
            return reader(interaction)
        try:
            spoken = await self.db.value("app.spoken", guild_id=guild_id(interaction))
        except Unavailable:  # what was done is told all the same
            spoken = interaction.guild_locale
        return Words(spoken)


def _of_guild(interaction: Interaction) -> dict[str, Any]:
    return {"guild_id": guild_id(interaction)}


def _by(interaction: Interaction) -> dict[str, Any]:
    """What names a change: where, by whom, and once."""
    return _of_guild(interaction) | {"actor_id": user_id(interaction), "key": key(interaction)}
