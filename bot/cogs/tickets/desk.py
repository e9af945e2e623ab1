"""The controls of a room and the desk of its staff: what buttons do at once, and what they ask by a form."""

from collections.abc import Mapping

from bot.cards import custom_id
from bot.cards.buttons import MOST_OPTIONS, choice, turned
from bot.cards.custom_id import number as read_number
from bot.cards.look import Card
from bot.cards.text import member as mention
from bot.cards.tickets import desk as cards
from bot.cards.tickets.look import LEVELS
from bot.cards.tickets.look import priority as priority_name
from bot.cogs.base import Press
from bot.cogs.tickets.base import facts_of_chosen, flag
from bot.cogs.tickets.calls import Calls
from bot.errors import Unreadable
from bot.interaction import form
from bot.interaction.reply import Interaction, picked, reader
from bot.records.app import Suggestion
from bot.records.desk import OfferRow
from bot.records.tickets import NoteRow, TicketRow
from bot.words import Words

ANSWER, MORE = "answer", "more"
"""The fields of forms: what is asked, and what may be said besides."""
SIGNATURE, SIGNED = "signature", {"name": False, "staff": True}
"""The field of how a reply is signed, and whether that is anonymous."""
MOST_TEXT = 2_000
MOST_NOTE = 1_000
MOST_REASON = 400
MOST_NAME = 100


class Desk(Calls):
    """Working on tickets without a command. A form is sent in under the name of the button that opened it."""

    def presses(self) -> Mapping[str, Press]:
        """By the functions that they end in."""
        return {
            "tickets.claim": self._claim,
            "tickets.release": self._release,
            "tickets.hold": self._hold,
            "tickets.hand_over": self._hand_over,
            "tickets.move": self._move,
            "tickets.prioritise": self._prioritise,
            "tickets.set_topic": self._set_topic,
            "tickets.rename": self._rename,
            "tickets.add_member": self._add,
            "tickets.remove_member": self._remove,
            "tickets.reply": self._reply,
            "tickets.note": self._note,
            "tickets.notes": self._notes,
            "tickets.timeline": self._timeline,
            "tickets.accept": self._accept,
            "tickets.delete": self._delete,
        }

    # ------------------------------------------------------------------ at once

    async def _claim(self, interaction: Interaction, arguments: list[str]) -> None:
        work = self.do(TicketRow, "tickets.claim", interaction, read_number(*arguments))
        await self.show_done(interaction, work, "tickets-did-claim")

    async def _release(self, interaction: Interaction, arguments: list[str]) -> None:
        work = self.do(TicketRow, "tickets.release", interaction, read_number(*arguments))
        await self.show_done(interaction, work, "tickets-did-release")

    async def _hold(self, interaction: Interaction, arguments: list[str]) -> None:
        number, held = arguments
        is_held = flag(held)
        work = self.do(TicketRow, "tickets.hold", interaction, read_number(number), is_held=is_held)
        await self.show_done(interaction, work, "tickets-did-hold" if is_held else "tickets-did-resume")

    async def _notes(self, interaction: Interaction, arguments: list[str]) -> None:
        await self.show_notes(interaction, read_number(*arguments))

    async def _timeline(self, interaction: Interaction, arguments: list[str]) -> None:
        await self.show_timeline(interaction, read_number(*arguments))

    async def _delete(self, interaction: Interaction, arguments: list[str]) -> None:
        number, *answer = arguments
        ticket = read_number(number)
        if answer != [cards.AGREED]:
            asked = self.here(interaction, ticket)
            await self.show_card(interaction, asked, cards.ask_deletion, ephemeral=True)
            return
        work = self.do(TicketRow, "tickets.delete", interaction, ticket)
        await self.show_card(
            interaction, work, lambda row: cards.done(row, "tickets-did-delete"), ephemeral=True, edit=True
        )

    # ------------------------------------------------------------------ by a form

    async def _hand_over(self, interaction: Interaction, arguments: list[str]) -> None:
        number = read_number(*arguments)
        if not form.is_form(interaction):
            words = reader(interaction)
            who = form.Person(ANSWER, words("tickets-field-staff"))
            await _ask(interaction, "hand_over", number, who, _text(words("tickets-note"), MORE, MOST_NOTE))
            return
        member_id = _person(interaction)
        work = self.do(
            TicketRow,
            "tickets.hand_over",
            interaction,
            number,
            member_id=member_id,
            note=form.written(interaction, MORE),
            facts=facts_of_chosen(interaction, member_id),
        )
        await self.show_done(interaction, work, "tickets-did-hand_over", member=mention(member_id))

    async def _move(self, interaction: Interaction, arguments: list[str]) -> None:
        """By a form; by a menu of several pages, where there are more types than a form takes."""
        number = read_number(*arguments)
        is_form = form.is_form(interaction)
        chosen = form.chosen(interaction, ANSWER) if is_form else next(iter(picked(interaction)), None)
        page = turned(chosen or "")
        if is_form or (chosen and page is None):
            work = self.do(TicketRow, "tickets.move", interaction, number, type=chosen)
            await self.show_done(interaction, work, "tickets-did-move")
            return
        offers = await self.look_all(OfferRow, "desk.offers", interaction)
        if not 0 < len(offers) <= MOST_OPTIONS:
            await self.answer(interaction, _types(number, offers, page or 1), edit=page is not None)
            return
        options = [choice(one.name, str(one.number), one.description) for one in offers]
        label = reader(interaction)("tickets-field-type")
        await _ask(interaction, "move", number, form.Choice(ANSWER, label, options))

    async def _prioritise(self, interaction: Interaction, arguments: list[str]) -> None:
        number = read_number(*arguments)
        if form.is_form(interaction):
            work = self.do(
                TicketRow,
                "tickets.prioritise",
                interaction,
                number,
                priority=form.chosen(interaction, ANSWER),
            )
            await self.show_done(interaction, work, "tickets-did-prioritise")
            return
        words, row = reader(interaction), await self.details_of(interaction, number)
        options = [choice(priority_name(words, level), level, now=level == row.priority) for level in LEVELS]
        asked = form.Choice(ANSWER, words("tickets-priority"), options)
        await _ask(interaction, "prioritise", number, asked)

    async def _set_topic(self, interaction: Interaction, arguments: list[str]) -> None:
        number = read_number(*arguments)
        if not form.is_form(interaction):
            label, row = reader(interaction)("tickets-topic"), await self.details_of(interaction, number)
            await _ask(interaction, "set_topic", number, _text(label, ANSWER, MOST_NOTE, row.topic))
            return
        work = self.do(
            TicketRow, "tickets.set_topic", interaction, number, topic=form.written(interaction, ANSWER)
        )
        await self.show_done(interaction, work, "tickets-did-topic")

    async def _rename(self, interaction: Interaction, arguments: list[str]) -> None:
        number = read_number(*arguments)
        if not form.is_form(interaction):
            label = reader(interaction)("tickets-field-name")
            await _ask(interaction, "rename", number, _text(label, ANSWER, MOST_NAME))
            return
        work = self.do(
            TicketRow, "tickets.rename", interaction, number, name=form.written(interaction, ANSWER)
        )
        await self.show_done(interaction, work, "tickets-did-rename")

    async def _add(self, interaction: Interaction, arguments: list[str]) -> None:
        number = read_number(*arguments)
        if not form.is_form(interaction):
            await _ask_person(interaction, "add_member", number)
            return
        member_id = _person(interaction)
        work = self.do(
            TicketRow,
            "tickets.add_member",
            interaction,
            number,
            member_id=member_id,
            facts=facts_of_chosen(interaction, member_id),
        )
        await self.show_done(interaction, work, "tickets-did-add", member=mention(member_id))

    async def _remove(self, interaction: Interaction, arguments: list[str]) -> None:
        number = read_number(*arguments)
        if not form.is_form(interaction):
            await _ask_person(interaction, "remove_member", number)
            return
        member_id = _person(interaction)
        work = self.do(
            TicketRow,
            "tickets.remove_member",
            interaction,
            number,
            member_id=member_id,
            facts=facts_of_chosen(interaction, member_id),
        )
        await self.show_done(interaction, work, "tickets-did-remove", member=mention(member_id))

    async def _reply(self, interaction: Interaction, arguments: list[str]) -> None:
        number = read_number(*arguments)
        if form.is_form(interaction):
            chosen, text = form.chosen(interaction, ANSWER), form.written(interaction, MORE)
            is_anonymous = SIGNED.get(form.chosen(interaction, SIGNATURE) or "")
            work = self.do(
                *(TicketRow, "tickets.reply", interaction, number),
                name=chosen,
                text=text,
                is_anonymous=is_anonymous,
            )
            await self.show_done(interaction, work, "tickets-did-reply")
            return
        saved = await self.look_all(Suggestion, "desk.suggest_reply", interaction, typed="")
        await _ask(interaction, "reply", number, *_replies(reader(interaction), saved))

    async def _note(self, interaction: Interaction, arguments: list[str]) -> None:
        number = read_number(*arguments)
        if not form.is_form(interaction):
            label = reader(interaction)("tickets-note")
            await _ask(interaction, "note", number, _text(label, ANSWER, MOST_TEXT))
            return
        work = self.do(NoteRow, "tickets.note", interaction, number, text=form.written(interaction, ANSWER))
        await self.show_card(
            interaction, work, lambda row: cards.done(row, "tickets-did-note"), ephemeral=True
        )

    async def _accept(self, interaction: Interaction, arguments: list[str]) -> None:
        number = read_number(*arguments)
        if not form.is_form(interaction):
            label = reader(interaction)("tickets-reason")
            await _ask(interaction, "accept", number, _text(label, ANSWER, MOST_REASON))
            return
        work = self.accept_appeal(interaction, number, form.written(interaction, ANSWER))
        await self.show_done(interaction, work, "tickets-did-accept")


async def _types(number: int, offers: list[OfferRow], page: int) -> Card:
    return cards.ask_type(number, offers, page)


async def _ask(interaction: Interaction, what: str, number: int, *asked: form.Asked) -> None:
    words = reader(interaction)
    title = words("tickets-form-of", what=words(f"tickets-button-{what}"), number=str(number))
    await form.ask(interaction, title, custom_id.encode(f"tickets.{what}", number), *asked)


async def _ask_person(interaction: Interaction, what: str, number: int) -> None:
    words = reader(interaction)
    await _ask(interaction, what, number, form.Person(ANSWER, words("tickets-field-member")))


def _text(label: str, name: str, most: int, now: str | None = None) -> form.Field:
    return form.Field(name, label, now, long=True, most=most)


def _replies(words: Words, saved: list[Suggestion]) -> list[form.Asked]:
    """A saved reply, where there are any, or a text; and whose name is below it, or else as its type says."""
    text = _text(words("tickets-field-text"), MORE, MOST_TEXT)
    names = [choice(words(f"tickets-signed-{how}"), how) for how in SIGNED]
    signature = form.Choice(SIGNATURE, words("tickets-field-signed"), names, required=False)
    if not saved:
        return [text, signature]
    options = [choice(one.label, one.value) for one in saved]
    return [form.Choice(ANSWER, words("tickets-field-saved"), options, required=False), text, signature]


def _person(interaction: Interaction) -> int:
    """Who was chosen; refuses a form in which nobody was."""
    chosen = form.chosen(interaction, ANSWER)
    if chosen is None:
        raise Unreadable("nobody was chosen")
    return read_number(chosen)
