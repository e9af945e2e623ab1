"""Voice: who is where, told whole when a session begins and step by step afterwards."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from bot.db import Database
from bot.event.batches import Batches
from bot.event.mailbox import Mailbox
from bot.event.raw import number
from bot.event.session import Start
from bot.records.app import VoiceState

DEAF, MUTE, AUDIENCE, AFK, BOT, STREAM, VIDEO = (1 << bit for bit in range(7))
"""The bits of app.voice_state.flags."""

type AfkOf = Callable[[int], int | None]
"""The AFK channel of a guild; None where it has none."""


class Voice:
    """Takes raw events and queues their calls."""

    def __init__(
        self,
        database: Database,
        mailbox: Mailbox,
        afk_of: AfkOf,
        late_since: Callable[[], datetime | None],
    ) -> None:
        self._database = database
        self._mailbox = mailbox
        self._afk_of = afk_of
        self._late_since = late_since
        self._batches: Batches[VoiceState] = Batches(mailbox, self._tell)

    def changed(self, data: Mapping[str, Any]) -> None:
        """VOICE_STATE_UPDATE; of a call that is in no guild nobody wants to hear."""
        guild_id = number(data.get("guild_id"))
        if guild_id is None:
            return
        member = data.get("member") or {"user": {}}
        state = state_of(
            data,
            self._afk_of(guild_id),
            bool(member["user"].get("bot")),
            datetime.now(UTC),
            self._late_since(),
        )
        self._batches.add(guild_id, [state])

    def seen(self, data: Mapping[str, Any], start: Start) -> None:
        """GUILD_CREATE: its voice states lack their members, who stand beside them."""
        guild_id, afk = int(data["id"]), number(data.get("afk_channel_id"))
        bots = {member["user"]["id"] for member in data.get("members", ()) if member["user"].get("bot")}
        states = [
            state_of(state, afk, state["user_id"] in bots, start.at) for state in data.get("voice_states", ())
        ]
        self._mailbox.add(
            guild_id,
            lambda: self._database.run(
                "event.voice_seen",
                guild_id=guild_id,
                states=states,
                heard_until=start.heard_until,
                at=start.at,
            ),
        )

    async def _tell(self, guild_id: int, states: list[VoiceState]) -> None:
        await self._database.run("event.voice_changed", guild_id=guild_id, states=states)


def state_of(
    data: Mapping[str, Any],
    afk_channel_id: int | None,
    is_bot: bool,
    at: datetime,
    known_until: datetime | None = None,
) -> VoiceState:
    """The record of a raw voice state."""
    channel_id = number(data.get("channel_id"))
    flags = {
        DEAF: data.get("deaf") or data.get("self_deaf"),
        MUTE: data.get("mute") or data.get("self_mute"),
        AUDIENCE: data.get("suppress"),
        AFK: channel_id is not None and channel_id == afk_channel_id,
        BOT: is_bot,
        STREAM: data.get("self_stream"),
        VIDEO: data.get("self_video"),
    }
    return VoiceState(
        int(data["user_id"]), channel_id, sum(bit for bit, is_set in flags.items() if is_set), at, known_until
    )
