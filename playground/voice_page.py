"""The part of the page where people join voice channels, mute and deafen themselves, and leave."""

from html import escape

from simcord.backend.access import channel_accessible
from simcord.backend.models import Channel, User, VoiceState
from simcord.enums import ChannelType

from playground.members import Hands


def section(hands: Hands, viewer: User) -> str:
    """The voice channels that a viewer sees, who is there, and what the viewer can do."""
    backend, guild = hands.world.backend, hands.guild
    channels = [backend.channels[one] for one in guild.channel_ids]
    rooms = [
        _room(hands, channel, viewer)
        for channel in channels
        if channel.type == ChannelType.VOICE and channel_accessible(backend, channel.id, viewer.id)
    ]
    return (
        f'<form id="voice" data-live method="post" action="/voice">'
        f'<input type="hidden" name="as" value="{viewer.id}">'
        f"<ul>{''.join(rooms)}</ul>{_switches(guild.voice_states.get(viewer.id))}</form>"
    )


def _room(hands: Hands, channel: Channel, viewer: User) -> str:
    states = [one for one in hands.guild.voice_states.values() if one.channel_id == channel.id]
    there = any(one.user_id == viewer.id for one in states)
    people = "".join(_person(hands.user(one.user_id), one) for one in states)
    button = "" if there else f'<button name="join" value="{channel.id}">Join</button>'
    return f'<li class="room"><b>🔊 {escape(channel.name or "")}</b>{button}<span>{people}</span></li>'


def _person(user: User, state: VoiceState) -> str:
    signs = "🔇" * (state.self_mute or state.mute) + "🙉" * (state.self_deaf or state.deaf)
    return f"<i>{escape(user.global_name or user.name)} {signs}</i>"


def _switches(state: VoiceState | None) -> str:
    """What somebody who is in voice can do."""
    if state is None:
        return ""
    words = {
        "mute": "Unmute" if state.self_mute else "Mute",
        "deafen": "Undeafen" if state.self_deaf else "Deafen",
        "leave": "Leave",
    }
    buttons = (f'<button name="do" value="{do}">{word}</button>' for do, word in words.items())
    return f'<p class="line">{"".join(buttons)}</p>'


async def act(hands: Hands, viewer: User, form: dict[str, str]) -> None:
    """Do what the form of the page says; SetupError or BackendError where Discord would not offer it."""
    if "join" in form:
        await hands.join_voice(viewer, int(form["join"]))
        return
    state = hands.guild.voice_states.get(viewer.id)
    match form["do"]:
        case "mute":
            await hands.set_voice(viewer, self_mute=state is not None and not state.self_mute)
        case "deafen":
            await hands.set_voice(viewer, self_deaf=state is not None and not state.self_deaf)
        case "leave":
            await hands.leave_voice(viewer)
