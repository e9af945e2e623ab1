"""The editor of what staff say often."""

from collections.abc import Mapping

from bot.cards import custom_id
from bot.cards.buttons import turned
from bot.cards.custom_id import NONE
from bot.cards.desk import replies as cards
from bot.cards.desk.setup import AGREED
from bot.cards.look import Card
from bot.cogs.base import Cog, Press
from bot.cogs.tickets.base import facts
from bot.errors import Unreadable
from bot.interaction import form
from bot.interaction.reply import Interaction, picked, reader
from bot.records.desk import SavedReplyRow
from bot.words.catalog import offered


async def rows(cog: Cog, interaction: Interaction) -> list[SavedReplyRow]:
    """All of it, by name and language."""
    return await cog.look_all(SavedReplyRow, "desk.replies", interaction)


async def replies(cog: Cog, interaction: Interaction, page: int = 1) -> Card:
    """The list of saved replies."""
    return cards.replies(await rows(cog, interaction), page)


async def reply(cog: Cog, interaction: Interaction, name: str) -> Card:
    """One saved reply; the list, where it is not there any more."""
    known = await rows(cog, interaction)
    found = [row for row in known if row.name == name]
    return cards.reply(name, found) if found else cards.replies(known)


class Replies(Cog):
    """Saved replies are written and removed."""

    def presses(self) -> Mapping[str, Press]:
        """The list, and the page of one."""
        return {
            "tickets.replies": self._open,
            "tickets.set_reply": self._set,
            "tickets.remove_reply": self._remove,
        }

    async def _open(self, interaction: Interaction, arguments: list[str]) -> None:
        match [*arguments, *picked(interaction)]:
            case [chosen] if chosen.startswith("="):
                work = reply(self, interaction, chosen[1:])
            case [chosen]:
                work = replies(self, interaction, turned(chosen) or 1)
            case _:
                work = replies(self, interaction)
        await self.answer(interaction, work, edit=True)

    async def _set(self, interaction: Interaction, arguments: list[str]) -> None:
        name, language = [*arguments, *picked(interaction)]
        if language not in offered():
            raise Unreadable("a language that is not offered")
        known = None if name == NONE else name
        if not form.is_form(interaction):
            now = [
                row for row in await rows(self, interaction) if (row.name, row.language) == (name, language)
            ]
            words = reader(interaction)
            target = custom_id.encode("tickets.set_reply", name, language)
            fields = cards.reply_fields(words, known, now[0].text if now else None)
            title = f"{known or words('desk-replies')} · {cards.language_name(words, language)}"
            await form.ask(interaction, title, target, *fields)
            return

        async def work() -> Card:
            row = await self.change(
                SavedReplyRow,
                "desk.set_reply",
                interaction,
                name=known or form.written(interaction, "name"),
                text=form.written(interaction, "text"),
                language=language,
                facts=facts(interaction),
            )
            return await reply(self, interaction, row.name)

        await self.answer(interaction, work(), edit=True)

    async def _remove(self, interaction: Interaction, arguments: list[str]) -> None:
        name, *agreed = arguments

        async def work() -> Card:
            if agreed != [AGREED]:
                return cards.ask_reply_removal(name)
            await self.change(
                SavedReplyRow, "desk.remove_reply", interaction, name=name, facts=facts(interaction)
            )
            return await replies(self, interaction)

        await self.answer(interaction, work(), edit=True)
