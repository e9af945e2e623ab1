"""What a picture is before it is drawn: a template, its data, and the words for those who do not see it."""

from dataclasses import dataclass
from typing import Any

import orjson
import regex

from bot.cards.text import END, ISOLATE, plain

MAX_ALT = 1_024
"""Discord's limit of a file's description."""
MAX_POINTS = 12
"""Code points that a cluster keeps: a family of emoji has up to ten, a chain of joined ones has no end."""
CORNER = 28
"""How round the corners of a card are."""

_CLUSTER = regex.compile(r"\X")


@dataclass(frozen=True, slots=True)
class Avatar:
    """A face, by its address at Discord's CDN; None: nobody knows it. It is drawn as a circle."""

    url: str | None
    size: int = 128

    @property
    def frame(self) -> "Frame":
        """What it is cut to."""
        return Frame(self.size, self.size, self.size / 2)


@dataclass(frozen=True, slots=True)
class Background:
    """A picture that members or servers uploaded, by its digest."""

    guild_id: int
    digest: str
    width: int = 934
    height: int = 282

    @property
    def frame(self) -> "Frame":
        """What it is cut to."""
        return Frame(self.width, self.height, CORNER)


@dataclass(frozen=True, slots=True)
class Frame:
    """How large an image is in a picture, in pixels, and how round its corners are."""

    width: int
    height: int
    corner: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to draw. Among its data are images, which are fetched first and left out where they fail."""

    template: str
    data: dict[str, Any]
    alt: str

    def __post_init__(self) -> None:
        if len(self.alt) > MAX_ALT:
            object.__setattr__(self, "alt", self.alt[: MAX_ALT - 1] + "…")

    def written(self) -> tuple[str, list[Avatar | Background]]:
        """Its data as JSON, in which `mark` stands for each of its images; and these."""
        found: list[Avatar | Background] = []

        def note(value: object) -> dict[str, int]:
            if not isinstance(value, Avatar | Background):
                raise TypeError(f"no data of a picture: {value!r}")
            found.append(value)
            return {"image": len(found) - 1}

        data = orjson.dumps(self.data, default=note, option=orjson.OPT_PASSTHROUGH_DATACLASS)
        return data.decode(), found

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.template}.png"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture as PNG, as it is attached to a message."""

    file: str
    data: bytes
    alt: str


def mark(place: int) -> str:
    """How JSON names an image, until its file is known."""
    return f'{{"image":{place}}}'


def name(name: str, most: int = 32) -> str:
    """A name as it is drawn: in a place of its own, so it needs no marks of direction around it."""
    text = plain(name, most).strip(ISOLATE + END)
    return "".join(cluster[:MAX_POINTS] for cluster in _CLUSTER.findall(text))
