from bot.cards import help as cards
from bot.cards.help import Command
from bot.words import Words

ENGLISH, GERMAN = Words("en-US"), Words("de")
COMMANDS = [
    Command("income", "daily", "</daily:1>"),
    Command("income", "claim-rules set", "</claim-rules set:2>", (("name", True), ("role", False))),
    Command("app", "help", "</help:3>"),
    Command("roles", "Why these roles?", None),
]


def test_the_overview_mentions_commands_by_area() -> None:
    look = cards.overview(COMMANDS)(ENGLISH)
    assert look.embed is not None
    assert (look.embed.description or "").split("\n")[2:] == [
        "**Income** </daily:1> `/claim-rules`",
        "**This server** </help:3>",
        "**Roles** *Why these roles?*",
    ]
    assert [select.custom_id for select in look.selects] == ["app.help"]


def test_an_area_says_what_each_command_does() -> None:
    look = cards.overview(COMMANDS, "income")(GERMAN)
    assert look.embed is not None
    assert (look.embed.description or "").split("\n") == [
        "</daily:1> – Hol dir das Geld von heute; mehr für jeden Tag in Folge",
        "</claim-rules set:2> – Lege etwas an oder ändere es",
    ]


def test_one_command_has_its_options() -> None:
    look = cards.one(COMMANDS, "claim-rules set")(ENGLISH)
    assert look.embed is not None
    assert (look.embed.description or "").split("\n")[1:] == [
        "• **name** (needed): What it is called",
        "• **role** (optional): Only for members with this role",
    ]
    assert cards.one(COMMANDS, "nothing")(ENGLISH).content == ENGLISH("help-unknown")


def test_a_command_is_found_by_its_name_in_either_language() -> None:
    assert [row.label for row in cards.suggested(GERMAN, COMMANDS, "/abholr")] == ["/abholregeln setzen"]
    assert [row.value for row in cards.suggested(GERMAN, COMMANDS, "daily")] == ["daily"]
