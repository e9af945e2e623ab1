"""The first page of the playground: who you can be, where you can go, what to try.

It is read by people who have never seen Guildkeeper. To be somebody is a link; to go somewhere opens
simcord's preview of that channel as that person, in a tab of its own.
"""

from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from aiohttp import web
from simcord.backend.access import channel_accessible
from simcord.backend.errors import BackendError, SetupError
from simcord.backend.models import Member, Message, User
from simcord.enums import AppCommandType, ChannelType

from playground import guild as small_guild
from playground import voice_page
from playground.bridge import Previews, Unreachable
from playground.members import Reply
from playground.wire import Wire, only_local

HERE = Path(__file__).parent
NAME_LENGTH = 32
NEWEST, EXCERPT = 15, 40
"""Messages that can be chosen, and characters of each that are shown."""

LANGUAGES = {"en-US": "English", "de": "Deutsch", "fr": "Français", "es-ES": "Español"}
"""In which somebody's Discord may be."""

TRY_EVERYONE = (
    ("Write a few messages", "A handful of them is a level: the bot says so, and gives a role."),
    ("/rank", "Your level, your XP, your place."),
    ("/leaderboard", "With buttons to turn the pages."),
    ("/rewards", "Which level earns which role."),
    ("Join Lounge as two people", "Minutes in company are XP: /xp why tells."),
)
TRY_MANAGER = (
    ("/xp give", "Make somebody's day."),
    ("/warn", "Twice, and the ladder follows. Every case is in #mod-log; Pardon takes it back."),
    ("/rolemenu create", "Roles by buttons, a list or reactions. A message becomes one under Apps."),
    ("/config", "Every setting, with its default."),
)


class Index:
    """The page and its forms."""

    def __init__(self, wire: Wire, previews: Previews) -> None:
        self.wire = wire
        self.previews = previews
        self.forms: dict[int, Reply] = {}
        """The form that each viewer was shown last."""
        self.app = web.Application(middlewares=[only_local])
        self.app.add_routes(
            [
                web.get("/", self.page),
                web.get("/open/{channel}", self.open_channel),
                web.get("/dm", self.open_dm),
                web.post("/join", self.join),
                web.post("/language", self.speak),
                web.post("/voice", self.use_voice),
                web.post("/apps", self.use_app),
                web.post("/form", self.send_form),
                web.get("/index.css", self.style),
                web.get("/index.js", self.script),
            ]
        )

    # ------------------------------------------------------------------ routes

    async def page(self, request: web.Request) -> web.Response:
        """GET /?as=<user id>: the page, seen as a member; the owner at first."""
        return web.Response(text=self._render(self._viewer(request)), content_type="text/html")

    async def open_channel(self, request: web.Request) -> web.Response:
        """GET /open/<channel id>?as=<user id>: on to the preview of a channel."""
        try:
            channel = self.wire.channel(int(request.match_info["channel"]))
            address = await self.previews.address(channel, self._viewer(request).id)
        except (KeyError, ValueError, Unreachable):
            raise web.HTTPNotFound(text="There is no such channel for this member.") from None
        raise web.HTTPFound(address)

    async def open_dm(self, request: web.Request) -> web.Response:
        """GET /dm?as=<user id>: on to the direct messages with the bot."""
        viewer = self._viewer(request)
        channel = self.wire.world.backend.get_dm_channel(viewer.id)
        raise web.HTTPFound(await self.previews.address(channel, viewer.id))

    async def join(self, request: web.Request) -> web.Response:
        """POST /join name=…: a newcomer joins the guild, and you are them."""
        shown = str((await request.post()).get("name", "")).strip()[:NAME_LENGTH]
        if not shown:
            raise web.HTTPFound("/")
        newcomer = self.wire.join(shown.lower().replace(" ", "_"), shown)
        raise web.HTTPFound(f"/?as={newcomer.id}")

    async def speak(self, request: web.Request) -> web.Response:
        """POST /language as=… locale=…: somebody's Discord is in another language from now on."""
        form = await request.post()
        viewer, locale = int(str(form["as"])), str(form["locale"])
        if locale not in LANGUAGES:
            raise web.HTTPBadRequest(text="There is no such language.")
        self.wire.gateway.locales[viewer] = locale
        raise web.HTTPFound(f"/?as={viewer}")

    async def use_voice(self, request: web.Request) -> web.Response:
        """POST /voice as=… join=<channel> or do=mute|deafen|leave; mute and deafen again undo it."""
        form = {name: str(value) for name, value in (await request.post()).items()}
        viewer = self.wire.user(int(form.pop("as")))
        try:
            await voice_page.act(self.wire, viewer, form)
        except (KeyError, SetupError, BackendError) as error:
            raise web.HTTPConflict(text=str(error)) from None
        raise web.HTTPFound(f"/?as={viewer.id}")

    async def use_app(self, request: web.Request) -> web.Response:
        """POST /apps as=… target=… command=…: Apps → command on a member or a message; the answer, or a form.

        Answers about members are in #general, those about a message in its channel.
        """
        form = await request.post()
        viewer, target, command = int(str(form["as"])), str(form["target"]), str(form["command"])
        channel, _, message = target.rpartition(":")
        where = int(channel) if channel else small_guild.CHANNELS[0].id
        try:
            if channel:
                chosen = self.wire.world.backend.get_message(where, int(message))
                reply = await self.wire.message_command(viewer, chosen, command)
            else:
                reply = await self.wire.user_command(viewer, int(target), command)
        except (SetupError, BackendError, TimeoutError) as error:
            raise web.HTTPConflict(text=str(error)) from None
        if reply.modal is not None:
            self.forms[viewer] = reply
            return web.Response(text=_form(viewer, reply.modal), content_type="text/html")
        raise web.HTTPFound(f"/open/{where}?as={viewer}")

    async def send_form(self, request: web.Request) -> web.Response:
        """POST /form as=… and the fields: send in the form that this viewer was shown."""
        fields = {name: str(value) for name, value in (await request.post()).items()}
        viewer = int(fields.pop("as"))
        try:
            await self.wire.submit(viewer, self.forms.pop(viewer), fields)
        except (KeyError, SetupError, BackendError, TimeoutError) as error:
            raise web.HTTPConflict(text=str(error)) from None
        raise web.HTTPFound(f"/open/{small_guild.CHANNELS[0].id}?as={viewer}")

    async def style(self, _request: web.Request) -> web.FileResponse:
        """GET /index.css."""
        return web.FileResponse(HERE / "index.css")

    async def script(self, _request: web.Request) -> web.FileResponse:
        """GET /index.js: keeps the page live."""
        return web.FileResponse(HERE / "index.js")

    def _viewer(self, request: web.Request) -> User:
        asked = request.query.get("as", "")
        user_id = int(asked) if asked.isdecimal() else 0
        present = user_id in self.wire.guild.members
        return self.wire.user(user_id if present else self.wire.guild.owner_id)

    # ------------------------------------------------------------------ the page

    def _render(self, viewer: User) -> str:
        name = escape(_shown(viewer))
        return f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Guildkeeper's playground</title>
<link rel="stylesheet" href="/index.css">
<script src="/index.js" defer></script>
<header>
  <h1>Guildkeeper's playground</h1>
  <p>A small Discord on this machine. Be somebody, open a channel, and see what the bot does.</p>
  {self._status()}
</header>
<main>
  <section>
    <h2><b>1</b> Be somebody</h2>
    {self._people(viewer)}
    <form method="post" action="/join" class="line">
      <input name="name" maxlength="{NAME_LENGTH}" placeholder="Name of a newcomer" required>
      <button>Join</button>
    </form>
  </section>
  <section>
    <h2><b>2</b> Go somewhere as {name}</h2>
    {self._languages(viewer)}
    {self._places(viewer)}
    {voice_page.section(self.wire, viewer)}
    {self._apps(viewer)}
  </section>
  <section>
    <h2><b>3</b> Try</h2>
    {self._ideas(viewer)}
    <p class="hint">A command that offers options is sent by the arrow at its right end.</p>
    <p class="hint">Open two channels as two people, side by side: each sees what the other does.</p>
  </section>
</main>
</html>"""

    def _status(self) -> str:
        if self.wire.sessions:
            return '<p id="status" data-live class="on">The bot is connected.</p>'
        return '<p id="status" data-live class="off">The bot is not connected yet.</p>'

    def _people(self, viewer: User) -> str:
        people = [self._person(member, viewer) for member in self._members(crowd=False)]
        crowd = [self._person(member, viewer) for member in self._members(crowd=True)]
        more = f"<details><summary>{len(crowd)} more members</summary><ul>{''.join(crowd)}</ul></details>"
        return f'<div id="people" data-live><ul>{"".join(people)}</ul>{more if crowd else ""}</div>'

    def _members(self, *, crowd: bool) -> list[Member]:
        """The people of the guild, or the crowd that `--members` adds; without the bot."""
        users = self.wire.world.backend.users
        people = [member for member in self.wire.guild.members.values() if not users[member.user_id].bot]
        return [member for member in people if users[member.user_id].name.startswith("member-") == crowd]

    def _person(self, member: Member, viewer: User) -> str:
        user, guild = self.wire.user(member.user_id), self.wire.guild
        roles = [guild.roles[role] for role in member.role_ids if role in guild.roles]
        tags = [f'<i style="--colour:#{role.color:06x}">{escape(role.name)}</i>' for role in roles]
        if user.id == guild.owner_id:
            tags.insert(0, '<i style="--colour:#e67e22">Owner</i>')
        chosen = ' aria-current="true"' if user.id == viewer.id else ""
        initial = escape(_shown(user)[:1].upper())
        return (
            f'<li><a href="/?as={user.id}"{chosen}>'
            f'<span class="face" style="--hue:{_hue(user)}">{initial}</span>'
            f"{escape(_shown(user))}<span>{''.join(tags)}</span></a></li>"
        )

    def _languages(self, viewer: User) -> str:
        spoken = self.wire.gateway.locales.get(viewer.id, "en-US")
        buttons = [
            f'<button name="locale" value="{locale}"{" disabled" if locale == spoken else ""}>{name}</button>'
            for locale, name in LANGUAGES.items()
        ]
        return (
            f'<form method="post" action="/language" class="line"><label>whose Discord is in</label>'
            f'<input type="hidden" name="as" value="{viewer.id}">{"".join(buttons)}</form>'
        )

    def _places(self, viewer: User) -> str:
        query = urlencode({"as": viewer.id})
        backend = self.wire.world.backend
        channels = [backend.channels[one] for one in self.wire.guild.channel_ids]
        places = [
            _place(f"/open/{one.id}?{query}", f"# {one.name}", one.topic or "")
            for one in channels
            if one.type == ChannelType.TEXT and channel_accessible(backend, one.id, viewer.id)
        ]
        places.append(_place(f"/dm?{query}", "@ Guildkeeper", "Direct messages with the bot"))
        return f"<ul>{''.join(places)}</ul>"

    def _apps(self, viewer: User) -> str:
        """Apps → … on a member and on a message, which the preview of a channel does not offer."""
        people = [self.wire.user(member.user_id) for member in self._members(crowd=False)]
        users = {str(user.id): _shown(user) for user in people}
        messages = {f"{one.channel_id}:{one.id}": _excerpt(self.wire, one) for one in self._newest(viewer)}
        forms = [
            self._apps_on(viewer, AppCommandType.USER, "a member", users),
            self._apps_on(viewer, AppCommandType.MESSAGE, "a message", messages),
        ]
        return f'<div id="apps" data-live>{"".join(forms)}</div>'

    def _apps_on(self, viewer: User, kind: AppCommandType, what: str, targets: dict[str, str]) -> str:
        """A form with the commands of a kind that this viewer may use."""
        commands = self.wire.world.backend.visible_commands(
            user_id=viewer.id, channel_id=small_guild.CHANNELS[0].id, type=kind
        )
        names = [escape(command["name"]) for command in commands]
        buttons = [f'<button name="command" value="{name}">{name}</button>' for name in names]
        options = [f'<option value="{key}">{escape(name)}</option>' for key, name in targets.items()]
        if not (buttons and options):
            return ""
        return (
            f'<form method="post" action="/apps" target="_blank" class="line">'
            f'<input type="hidden" name="as" value="{viewer.id}">'
            f'<label>Apps on {what} <select name="target">{"".join(options)}</select></label>'
            f"{''.join(buttons)}</form>"
        )

    def _newest(self, viewer: User) -> list[Message]:
        """The newest messages that a viewer sees in any channel, the newest first."""
        backend = self.wire.world.backend
        found = [
            message
            for channel in self.wire.guild.channel_ids
            if channel_accessible(backend, channel, viewer.id)
            for message in backend.messages.get(channel, {}).values()
            if not message.is_ephemeral
        ]
        return sorted(found, key=lambda message: message.id, reverse=True)[:NEWEST]

    def _ideas(self, viewer: User) -> str:
        permissions = self.wire.world.backend.compute_permissions(self.wire.guild.id, viewer.id)
        manages = bool(permissions & small_guild.MOD_PERMISSIONS)
        ideas = [*TRY_EVERYONE, *(TRY_MANAGER if manages else ())]
        hint = "" if manages else '<p class="hint">Be Alice or Mia to run the commands of a manager.</p>'
        items = "".join(f"<li><b>{escape(what)}</b>{escape(why)}</li>" for what, why in ideas)
        return f'<ol class="ideas">{items}</ol>{hint}'


def _shown(user: User) -> str:
    return user.global_name or user.name


def _form(viewer: int, modal: dict[str, Any]) -> str:
    """A form that an app asks to be filled in."""
    inputs = "".join(
        f"<p><label>{escape(label)} {_input(field)}</label></p>" for label, field in _fields(modal)
    )
    return f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>{escape(modal["title"])}</title>
<link rel="stylesheet" href="/index.css">
<main><section>
  <h2>{escape(modal["title"])}</h2>
  <form method="post" action="/form">
    <input type="hidden" name="as" value="{viewer}">{inputs}<button>Send</button>
  </form>
</section></main>
</html>"""


def _fields(modal: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """What a form asks, with what stands above it: of labels, or of rows as they were before."""
    for one in modal["components"]:
        if "component" in one:
            yield one["label"], one["component"]
        yield from ((field["label"], field) for field in one.get("components", ()))


def _input(field: dict[str, Any]) -> str:
    """One of its fields: a text, or a menu of texts."""
    named = f'name="{escape(field["custom_id"])}"{" required" if field.get("required", True) else ""}'
    if "options" in field:
        options = (f"<option>{escape(one['value'])}</option>" for one in field["options"])
        return f"<select {named}>{''.join(options)}</select>"
    return f'<input {named} size="60" value="{escape(field.get("value") or "")}">'


def _excerpt(wire: Wire, message: Message) -> str:
    """A message as the list of messages shows it: where, by whom, how it begins."""
    text = message.content or next((str(embed.get("title", "")) for embed in message.embeds), "")
    author = wire.world.backend.get_user(message.author_id)
    return f"#{wire.channel(message.channel_id).name} · {_shown(author)}: {text[:EXCERPT]}"


def _hue(user: User) -> int:
    """A colour for a face, in degrees."""
    return sum(user.name.encode()) * 47 % 360


def _place(address: str, name: str, topic: str) -> str:
    about = f"<b>{escape(name)}</b><span>{escape(topic)}</span>"
    return f'<li><a class="place" href="{address}" target="_blank">{about}</a></li>'
