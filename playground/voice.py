"""Voice as Discord tells it: who is where, and never a sound."""

from collections.abc import Iterable
from typing import Any

import discord


def shape_guild(guild: dict[str, Any], members: Iterable[dict[str, Any]], intents: discord.Intents) -> None:
    """GUILD_CREATE names the members who are in voice, and the states lack what stands beside them."""
    states = guild["voice_states"] if intents.voice_states else []
    for state in states:
        del state["guild_id"]
        shape_state(state)
    guild["voice_states"] = states
    named = {member["user"]["id"] for member in guild["members"]} | {None}
    in_voice = {state["user_id"] for state in states} - named
    guild["members"] += [member for member in members if member["user"]["id"] in in_voice]


def shape_state(state: dict[str, Any]) -> None:
    """Discord says of nobody that they do not stream."""
    if not state["self_stream"]:
        del state["self_stream"]
