"""Uploads: simcord keeps them on an invented CDN; the bot is to find them on this server."""

import io
from typing import Any

import discord

SIMCORD_CDN = "https://cdn.simcord.invalid"


def outward(raw: bytes, origin: str) -> bytes:
    """JSON for the bot, with addresses that it can fetch from `origin` (http://127.0.0.1:port)."""
    return raw.replace(SIMCORD_CDN.encode(), f"{origin}/cdn".encode())


def inward(raw: bytes, origin: str) -> bytes:
    """JSON from the bot, with the addresses that simcord knows."""
    return raw.replace(f"{origin}/cdn".encode(), SIMCORD_CDN.encode())


def file(index: str, name: str, raw: bytes, body: Any) -> discord.File:
    """An upload as simcord's routes expect it, with the description that the body gives it."""
    about = (body or {}).get("attachments") or ((body or {}).get("data") or {}).get("attachments") or []
    description = next((one.get("description") for one in about if str(one.get("id")) == index), None)
    return discord.File(io.BytesIO(raw), name, description=description)
