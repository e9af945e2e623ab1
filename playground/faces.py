"""Pictures in place of Discord's default avatars, so that neither a page nor the bot needs the network."""

import io
from functools import cache

from PIL import Image, ImageDraw

CDN = "https://cdn.discordapp.com"
AVATAR_COLOURS = ("#5865f2", "#757e8a", "#3ba55c", "#faa61a", "#ed4245", "#eb459f")
"""Discord's default avatars 0 to 5: blurple, grey, green, orange, red, pink."""


@cache
def default_avatars() -> dict[str, tuple[str, bytes]]:
    """File and picture by their address."""
    return {
        f"{CDN}/embed/avatars/{number}.png": (f"{number}.png", _face(colour))
        for number, colour in enumerate(AVATAR_COLOURS)
    }


def _face(colour: str) -> bytes:
    """A head and shoulders on a colour, as PNG."""
    image = Image.new("RGB", (256, 256), colour)
    draw = ImageDraw.Draw(image)
    draw.ellipse((84, 48, 172, 136), fill="white")
    draw.ellipse((48, 152, 208, 312), fill="white")
    png = io.BytesIO()
    image.save(png, "PNG")
    return png.getvalue()
