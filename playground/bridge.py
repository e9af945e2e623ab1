"""The bridge to simcord's browser preview: a channel as a member sees it, kept live, on a port of its own.

Each pair of channel and member gets its own preview server when it is first opened. As in `playground.world`,
private names of simcord 3.2.1 are touched, because a preview expects to be the only one there is.
"""

import asyncio
from collections.abc import Mapping
from typing import Any

from simcord.backend.access import can_access_channel
from simcord.backend.models import Channel
from simcord.builders import ChannelHandle
from simcord.preview import Preview
from simcord.preview._markdown import _FIELD_POLICIES

from playground.faces import default_avatars
from playground.world import World

REFRESH = 0.1
"""Seconds in which several changes make one refresh."""

for _field in ("embed_description", "embed_field_value"):
    # simcord shows mentions in an embed as <@123>; Discord shows the name, and only does not notify.
    _FIELD_POLICIES[_field].update(mentions=True, commands=True)


class Unreachable(LookupError):
    """The member cannot see the channel."""


class Previews:
    """The open previews of one world."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._open: dict[tuple[int, int], Preview] = {}
        self._opening = asyncio.Lock()

    async def address(self, channel: Channel, member_id: int) -> str:
        """The address of the page that shows a channel to a member, who can act there."""
        async with self._opening:
            preview = self._open.get((channel.id, member_id))
            if preview is None or preview._closed:
                preview = await self._start(channel, member_id)
            return preview.url

    async def _start(self, channel: Channel, member_id: int) -> Preview:
        world, guild_id = self.world, channel.guild_id
        handle = ChannelHandle(world, world.guild_handle(guild_id) if guild_id else None, channel)
        viewer = world.actor(guild_id, member_id) if guild_id else world.user_handle(member_id)
        if not can_access_channel(world, channel.id, viewer, history=True):
            raise Unreachable
        world._preview = (
            None  # simcord allows one preview in an Env; here there are many, and they do not meet
        )
        preview = world.preview(handle, viewers=[viewer], layout="channel", assets=default_avatars())
        _accept_clicks_on_older_pages(preview)
        _open_at_the_end(preview)
        self._open[channel.id, member_id] = await preview.__aenter__()
        world.previews.append(preview)
        return preview

    async def close(self) -> None:
        """Stop all preview servers."""
        for preview in self._open.values():
            await preview.close()

    async def keep_live(self) -> None:
        """Show every change in every open page, for ever."""
        while True:
            await self.world.change()
            await asyncio.sleep(REFRESH)
            for preview in self._open.values():
                self._refresh(preview)

    def _refresh(self, preview: Preview) -> None:
        if preview._closed or preview._active_action is not None:
            return  # an action publishes its own result
        preview._advance_presentation_time()
        for page in list(preview._pages.values()):
            if page is not preview._python:  # that one is for Python callers; nobody looks at it
                preview._publish(page, reason="refresh")


def _open_at_the_end(preview: Preview) -> None:
    """Open pages at the last message and keep them live there; simcord stops at the bot's last message."""
    open_page = preview._open_page

    def open_at_the_end(viewer_id: Any = None, target_id: Any = None) -> Any:
        start = preview._python  # the page from which the pages of browsers take their place
        if start is not None:
            messages = preview.env.backend.messages[preview.channel.id].values()
            seen = [message.id for message in messages if message.visible_to(preview.viewers[0].id)]
            start.target_id, start.window_end_id = max(seen, default=None), None
        return open_page(viewer_id, target_id)

    preview._open_page = open_at_the_end  # type: ignore[method-assign]


def _accept_clicks_on_older_pages(preview: Preview) -> None:
    """A page that changed between two polls of the browser must not void the click that was on its way."""
    act = preview._action

    async def act_on_current(context_id: str | None, body: Any) -> dict[str, Any]:
        page = preview._pages.get(context_id or "")
        if page is not None and isinstance(body, Mapping) and "published_revision" in body:
            body = {**body, "published_revision": page.revision}
        return await act(context_id, body)

    preview._action = act_on_current  # type: ignore[method-assign]
