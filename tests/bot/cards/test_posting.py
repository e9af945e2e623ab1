from typing import Any

import pytest

from bot.cards.posting import Posted, Posting
from bot.errors import Unavailable
from bot.pictures.picture import Drawn, Picture
from bot.pictures.portrait import Face
from bot.records.pictures import Style

FACTS = {"member_id": 7, "level": 5, "xp": 9, "role_ids": [], "text": None, "picture": True}
STYLE = Style(1, "#112233", "light", True, None, own_accent=True, own_background=False)
DRAWN = Drawn("level_up.png", b"PNG", "alt")


class Database:
    """Stands for the database: tells a style, or is away."""

    def __init__(self, style: Style | None = STYLE, member_id: int | None = 7) -> None:
        self.style = style
        self.member_id = member_id

    async def row(self, record: type, function: str, **arguments: Any) -> Style:
        assert (record, function) == (Style, "pictures.style_of")
        assert arguments == {"guild_id": 1, "member_id": self.member_id}
        if self.style is None:
            raise Unavailable
        return self.style


class Painter:
    """Stands for a painter that notes what it drew."""

    def __init__(self, drawn: Drawn | None = DRAWN) -> None:
        self.drawn = drawn
        self.asked: list[Picture] = []

    async def paint(self, picture: Picture) -> Drawn | None:
        self.asked.append(picture)
        return self.drawn


async def ada(guild_id: int, member_id: int) -> Face | None:
    assert (guild_id, member_id) == (1, 7)
    return Face("Ada", None)


async def nobody(_guild_id: int, _member_id: int) -> Face | None:
    return None


async def post(
    painter: Painter, recognise: Any = ada, database: Database | None = None, **changes: Any
) -> Posted:
    posting = Posting(database or Database(), painter, recognise)  # type: ignore[arg-type]
    return await posting.draw("leveling.level_up", FACTS | changes, "de", 1)


async def test_a_picture_shows_the_member_as_they_look_when_it_is_sent() -> None:
    painter = Painter()
    posted = await post(painter)
    assert posted.picture == DRAWN
    assert posted.body["content"] == "🎉 <@7> hat Level 5 erreicht!"
    (asked,) = painter.asked
    assert (asked.data["name"], asked.data["accent"], asked.data["theme"]) == ("Ada", "#112233", "light")
    assert asked.alt == "Ada hat Level 5 erreicht!"


@pytest.mark.parametrize(
    ("recognise", "database", "drawn"),
    [(nobody, Database(), DRAWN), (ada, Database(None), DRAWN), (ada, Database(), None)],
    ids=["left", "database away", "late"],
)
async def test_without_a_picture_it_is_said_in_words(
    recognise: Any, database: Database, drawn: Drawn | None
) -> None:
    posted = await post(Painter(drawn), recognise, database)
    assert posted.picture is None
    assert posted.body["content"] == "🎉 <@7> hat Level 5 erreicht!"


async def test_where_no_picture_is_wanted_nobody_is_asked_for_a_face() -> None:
    painter = Painter()
    assert (await post(painter, picture=False)).picture is None
    assert painter.asked == []


async def test_a_guilds_own_words_may_have_a_picture_as_well() -> None:
    posted = await post(Painter(), text="*Well done*")
    assert (posted.body["content"], posted.picture) == ("*Well done*", DRAWN)


REPORT = {
    **{"every": "week", "metric": "messages", "time_zone": "UTC", "points": [], "changes": []},
    **{"since": "2026-01-05T00:00:00+00:00", "until": "2026-01-12T00:00:00+00:00"},
}


@pytest.mark.parametrize("style", [STYLE, None], ids=["told", "database away"])
async def test_a_chart_has_the_style_of_the_server(style: Style | None) -> None:
    painter = Painter()
    database = Database(style, member_id=None)
    posting = Posting(database, painter, nobody)  # type: ignore[arg-type]
    posted = await posting.draw("reports.report", REPORT, "en-US", 1)
    assert posted.body["content"] == "**How the week was** · Jan 5, 2026 – Jan 11, 2026"
    assert [one.data["accent"] for one in painter.asked] == (["#112233"] if style else [])
