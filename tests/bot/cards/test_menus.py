"""How menus look in their channels, and to those who run them."""

from dataclasses import replace
from datetime import timedelta

from bot.cards.look import Look
from bot.cards.menus import editor, group, message, notices, option, overview, requirement
from bot.records.choices import AudienceRow, CountRow
from bot.records.menus import (
    Details,
    Fault,
    MenuRow,
    Notice,
    OptionRow,
    RequirementRow,
    Shown,
    ShownOption,
)
from bot.words import Words

COUNTS = [CountRow(1, 0, 3, 0), CountRow(1, 1, 2, 0)]
ENGLISH, GERMAN = Words("en-US"), Words("de")


def shown_option(number: int, label: str = "Red", **fields: object) -> ShownOption:
    blank = ShownOption(number, label, None, None, [201], None, None, None, None, None)
    return replace(blank, **fields)  # type: ignore[arg-type]


def shown(kind: str = "button", mode: str = "normal", *options: ShownOption, **fields: object) -> Shown:
    row = Shown(1, kind, mode, "Colours", None, 0, None, "🪙", list(options))
    return replace(row, **fields)  # type: ignore[arg-type]


def menu_row(**fields: object) -> MenuRow:
    row = MenuRow(1, "button", "unique", "Colours", None, 1, 0, None, None, None, None, True, 1, None, None)
    return replace(row, **fields)  # type: ignore[arg-type]


def option_row(number: int = 1, **fields: object) -> OptionRow:
    row = OptionRow(1, number, [201], None, "Red", None, None, None, None, 1, None)
    return replace(row, **fields)  # type: ignore[arg-type]


def details(*options: OptionRow, **fields: object) -> Details:
    return replace(Details(menu_row(), list(options), [], [], []), **fields)  # type: ignore[arg-type]


def description(look: Look) -> str:
    assert look.embed is not None
    return str(look.embed.description)


def footer(look: Look) -> str | None:
    assert look.embed is not None
    return look.embed.footer.text


def targets(look: Look) -> list[str]:
    return [str(one.custom_id) for one in (*look.selects, *look.buttons)]


# --------------------------------------------------------------------------- the message


def test_buttons_name_their_option_and_the_price_that_was_seen() -> None:
    look = message.menu(shown("button", "unique", shown_option(1), shown_option(2, "Blue", price=500)))(
        ENGLISH
    )
    assert targets(look) == ["choices.press:1:1:-", "choices.press:1:2:500", "choices.chooser:1:1"]
    assert description(look) == "**Blue** · 500 🪙"  # of Red the button says all there is
    assert footer(look) == "One at a time."


def test_twenty_five_buttons_leave_no_room_for_another() -> None:
    look = message.menu(shown("button", "normal", *map(shown_option, range(1, 26))))(ENGLISH)
    assert len(look.buttons) == 25
    assert "choices.chooser:1:1" not in targets(look)


def test_a_list_has_a_page_for_each_25_options() -> None:
    look = message.menu(shown("select", "normal", *map(shown_option, range(1, 61)), most=2))(ENGLISH)
    assert targets(look) == [
        "choices.choose:1:1",
        "choices.choose:1:2",
        "choices.choose:1:3",
        "choices.chooser:1:1",
    ]
    assert [len(one.options) for one in look.selects] == [25, 25, 10]  # type: ignore[union-attr]
    assert {one.max_values for one in look.selects} == {2}
    assert {one.min_values for one in look.selects} == {0}
    assert footer(look) == "You can have up to 2."


def test_reactions_have_a_legend_with_their_terms() -> None:
    option = shown_option(1, emoji="🔴", duration=timedelta(days=7), cap=5, taken=2, level=3)
    look = message.menu(shown("reaction", "verify", option, text="What you **like**"))(ENGLISH)
    assert description(look) == (
        "What you **like**\n\n🔴 **Red** · for 7 days · 2 of 5 places taken · from level 3"
    )
    assert targets(look) == []


def test_a_locked_menu_and_a_preview_cannot_be_pressed() -> None:
    assert all(
        one.disabled for one in message.menu(shown("button", "locked", shown_option(1)))(ENGLISH).buttons
    )
    look = message.preview(shown("select", "normal", shown_option(1)))(ENGLISH)
    assert look.ephemeral
    assert all(one.disabled for one in (*look.selects, *look.buttons))


def test_what_people_wrote_stays_harmless() -> None:
    look = message.menu(shown("reaction", "normal", shown_option(1, "**@everyone**", emoji="🔴")))(ENGLISH)
    assert "@everyone" not in description(look)
    assert "\\*\\*" in description(look)


def test_those_who_run_the_server_are_told_where_the_menu_is() -> None:
    row = Notice(1, "Colours", 101, 7001)
    assert "Die Nachricht des Rollenmenüs **Colours** in <#101>" in (notices.gone(row)(GERMAN).content or "")
    assert "removed all reactions" in (notices.cleared(row)(ENGLISH).content or "")


def test_the_first_line_of_a_message_is_a_title() -> None:
    assert message.title_of("\n Hello **you** \nmore") == "Hello **you**"
    assert message.title_of("x" * 300) == "x" * 99 + "…"
    assert message.title_of(" \n ") is None
    assert message.title_of("שלום") == "שלום"


# --------------------------------------------------------------------------- the editor


def test_the_editor_offers_everything_in_five_rows() -> None:
    look = editor.editor(details(option_row()), [])(ENGLISH)
    assert targets(look)[:4] == ["menus.add_options:1", "menus.options:1", "menus.post:1", "menus.set_menu:1"]
    assert len(look.selects) == 4
    assert len(look.buttons) == 5
    assert "`1`  **Red** · <@&201>" in description(look)
    empty = editor.editor(details(), [])(ENGLISH)
    assert "each becomes an option" in description(empty)
    assert targets(empty)[1] == "menus.set_menu:1:kind"  # Discord takes no list without options
    posted = editor.editor(details(menu=menu_row(channel_id=5)), [])(ENGLISH)
    assert "menus.set_menu:1:kind" not in targets(posted)


def test_a_new_menu_is_not_called_broken() -> None:
    faults = [Fault(1, None, "no_options", None), Fault(1, None, "not_posted", None)]

    def said(*options: OptionRow, **fields: object) -> list[str]:
        look = editor.editor(details(*options, faults=faults, menu=menu_row(**fields)), [])(ENGLISH)
        assert look.embed is not None
        return [str(field.value) for field in look.embed.fields if field.name == "In the way"]

    assert said() == []
    assert said(option_row()) == ["⚠️ It has no option that can be chosen."]
    adopted = editor.editor(details(menu=menu_row(kind="reaction", channel_id=5, is_own=False)), [])(ENGLISH)
    assert "a reaction to the message" in description(adopted)


def test_more_options_than_a_list_holds_are_turned_in_it() -> None:
    row = details(*map(option_row, range(1, 61)))
    for page, first, following in (
        (1, "1", "page2"),
        (2, "25", "page3"),
        (3, "49", "page1"),
        (9, "49", "page1"),
    ):
        options = editor.editor(row, [], page)(ENGLISH).selects[1].options  # type: ignore[union-attr]
        assert (options[0].value, options[-1].value) == (first, following)


def test_only_reactions_can_be_reversed() -> None:
    for kind, count in (("button", 6), ("reaction", 7)):
        look = editor.editor(details(menu=menu_row(kind=kind)), [])(ENGLISH)
        assert len(look.selects[-1].options) == count  # type: ignore[union-attr]


def test_faults_are_said_with_what_they_are_about() -> None:
    faults = [
        Fault(1, None, "lacks_permission", "manage_roles"),
        Fault(1, 2, "role_dangerous", "201"),
        Fault(1, None, "not_taken", "Missing *Access*"),
        Fault(1, None, "message_gone", "2026-01-01"),
    ]
    assert description(overview.health(faults)(ENGLISH)).splitlines() == [
        "`1` ⚠️ I lack the permission Manage Roles.",
        "`1` ⚠️ Option 2: The role <@&201> has permissions of moderators.",
        "`1` ⚠️ Discord did not take its message: Missing \\*Access\\*",
        "`1` ⚠️ Its message was deleted. Post it again.",
    ]
    assert "Nothing is in the way." in (overview.health([])(ENGLISH).content or "")


def test_an_option_that_is_gone_shows_its_menu() -> None:
    assert "menus.add_options:1" in targets(option.option(details(), [], 7)(ENGLISH))
    look = option.option(details(option_row()), COUNTS, 1)(ENGLISH)
    assert description(look).endswith("2 members have it, and keep what it gave, whatever you change.")
    assert targets(look) == [
        "menus.set_option:1:1:roles",
        "menus.set_option:1:1:words",
        "menus.set_option:1:1:terms",
        "menus.requirements:1:1",
        "menus.drop_option:1:1",
        "menus.details:1",
    ]


def test_a_requirement_says_what_is_asked_and_how_to_change_it() -> None:
    asked = RequirementRow(1, 0, [201, 202], False, [203], True, 5)
    look = requirement.requirement(details(requirements=[asked]), 0, AudienceRow(50, 1, 4, 2))(ENGLISH)
    assert description(look).splitlines() == [
        "needs <@&201> or <@&202>",
        "not with <@&203>",
        "from level 5",
        "",
        "1 of 50 members may choose, as far as roles and level go.",
        "2 members have something here and could not choose it again. They keep it.",
    ]
    assert targets(look) == [
        "menus.set_requirement:1:0:required",
        "menus.set_requirement:1:0:forbidden",
        "menus.set_requirement:1:0:level:form",
        "menus.set_requirement:1:0:all-of:1",
        "menus.set_requirement:1:0:required:-",
        "menus.set_requirement:1:0:all-not:0",
        "menus.set_requirement:1:0:forbidden:-",
        "menus.details:1",
    ]
    faults = [Fault(1, None, "nobody_can", "201")]
    look = requirement.requirement(details(requirements=[asked], faults=faults), 0, AudienceRow(50, 1, 4, 2))(
        ENGLISH
    )
    assert [one.to_component_dict().get("default_values") for one in look.selects] == [
        [{"id": "202", "type": "role"}],  # and not the one that is deleted
        [{"id": "203", "type": "role"}],
    ]
    free = requirement.requirement(details(), 0, AudienceRow(50, 50, 4, 0))(ENGLISH)
    assert description(free) == "Everybody may choose."
    assert all("default_values" not in one.to_component_dict() for one in free.selects)
    by_menu = requirement.requirement(details(option_row()), 1, AudienceRow(50, 1, 0, 0))(GERMAN)
    assert description(by_menu) == "1 von 50 Mitgliedern darf wählen, was Rollen und Level angeht."


def test_a_menu_is_linked_with_others_and_not_with_its_own_group() -> None:
    others = [menu_row(number=number, title=f"Menu {number}") for number in (1, 2, 3)]
    look = group.group(details(linked=[2]), others)(ENGLISH)
    assert [one.value for one in look.selects[0].options] == ["3"]  # type: ignore[union-attr]
    assert "menus.unlink:1" in targets(look)
    assert "menus.unlink:1" not in targets(group.group(details(), others[:1])(ENGLISH))


def test_before_a_menu_is_removed_it_is_asked() -> None:
    look = group.ask_removal(details(), COUNTS)(ENGLISH)
    assert "3 choices were made there" in (look.content or "")
    assert targets(look) == ["menus.remove:1:agreed", "menus.details:1"]


def test_a_list_of_menus_opens_them() -> None:
    look = overview.listed([menu_row(page=1, pages=2)], COUNTS)(ENGLISH)
    assert description(look) == (
        "`1` **Colours** · buttons, one at a time · not posted yet · 1 option, chosen 3 times"
    )
    assert targets(look) == ["menus.details", "menus.list:0", "menus.list:2"]
    assert "/rollenmenü erstellen" in (overview.listed([], [])(GERMAN).content or "")


def test_forms_hold_what_there_is_as_sql_reads_it_again() -> None:
    fields = editor.menu_fields(ENGLISH, menu_row(most=2, duration=timedelta(days=3, hours=12)))
    assert {one.name: one.value for one in fields} == {
        "title": "Colours",
        "text": None,
        "fewest": "0",
        "most": "2",
        "duration": "3d12h",
    }
    for part, names in (("words", "label emoji description place"), ("terms", "price duration cap")):
        fields = option.option_fields(ENGLISH, option_row(), part)
        assert [one.name for one in fields] == names.split()
