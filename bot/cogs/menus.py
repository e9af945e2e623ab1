"""What members press and choose in menus, /rolemenu, and Apps → Make this a role menu.

Everything that a moderator changes here answers with the editor of the menu, which shows what became of it.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import nextcord

from bot.cards import custom_id
from bot.cards import menu_editor as editing
from bot.cards import menus as cards
from bot.cards.custom_id import NONE, number, optional_number
from bot.cards.look import Card
from bot.cards.text import member as mention
from bot.cogs.base import ROLE_MANAGERS, Cog, Press
from bot.errors import Unreadable
from bot.interaction import form, language
from bot.interaction.rank import manager
from bot.interaction.reply import Interaction, picked, reader, role_ids, user_id
from bot.interaction.suggest import suggest
from bot.records.app import Suggestion
from bot.records.menus import (
    Details,
    Fault,
    MenuRow,
    Offer,
    OptionRow,
    Outcome,
    RequirementRow,
    Shown,
)

KINDS = ("button", "select", "reaction")
MENU_FIELDS = ("text", "fewest", "most", "duration")
OPTION_FIELDS = {editing.WORDS: ("emoji", "description"), editing.TERMS: ("price", "duration", "cap")}
"""The fields of forms that may be left empty: what they held is taken away then."""
_NUMBER = re.compile(r"-?\d{1,20}(\.\d{1,10})?")
EVERY_MENU = 100
"""Menus that are looked through for those that can be linked."""


# Who sees the commands by default; the server may change it in its own settings, and SQL decides who may.
class Choices(Cog):
    """What members do with a menu, by buttons and selects. Reactions come in as events."""

    def presses(self) -> Mapping[str, Press]:
        """The buttons and selects of a menu's message, and of the private chooser."""
        return {
            "menus.press": self._press,
            "menus.choose": self._choose,
            "menus.chooser": self._open,
        }

    async def _press(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, option, price = arguments
        menu_id = number(menu)
        work = self.change_all(
            Outcome,
            "menus.press",
            interaction,
            member_id=user_id(interaction),
            menu=menu_id,
            option=number(option),
            role_ids=role_ids(interaction),
            price=_whole(price),
        )
        await self.show_card(interaction, work, lambda rows: cards.chosen(rows, menu_id), ephemeral=True)

    async def _choose(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, page, *of = arguments
        menu_id, page_number = number(menu), number(page)
        options = [number(one) for one in picked(interaction)]
        in_chooser = of == [cards.CHOOSER]

        async def work() -> Card:
            rows = await self.change_all(
                Outcome,
                "menus.choose",
                interaction,
                member_id=user_id(interaction),
                menu=menu_id,
                page=page_number,
                options=options,
                role_ids=role_ids(interaction),
            )
            if in_chooser:
                return cards.chooser(await self._offer(interaction, menu_id, page_number), rows)
            return cards.chosen(rows, menu_id)

        await self.answer(interaction, work(), ephemeral=True, edit=in_chooser)

    async def _open(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, page = arguments
        await self.show_card(
            interaction,
            self._offer(interaction, number(menu), number(page)),
            cards.chooser,
            ephemeral=True,
            edit=_is_private(interaction),
        )

    async def _offer(self, interaction: Interaction, menu: int, page: int) -> Offer:
        return await self.look(
            Offer,
            "menus.chooser",
            interaction,
            member_id=user_id(interaction),
            menu=menu,
            page=page,
            role_ids=role_ids(interaction),
        )


class Menus(Cog):
    """Setting menus up."""

    @nextcord.slash_command(**language.command("rolemenu"), **ROLE_MANAGERS)
    async def rolemenu(self, interaction: Interaction) -> None:
        """The group; Discord calls its subcommands only."""

    @rolemenu.subcommand(**language.command("rolemenu create"))
    async def create(
        self,
        interaction: Interaction,
        title: str = language.option("rolemenu create.title"),
        kind: str | None = language.option("rolemenu create.kind", required=False, choices=KINDS),
        mode: str | None = language.option("rolemenu create.mode", required=False, choices=editing.MODES),
        most: int | None = language.option("rolemenu create.most", required=False),
    ) -> None:
        """Make a menu and open its editor."""

        async def work() -> Card:
            row = await self.change(
                MenuRow,
                "menus.set_menu",
                interaction,
                title=title,
                kind=kind,
                mode=mode,
                most=most,
                facts=manager(interaction),
            )
            return editing.editor(await self._details(interaction, row.number))

        await self.answer(interaction, work(), ephemeral=True)

    @nextcord.message_command(**language.command("Make this a role menu"), **ROLE_MANAGERS)
    async def adopt(self, interaction: Interaction, message: nextcord.Message) -> None:
        """Make a message a menu of reactions, or open the editor of the menu that it is."""
        title = cards.title_of(message.content) or reader(interaction)("menus-untitled")

        async def work() -> Card:
            row = await self.change(
                MenuRow,
                "menus.adopt",
                interaction,
                channel_id=message.channel.id,
                message_id=message.id,
                title=title,
                facts=manager(interaction),
            )
            return editing.editor(await self._details(interaction, row.number))

        await self.answer(interaction, work(), ephemeral=True)

    @rolemenu.subcommand(**language.command("rolemenu edit"))
    async def edit(
        self,
        interaction: Interaction,
        menu: int = language.option("rolemenu edit.menu", autocomplete=True),
    ) -> None:
        """Open the editor of a menu."""
        await self.show_card(interaction, self._details(interaction, menu), editing.editor, ephemeral=True)

    @rolemenu.subcommand(**language.command("rolemenu list"))
    async def list_(
        self, interaction: Interaction, page: int = language.option("rolemenu list.page", default=1)
    ) -> None:
        """Show the menus of this server."""
        work = self.look_all(MenuRow, "menus.list", interaction, page=page)
        await self.show_card(interaction, work, editing.listed, ephemeral=True)

    @rolemenu.subcommand(**language.command("rolemenu remove"))
    async def remove(
        self,
        interaction: Interaction,
        menu: int = language.option("rolemenu remove.menu", autocomplete=True),
    ) -> None:
        """Ask whether a menu is to be removed."""
        await self.show_card(
            interaction, self._details(interaction, menu), editing.ask_removal, ephemeral=True
        )

    @rolemenu.subcommand(**language.command("rolemenu health"))
    async def health(
        self,
        interaction: Interaction,
        menu: int | None = language.option("rolemenu health.menu", required=False, autocomplete=True),
    ) -> None:
        """Show what is in the way of the menus, or of one."""
        work = self.look_all(Fault, "menus.health", interaction, menu=menu)
        await self.show_card(interaction, work, editing.health, ephemeral=True)

    @rolemenu.subcommand(**language.command("rolemenu rehearse"))
    async def rehearse(
        self,
        interaction: Interaction,
        menu: int = language.option("rolemenu rehearse.menu", autocomplete=True),
        member: nextcord.User | None = language.option("rolemenu rehearse.member", required=False),
    ) -> None:
        """Show what would happen if a member chose each of the options."""
        who = member or interaction.user
        if who is None:
            raise ValueError("an interaction without a user")
        roles = [role.id for role in who.roles] if isinstance(who, nextcord.Member) else None
        work = self.look_all(
            Outcome, "menus.rehearse", interaction, member_id=who.id, menu=menu, role_ids=roles
        )
        await self.show_card(
            interaction, work, lambda rows: cards.rehearsed(rows, mention(who.id)), ephemeral=True
        )

    @edit.on_autocomplete("menu")
    @remove.on_autocomplete("menu")
    @health.on_autocomplete("menu")
    @rehearse.on_autocomplete("menu")
    async def _menus(self, interaction: Interaction, typed: str) -> None:
        asked = self.look_all(Suggestion, "menus.suggest", interaction, typed=str(typed or ""))
        await suggest(interaction, asked, numbers=True)

    # ------------------------------------------------------------------ the editor

    def presses(self) -> Mapping[str, Press]:
        """What the list and the editor have of buttons, selects and forms."""
        return {
            "menus.list": self._turn,
            "menus.details": self._open,
            "menus.add_options": self._add,
            "menus.options": self._open_option,
            "menus.set_option": self._set_option,
            "menus.drop_option": self._drop_option,
            "menus.set_menu": self._set_menu,
            "menus.post": self._post,
            "menus.preview": self._preview,
            "menus.health": self._check,
            "menus.requirements": self._open_requirement,
            "menus.set_requirement": self._set_requirement,
            "menus.group": self._open_group,
            "menus.link": self._link,
            "menus.unlink": self._unlink,
            "menus.remove": self._remove,
        }

    async def _details(self, interaction: Interaction, menu: int) -> Details:
        return await self.look(Details, "menus.details", interaction, menu=menu)

    async def _turn(self, interaction: Interaction, arguments: list[str]) -> None:
        (page,) = arguments
        work = self.look_all(MenuRow, "menus.list", interaction, page=number(page))
        await self.show_card(interaction, work, editing.listed, edit=True)

    async def _open(self, interaction: Interaction, arguments: list[str]) -> None:
        (menu,) = [*arguments, *picked(interaction)]
        await self.show_card(interaction, self._details(interaction, number(menu)), editing.editor, edit=True)

    async def _preview(self, interaction: Interaction, arguments: list[str]) -> None:
        (menu,) = arguments
        work = self.look(Shown, "menus.preview", interaction, menu=number(menu))
        await self.show_card(interaction, work, cards.preview, ephemeral=True)

    async def _check(self, interaction: Interaction, arguments: list[str]) -> None:
        (menu,) = arguments
        work = self.look_all(Fault, "menus.health", interaction, menu=number(menu))
        await self.show_card(interaction, work, editing.health, ephemeral=True)

    async def _add(self, interaction: Interaction, arguments: list[str]) -> None:
        (menu,) = arguments
        menu_id, chosen = number(menu), [number(one) for one in picked(interaction)]

        async def work() -> Card:
            await self.change_all(
                OptionRow,
                "menus.add_options",
                interaction,
                menu=menu_id,
                role_ids=chosen,
                facts=manager(interaction),
            )
            return editing.editor(await self._details(interaction, menu_id))

        await self.answer(interaction, work(), edit=True)

    async def _set_menu(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, *what = arguments
        menu_id = number(menu)
        if what == [editing.FORM]:
            row = (await self._details(interaction, menu_id)).menu
            words = reader(interaction)
            target = custom_id.encode("menus.set_menu", menu_id)
            await form.ask(interaction, words("menus-edit"), target, *editing.menu_fields(words, row))
            return
        is_form = form.is_form(interaction)
        text = _written(interaction, "title", *MENU_FIELDS) if is_form else {}
        mode = None if is_form else _one(picked(interaction))

        async def work() -> Card:
            await self.change(
                MenuRow,
                "menus.set_menu",
                interaction,
                menu=menu_id,
                mode=mode,
                title=text.get("title"),
                text=text.get("text"),
                fewest=_amount(text.get("fewest")),
                most=_amount(text.get("most")),
                duration=text.get("duration"),
                without=_without(text, MENU_FIELDS) if is_form else None,
                facts=manager(interaction),
            )
            return editing.editor(await self._details(interaction, menu_id))

        await self.answer(interaction, work(), edit=True)

    async def _post(self, interaction: Interaction, arguments: list[str]) -> None:
        menu_id, channel = map(number, [*arguments, *picked(interaction)])

        async def work() -> Card:
            await self.change(
                MenuRow,
                "menus.post",
                interaction,
                menu=menu_id,
                channel_id=channel,
                facts=manager(interaction),
            )
            return editing.editor(await self._details(interaction, menu_id), said="menus-posted")

        await self.answer(interaction, work(), edit=True)

    # ------------------------------------------------------------------ an option

    async def _open_option(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, chosen = [*arguments, *picked(interaction)]
        if chosen.startswith(editing.MORE):
            page = number(chosen.removeprefix(editing.MORE))
            card = lambda row: editing.editor(row, page)  # noqa: E731  (one card or the other)
        else:
            option = number(chosen)
            card = lambda row: editing.option(row, option)  # noqa: E731
        await self.show_card(interaction, self._details(interaction, number(menu)), card, edit=True)

    async def _set_option(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, option, part = arguments
        menu_id, option_number = number(menu), number(option)
        is_form = form.is_form(interaction)
        if part in OPTION_FIELDS and not is_form:
            await self._ask_option(interaction, menu_id, option_number, part)
            return
        fields = OPTION_FIELDS.get(part, ())
        text = _written(interaction, "label", "place", *fields) if is_form else {}
        chosen = None if is_form else [number(one) for one in picked(interaction)]

        async def work() -> Card:
            await self.change(
                OptionRow,
                "menus.set_option",
                interaction,
                menu=menu_id,
                option=option_number,
                role_ids=chosen,
                label=text.get("label"),
                emoji=text.get("emoji"),
                description=text.get("description"),
                place=_amount(text.get("place")),
                price=_amount(text.get("price")),
                duration=text.get("duration"),
                cap=_amount(text.get("cap")),
                without=_without(text, fields) if is_form else None,
                facts=manager(interaction),
            )
            return editing.option(await self._details(interaction, menu_id), option_number)

        await self.answer(interaction, work(), edit=True)

    async def _ask_option(self, interaction: Interaction, menu: int, option: int, part: str) -> None:
        row = await self._details(interaction, menu)
        found = next((one for one in row.options if one.number == option), None)
        if found is None:
            raise Unreadable("an option that is not there any more")
        words = reader(interaction)
        target = custom_id.encode("menus.set_option", menu, option, part)
        await form.ask(
            interaction, words(f"menus-{part}"), target, *editing.option_fields(words, found, part)
        )

    async def _drop_option(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, option = map(number, arguments)

        async def work() -> Card:
            await self.change(
                OptionRow,
                "menus.drop_option",
                interaction,
                menu=menu,
                option=option,
                facts=manager(interaction),
            )
            return editing.editor(await self._details(interaction, menu))

        await self.answer(interaction, work(), edit=True)

    # ------------------------------------------------------------------ what is asked of members

    async def _open_requirement(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, option = map(number, arguments)
        await self.show_card(
            interaction,
            self._details(interaction, menu),
            lambda row: editing.requirement(row, option),
            edit=True,
        )

    async def _set_requirement(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, option, part, *value = arguments
        menu_id, option_number = number(menu), number(option)
        if value == [editing.FORM]:
            row, words = await self._details(interaction, menu_id), reader(interaction)
            target = custom_id.encode("menus.set_requirement", menu_id, option_number, part)
            field = editing.level_field(words, row, option_number)
            await form.ask(interaction, words("menus-level"), target, field)
            return
        asked = _asked(interaction, part, next(iter(value), None))

        async def work() -> Card:
            await self.change(
                RequirementRow,
                "menus.set_requirement",
                interaction,
                menu=menu_id,
                option=option_number,
                required_role_ids=asked.get(editing.REQUIRED),
                requires_all=asked.get(editing.ALL_REQUIRED),
                forbidden_role_ids=asked.get(editing.FORBIDDEN),
                forbids_all=asked.get(editing.ALL_FORBIDDEN),
                level=asked.get(editing.LEVEL),
                without="level" if asked.get(editing.LEVEL, 0) is None else None,
                facts=manager(interaction),
            )
            return editing.requirement(await self._details(interaction, menu_id), option_number)

        await self.answer(interaction, work(), edit=True)

    # ------------------------------------------------------------------ its group, and its end

    async def _open_group(self, interaction: Interaction, arguments: list[str]) -> None:
        (menu,) = arguments
        await self.answer(interaction, self._group(interaction, number(menu)), edit=True)

    async def _group(self, interaction: Interaction, menu: int) -> Card:
        row = await self._details(interaction, menu)
        others = await self.look_all(MenuRow, "menus.list", interaction, page_size=EVERY_MENU)
        return editing.group(row, others)

    async def _link(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, other = (number(one) for one in [*arguments, *picked(interaction)])

        async def work() -> Card:
            await self.change_value(
                "menus.link", interaction, menu=menu, other=other, facts=manager(interaction)
            )
            return await self._group(interaction, menu)

        await self.answer(interaction, work(), edit=True)

    async def _unlink(self, interaction: Interaction, arguments: list[str]) -> None:
        (menu,) = map(number, arguments)

        async def work() -> Card:
            await self.change_value("menus.unlink", interaction, menu=menu, facts=manager(interaction))
            return await self._group(interaction, menu)

        await self.answer(interaction, work(), edit=True)

    async def _remove(self, interaction: Interaction, arguments: list[str]) -> None:
        menu, *agreed = arguments
        menu_id = number(menu)
        if agreed != [editing.AGREED]:
            await self.show_card(
                interaction, self._details(interaction, menu_id), editing.ask_removal, edit=True
            )
            return
        work = self.change(MenuRow, "menus.remove", interaction, menu=menu_id, facts=manager(interaction))
        await self.show_card(interaction, work, editing.removed, edit=True)


# --------------------------------------------------------------------------- what was written and chosen


def _is_private(interaction: Interaction) -> bool:
    """Whether what was pressed is a private message: a chooser turns its pages there."""
    return interaction.message is not None and interaction.message.flags.ephemeral


def _one(values: list[str]) -> str:
    """The one value of a select; refuses none and several."""
    (value,) = values
    return value


def _written(interaction: Interaction, *fields: str) -> dict[str, str | None]:
    return {field: form.written(interaction, field) for field in fields}


def _without(text: Mapping[str, str | None], fields: tuple[str, ...]) -> str | None:
    """The fields of a form that were left empty, as SQL takes them."""
    return ",".join(field for field in fields if text.get(field) is None) or None


def _whole(price: str) -> Decimal | None:
    given = optional_number(price)
    return None if given is None else Decimal(given)


def _amount(text: str | None) -> Decimal | None:
    """A number that was typed; what is none is one that SQL refuses with its reason."""
    if text is None:
        return None
    return Decimal(text.strip()) if _NUMBER.fullmatch(text.strip()) else Decimal("nan")


def _asked(interaction: Interaction, part: str, value: str | None) -> dict[str, Any]:
    """The one part of a requirement that a press, a choice or a form changes."""
    if part in (editing.ALL_REQUIRED, editing.ALL_FORBIDDEN):
        return {part: value == "1"}
    if part == editing.LEVEL:
        return {part: _amount(form.written(interaction, editing.LEVEL))}
    return {part: [] if value == NONE else [number(one) for one in picked(interaction)]}
