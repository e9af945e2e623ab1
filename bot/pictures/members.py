"""Pictures of members: a rank, a level that was reached, a page of a leaderboard."""

from collections.abc import Mapping, Sequence

from bot.pictures.charts import look
from bot.pictures.picture import Avatar, Background, Picture, name
from bot.pictures.portrait import Face
from bot.records.leveling import BoardRow, LevelUp, Standing
from bot.records.pictures import Style
from bot.words import Words


def rank(words: Words, style: Style, standing: Standing, face: Face, way: str, *, left: bool) -> Picture:
    """Where a member stands, who has XP."""
    place = words("pictures-place", rank=standing.rank or 0)
    of = words("pictures-of", members=standing.members)
    total = words("pictures-total", xp=standing.xp)
    level = words.number(standing.level)
    if left:
        of = f"{of} · {words('leveling-left')}"
    data = look(words, style) | {
        "background": _background(style, 934, 282),
        "face": Avatar(face.avatar, 172),
        "name": name(face.name),
        "level-word": words("pictures-level"),
        "level": level,
        "rank": standing.rank,
        "place": place,
        "of": of,
        "share": min(max(float(standing.progress), 0.0), 1.0),
        "way": way,
        "total": total,
    }
    told = [name(face.name), words("leveling-level", level=standing.level), f"{place} {of}", way, total]
    return Picture("rank", data, "\n".join(told))


def level_up(words: Words, style: Style, row: LevelUp, face: Face) -> Picture:
    """A level that was reached."""
    data = look(words, style) | {
        "background": _background(style, 720, 200),
        "face": Avatar(face.avatar, 136),
        "name": name(face.name),
        "reached": words("pictures-reached"),
        "level-word": words("pictures-level"),
        "level": words.number(row.level),
    }
    return Picture("level_up", data, words("leveling-level-up", member=name(face.name), level=row.level))


def board(
    words: Words,
    style: Style,
    rows: Sequence[BoardRow],
    title: str,
    viewer_id: int,
    *,
    faces: Mapping[int, Face],
) -> Picture:
    """A page of a leaderboard; who has left and is not remembered is told so."""
    lines = [_line(words, row, faces.get(row.member_id), viewer_id, most=rows[0].xp) for row in rows]
    page = words("page-of", page=rows[0].page, pages=rows[0].pages)
    members = words("leveling-members", count=rows[0].members)
    data = look(words, style) | {"title": title, "members": members, "page": page, "rows": lines}
    told = [f"{one['place']} {one['name']} · {one['level']} · {one['xp']}" for one in lines]
    return Picture("board", data, "\n".join([title, *told, f"{page} · {members}"]))


def _line(words: Words, row: BoardRow, face: Face | None, viewer_id: int, most: int) -> dict[str, object]:
    return {
        "rank": row.rank,
        "place": words("pictures-place", rank=row.rank),
        "face": Avatar(face.avatar if face else None, 40),
        "name": name(face.name) if face else words("left-the-server").strip("*"),
        "known": face is not None,
        "mine": row.member_id == viewer_id,
        "level": words("leveling-level", level=row.level),
        "xp": words("pictures-xp", xp=row.xp),
        "share": row.xp / max(most, 1),
    }


def _background(style: Style, width: int, height: int) -> Background | None:
    return Background(style.guild_id, style.background, width, height) if style.background else None
