"""What others serve is read up to a bound."""

import aiohttp


async def read(answer: aiohttp.ClientResponse, most: int) -> bytes | None:
    """The body of an answer; None of one with more bytes than `most`, whatever it says of its size itself."""
    body = bytearray()
    async for piece in answer.content.iter_any():
        body += piece
        if len(body) > most:
            return None
    return bytes(body)
