"""How saved replies and blocks look."""

from collections.abc import Iterator, Sequence

from bot.cards.buttons import button, choice, page_of, paged, turns
from bot.cards.buttons import menu as select
from bot.cards.desk.setup import AGREED, BACK, DANGER, HOME
from bot.cards.look import Look, Select, card
from bot.cards.setting import LONG
from bot.cards.text import cut, embed, lines, member, moment, name, plain
from bot.interaction.form import Field
from bot.records.desk import BarredRow, BlockRow, SavedReplyRow
from bot.words import Words
from bot.words.catalog import offered

# --------------------------------------------------------------------------- saved replies


@card
def replies(words: Words, rows: Sequence[SavedReplyRow], page: int = 1) -> Look:
    """What staff say often, by name."""
    spoken = {row.name: [one.language for one in rows if one.name == row.name] for row in rows}
    text = lines(
        words,
        (
            f"**{name(called, 50)}** · {words.all(language_name(words, one) for one in languages)}"
            for called, languages in page_of(list(spoken.items()), page)
        ),
    )
    return Look(
        embed=embed(words("desk-replies"), f"{words('desk-about-replies')}\n\n{text}"),
        selects=(
            *_known(words, list(spoken), page),
            _new_in(words, words("desk-new-reply"), None),
        ),
        buttons=(button(words("back"), HOME, **BACK),),
        ephemeral=True,
    )


def language_name(words: Words, language: str) -> str:
    """What a language is called in itself."""
    return words(f"setting-app-language.{language}")


def _known(words: Words, names: list[str], page: int) -> Iterator[Select]:
    if names:
        shown = [choice(plain(one, 100), f"={one}") for one in names]
        yield select(words("desk-open-reply"), paged(words, shown, page), "tickets.replies")


def _new_in(words: Words, placeholder: str, called: str | None) -> Select:
    options = [choice(language_name(words, one), one) for one in offered()]
    return select(placeholder, options, "tickets.set_reply", called)


@card
def reply(words: Words, called: str, rows: Sequence[SavedReplyRow]) -> Look:
    """One saved reply in all its languages."""
    shown = embed(plain(called, 200), words("desk-about-replies"))
    for row in rows:
        shown.add_field(name=language_name(words, row.language), value=cut(row.text, LONG), inline=False)
    return Look(
        embed=shown,
        selects=(_new_in(words, words("desk-write-reply"), called),),
        buttons=(
            button(words("desk-remove"), "tickets.remove_reply", called, emoji="🗑️", style=DANGER),
            button(words("back"), "tickets.replies", **BACK),
        ),
        ephemeral=True,
    )


@card
def ask_reply_removal(words: Words, called: str) -> Look:
    """The question before a saved reply is removed."""
    return Look(
        words("desk-ask-reply-removal", reply=name(called, 50)),
        buttons=(
            button(words("desk-remove"), "tickets.remove_reply", called, AGREED, style=DANGER),
            button(words("cancel"), "tickets.replies"),
        ),
        ephemeral=True,
    )


def reply_fields(words: Words, called: str | None, text: str | None) -> list[Field]:
    """What a form asks of a saved reply; only of a new one its name."""
    known = [] if called else [Field("name", words("desk-field-reply-name"), required=True, most=50)]
    return [
        *known,
        Field("text", words("desk-field-text"), text, required=True, long=True, most=2_000),
    ]


# --------------------------------------------------------------------------- blocks


@card
def blocks(words: Words, rows: Sequence[BlockRow]) -> Look:
    """A page of who cannot open tickets."""
    if not rows:
        return Look(words("desk-no-blocks"), ephemeral=True)
    page, pages = rows[0].page, rows[0].pages
    return Look(
        embed=embed(words("desk-blocks"), lines(words, (_block(words, row) for row in rows))),
        buttons=turns(words, "tickets.blocks", page=page, is_last=page >= pages) if pages > 1 else (),
        ephemeral=True,
    )


def _block(words: Words, row: BlockRow | BarredRow) -> str:
    until = words("desk-until", moment=moment(row.until)) if row.until else words("desk-for-good")
    by = words("desk-by", member=member(row.actor_id)) if row.actor_id else None
    reason = name(row.reason, 200) if row.reason else None
    return " · ".join(part for part in (member(row.member_id), until, by, reason) if part)


@card
def blocked(words: Words, row: BarredRow) -> Look:
    """Somebody who cannot open tickets from now on."""
    return Look(f"🚫 {words('desk-blocked')}\n{_block(words, row)}", ephemeral=True)


@card
def unblocked(words: Words, row: BarredRow) -> Look:
    """Somebody who can open tickets again."""
    return Look(f"✅ {words('desk-unblocked', member=member(row.member_id))}", ephemeral=True)
