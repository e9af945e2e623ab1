"""How the form of a type looks to those who set it up: its questions, and one of them."""

from collections.abc import Sequence

from bot.cards.buttons import button, choice
from bot.cards.buttons import menu as select
from bot.cards.desk.setup import BACK, DANGER, FORM, PRIMARY
from bot.cards.look import Look, card
from bot.cards.text import cut, embed, lines, name, plain
from bot.interaction.form import Field
from bot.records.desk import QuestionRow
from bot.records.tickets import TypeRow
from bot.words import Words

KINDS = ("text", "paragraph", "choice", "file")
WRITTEN = {"text", "paragraph"}
"""The kinds of which a length is asked."""
MOST_QUESTIONS = 5
REQUIRED = "required"


@card
def questions(words: Words, row: TypeRow, rows: Sequence[QuestionRow]) -> Look:
    """What a type asks, with what can be added."""
    text = lines(words, (_line(words, one) for one in rows)) or words("desk-asks-nothing")
    known = [choice(plain(f"{one.place}: {one.label}", 100), str(one.place)) for one in rows]
    kinds = [choice(words(f"desk-question-{kind}"), kind) for kind in KINDS]
    lists = [select(words("desk-open-question"), known, "tickets.questions", row.number)] if known else []
    if len(rows) < MOST_QUESTIONS:
        lists.append(select(words("desk-add-question"), kinds, "tickets.set_question", row.number, None))
    return Look(
        embed=embed(plain(words("desk-questions-of", kind=row.name), 200), text),
        selects=tuple(lists),
        buttons=(button(words("back"), "tickets.type_options", row.number, **BACK),),
        ephemeral=True,
    )


def _line(words: Words, row: QuestionRow) -> str:
    kind = words(f"desk-question-{row.kind}")
    asked = words("desk-is-required" if row.is_required else "desk-is-optional")
    return f"`{row.place}` **{name(row.label, 45)}** · {kind} · {asked}"


@card
def question(words: Words, row: QuestionRow) -> Look:
    """One question, with all that can be done with it."""
    shown = embed(plain(row.label, 200), _line(words, row))
    if row.placeholder:
        shown.add_field(name=words("desk-field-placeholder"), value=name(row.placeholder, 100))
    if row.kind in WRITTEN:
        length = words("from-to", least=words.number(row.shortest), most=words.number(row.longest))
        shown.add_field(name=words("desk-length"), value=length)
    if row.choices:
        chosen = "\n".join(name(one, 100) for one in row.choices)
        shown.add_field(name=words("desk-choices"), value=cut(chosen, 1_000), inline=False)
    target = (row.type_number, row.place)
    other = words("desk-make-optional" if row.is_required else "desk-make-required")
    return Look(
        embed=shown,
        buttons=(
            button(words("desk-edit"), "tickets.set_question", *target, FORM, emoji="✏️", style=PRIMARY),
            button(other, "tickets.set_question", *target, REQUIRED),
            button(words("desk-remove"), "tickets.remove_question", *target, emoji="🗑️", style=DANGER),
            button(words("back"), "tickets.questions", row.type_number, **BACK),
        ),
        ephemeral=True,
    )


def fields(words: Words, kind: str, row: QuestionRow | None = None) -> list[Field]:
    """What a form asks of a question of a kind; one that there is already fills it in."""
    asked = [
        Field("label", words("desk-field-label"), row.label if row else None, required=True, most=45),
        Field(
            "placeholder",
            words("desk-field-placeholder"),
            row.placeholder if row else None,
            most=100,
        ),
    ]
    if kind == "choice":
        choices = "\n".join(row.choices) if row else None
        asked.append(
            Field("choices", words("desk-field-choices"), choices, required=True, long=True, most=2_600)
        )
    if kind in WRITTEN:
        asked += [
            Field("shortest", words("desk-field-shortest"), str(row.shortest if row else 0), most=6),
            Field("longest", words("desk-field-longest"), str(row.longest if row else 1_000), most=6),
        ]
    return asked
