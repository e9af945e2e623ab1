import asyncio
from collections.abc import Coroutine
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import nextcord
import pytest

from bot.cards.look import Card, Look
from bot.errors import Refused, Unavailable
from bot.interaction import reply as module
from bot.interaction.reply import answer, placed, role_ids
from bot.metrics import Metrics
from bot.pictures.picture import Drawn, Picture
from bot.words import Words


class Interaction:
    """Stands for an interaction: notes what was said, and how."""

    id = 5
    guild_id = 6
    locale = "de"

    def __init__(self) -> None:
        self.said: list[tuple[str, dict[str, Any]]] = []
        self.done = False
        self.response = self
        self.followup = Followup(self)
        self.message: Any = None

    def is_done(self) -> bool:
        return self.done

    async def defer(self, **how: Any) -> None:
        self.done = True
        self.said.append(("defer", how))

    async def send_message(self, **how: Any) -> None:
        self.done = True
        self.said.append(("send", how))

    async def edit_message(self, **how: Any) -> None:
        self.done = True
        self.said.append(("edit", how))

    async def edit_original_message(self, **how: Any) -> None:
        self.said.append(("edit original", how))

    async def delete_original_message(self) -> None:
        self.said.append(("delete original", {}))

    @property
    def verbs(self) -> list[str]:
        return [verb for verb, _ in self.said]


class Followup:
    def __init__(self, parent: Interaction) -> None:
        self.parent = parent

    async def send(self, **how: Any) -> None:
        self.parent.said.append(("follow up", how))


async def gives(look: Look) -> Card:
    return lambda _words: look


async def fails(error: Exception) -> Card:
    raise error


async def slowly(interaction: Interaction, work: Coroutine[Any, Any, Card]) -> Card:
    while not interaction.said:  # noqa: ASYNC110  (until it is deferred)
        await asyncio.sleep(0.005)
    return await work


async def everybody() -> Words:
    return Words("fr")


async def run(work: Coroutine[Any, Any, Card], *, slow: bool = False, **how: Any) -> Interaction:
    interaction = Interaction()
    # Of what is not slow, a busy machine shall not make a deferral.
    with patch.object(module, "DEFER_AFTER", 0.01 if slow else 60.0):
        await answer(interaction, slowly(interaction, work) if slow else work, everybody, Metrics(), **how)  # type: ignore[arg-type]
    return interaction


async def test_a_quick_answer_is_one_message() -> None:
    interaction = await run(gives(Look("hi")))
    assert interaction.said == [("send", {"ephemeral": False, "content": "hi"})]


async def test_a_slow_answer_is_deferred_first() -> None:
    interaction = await run(gives(Look("hi", ephemeral=True)), slow=True, ephemeral=True)
    assert interaction.said[0] == ("defer", {"ephemeral": True, "with_message": True})
    assert interaction.said[1] == (
        "edit original",
        {"content": "hi", "embed": None, "view": None, "attachments": []},
    )


async def test_a_refusal_is_for_one_pair_of_eyes() -> None:
    interaction = await run(fails(Refused("U0AMT", "No.")))
    assert interaction.said == [("send", {"ephemeral": True, "content": "No."})]


async def test_a_slow_refusal_takes_the_public_answer_back() -> None:
    interaction = await run(fails(Refused("U0AMT", "No.")), slow=True)
    assert interaction.verbs == ["defer", "edit original", "follow up", "delete original"]
    assert interaction.said[2][1] == {"ephemeral": True, "content": "No."}


async def test_a_press_edits_the_message_it_belongs_to() -> None:
    assert (await run(gives(Look("page 2")), edit=True)).verbs == ["edit"]
    slow = await run(gives(Look("page 2")), slow=True, edit=True)
    assert slow.verbs == ["defer", "edit original"]
    assert slow.said[0][1] == {"ephemeral": False, "with_message": False}


async def test_a_refused_press_leaves_the_message_alone() -> None:
    assert (await run(fails(Refused("U0OWN", "Not yours.")), edit=True)).verbs == ["send"]
    slow = await run(fails(Refused("U0OWN", "Not yours.")), slow=True, edit=True)
    assert slow.verbs == ["defer", "follow up"]


async def test_what_has_become_private_is_said_beside_what_all_see() -> None:
    work = gives(Look("mine", ephemeral=True))
    assert (await run(work, edit=True)).said == [("send", {"ephemeral": True, "content": "mine"})]
    slow = await run(gives(Look("mine", ephemeral=True)), slow=True, edit=True)
    assert slow.said[1:] == [("follow up", {"ephemeral": True, "content": "mine"})]


async def test_what_was_asked_in_private_is_said_aloud_and_the_question_goes_away() -> None:
    quick = await run(gives(Look("paid")), edit=True, aloud=True)
    assert quick.verbs == ["defer", "follow up", "delete original"]
    assert quick.said[0][1] == {"with_message": False}
    assert quick.said[1][1] == {"content": "paid"}
    slow = await run(gives(Look("paid")), slow=True, edit=True, aloud=True)
    assert slow.verbs == ["defer", "follow up", "delete original"]


async def test_a_question_that_is_asked_again_stays_private() -> None:
    assert (await run(gives(Look("again?", ephemeral=True)), edit=True, aloud=True)).verbs == ["edit"]
    refused = await run(fails(Refused("U0FND", "No.")), edit=True, aloud=True)
    assert refused.said == [("send", {"ephemeral": True, "content": "No."})]


async def test_an_absent_database_is_said() -> None:
    assert (await run(fails(Unavailable()))).said[0][1]["content"] == Words("de")("unavailable")


async def test_a_bug_is_a_sentence_with_a_reference() -> None:
    interaction = await run(fails(ZeroDivisionError()))
    assert "melde" in interaction.said[0][1]["content"]


async def locale(*, ephemeral: bool) -> Card:
    return lambda words: Look(words.locale, ephemeral=ephemeral)


@pytest.mark.parametrize(
    ("private", "how", "language"),
    [
        (False, {}, "fr"),
        (True, {"ephemeral": True}, "de"),
        (True, {}, "de"),  # only the card knew that it is private
        (False, {"edit": True}, "fr"),
    ],
)
async def test_what_everybody_sees_is_in_the_guilds_language(
    private: bool, how: dict[str, bool], language: str
) -> None:
    assert (await run(locale(ephemeral=private), **how)).said[0][1]["content"] == language


async def test_a_private_message_stays_in_its_readers_language_when_it_is_edited() -> None:
    interaction = Interaction()
    interaction.message = SimpleNamespace(flags=SimpleNamespace(ephemeral=True))
    await answer(interaction, locale(ephemeral=False), everybody, Metrics(), edit=True)  # type: ignore[arg-type]
    assert interaction.said[0][1]["content"] == "de"


async def test_buttons_are_sent_and_not_kept() -> None:
    button: nextcord.ui.Button[Any] = nextcord.ui.Button(label="x", custom_id="leveling.board:1:today:2")
    view = (await run(gives(Look("x", buttons=(button,))))).said[0][1]["view"]
    assert view.to_components()[0]["components"][0]["custom_id"] == "leveling.board:1:today:2"
    assert not view.prevent_update


async def test_an_interaction_that_discord_forgot_still_does_its_work() -> None:
    class Forgotten(Interaction):
        async def defer(self, **how: Any) -> None:
            response = type("Response", (), {"status": 404, "reason": "Not Found"})()
            raise nextcord.NotFound(response, {"code": 10062, "message": "Unknown interaction"})

    done = asyncio.Event()

    async def work() -> Card:
        await asyncio.sleep(0.05)
        done.set()
        return lambda _words: Look("hi")

    await answer(Forgotten(), work(), everybody, Metrics())  # type: ignore[arg-type]
    assert done.is_set()


PICTURE = Picture("rank", {}, "Ada, level 5")


def pictured() -> Look:
    return Look(embed=nextcord.Embed(title="Level 5"), picture=PICTURE)


class Painter:
    """Stands for a painter that draws, or does not in time."""

    def __init__(self, drawn: Drawn | None) -> None:
        self.drawn = drawn

    async def paint(self, picture: Picture) -> Drawn | None:
        assert picture is PICTURE
        return self.drawn


IN_TIME, LATE = Painter(Drawn("rank.png", b"PNG", PICTURE.alt)), Painter(None)


def only_a_picture(how: dict[str, Any]) -> bool:
    file = how["file"]
    assert (file.filename, file.description, file.fp.read()) == ("rank.png", "Ada, level 5", b"PNG")
    return how.get("embed") is None


async def test_a_picture_takes_the_embeds_place() -> None:
    how = (await run(gives(pictured()), painter=IN_TIME)).said[-1][1]
    assert only_a_picture(how)
    how = (await run(gives(pictured()), slow=True, painter=IN_TIME)).said[-1][1]
    assert only_a_picture(how)
    assert how["attachments"] == []


async def test_a_picture_that_is_late_is_an_embed() -> None:
    how = (await run(gives(pictured()), painter=LATE)).said[-1][1]
    assert how["embed"].title == "Level 5"
    assert "file" not in how
    how = (await run(gives(pictured()))).said[-1][1]
    assert how["embed"].title == "Level 5", "where nobody draws it is one, too"


async def test_an_edit_takes_away_the_picture_that_was_there() -> None:
    how = (await run(gives(pictured()), edit=True, painter=IN_TIME)).said[-1][1]
    assert only_a_picture(how)
    assert how["attachments"] == []
    how = (await run(gives(pictured()), edit=True, painter=LATE)).said[-1][1]
    assert how["attachments"] == []
    assert "file" not in how
    slow = await run(gives(pictured()), slow=True, edit=True, aloud=True, painter=IN_TIME)
    assert slow.verbs == ["defer", "follow up", "delete original"]
    assert only_a_picture(slow.said[1][1])


async def test_the_roles_of_a_member_are_unknown_during_an_outage() -> None:
    member = nextcord.Member.__new__(nextcord.Member)
    member.guild = nextcord.Object(1)  # type: ignore[assignment]  # so nextcord makes it of a guild it lacks
    interaction = SimpleNamespace(user=member)
    assert placed(member) is None
    assert role_ids(interaction) is None  # type: ignore[arg-type]


def test_nor_are_they_known_before_discord_has_told_of_the_server() -> None:
    """Between the start of a session and GUILD_CREATE nextcord keeps a guild without any role."""
    member = nextcord.Member.__new__(nextcord.Member)
    state: Any = SimpleNamespace(member_cache_flags=nextcord.MemberCacheFlags.none(), self_id=None)
    data: Any = {"id": "1", "unavailable": True}
    member.guild = nextcord.Guild(data=data, state=state)
    assert placed(member) is None
    assert role_ids(SimpleNamespace(user=member)) is None  # type: ignore[arg-type]
