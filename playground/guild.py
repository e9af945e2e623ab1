"""The small, lively guild that every playground starts with: the same people, roles and channels each time.

Each id is a snowflake made from a date below, so ids are the same at every start and the database finds its
members again. `playground/seed.sql` names some of these ids; a test compares the two.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import discord
from simcord.backend.models import Channel, Guild, Member, Role, User
from simcord.backend.models.channel import Overwrite
from simcord.enums import ChannelType, OverwriteType

from playground.world import World

DISCORD_EPOCH_MS = 1_420_070_400_000

BOT_MADE = datetime(2024, 1, 1, 9, 0, tzinfo=UTC)
GUILD_MADE = datetime(2024, 2, 1, 18, 30, tzinfo=UTC)


def snowflake(moment: datetime, sequence: int = 0) -> int:
    """Discord's id for something made at `moment` (milliseconds since 2015, shifted by 22 bits)."""
    milliseconds = (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)
    return (milliseconds - DISCORD_EPOCH_MS) << 22 | sequence


GUILD_ID = snowflake(GUILD_MADE)

MOD_PERMISSIONS = discord.Permissions(
    manage_guild=True,
    manage_channels=True,
    manage_messages=True,
    moderate_members=True,
    kick_members=True,
    ban_members=True,
).value


@dataclass(frozen=True)
class RoleSpec:
    """A role, from the lowest to the highest in `ROLES`."""

    name: str
    colour: int
    permissions: int = 0

    @property
    def id(self) -> int:
        """One role a minute after the guild was made, in the order of `ROLES`."""
        return snowflake(GUILD_MADE + timedelta(minutes=1 + ROLES.index(self)))


@dataclass(frozen=True)
class PersonSpec:
    """A member; `year` is when the account was made."""

    name: str
    shown: str
    year: int
    roles: tuple[str, ...] = ()

    @property
    def id(self) -> int:
        """An account a year and a place in `PEOPLE`."""
        return snowflake(datetime(self.year, 5, 1 + PEOPLE.index(self), 12, 0, tzinfo=UTC))


@dataclass(frozen=True)
class ChannelSpec:
    """A channel under the one category; a private one is for the owner and for moderators."""

    name: str
    topic: str = ""
    private: bool = False
    kind: ChannelType = ChannelType.TEXT

    @property
    def id(self) -> int:
        """One channel a minute, an hour after the guild was made."""
        return snowflake(GUILD_MADE + timedelta(hours=1, minutes=1 + CHANNELS.index(self)))


ROLES = (
    RoleSpec("Bronze", 0xCD7F32),
    RoleSpec("Silver", 0xC0C0C0),
    RoleSpec("Gold", 0xFFD700),
    RoleSpec("Mod", 0x3498DB, MOD_PERMISSIONS),
)
PEOPLE = (
    PersonSpec("alice", "Alice", 2016),
    PersonSpec("mia", "Mia", 2017, ("Mod",)),
    PersonSpec("bob", "Bob", 2018),
    PersonSpec("carol", "Carol", 2019),
    PersonSpec("dave", "Dave", 2020),
    PersonSpec("erin", "Erin", 2021),
)
CHANNELS = (
    ChannelSpec("general", "Say hello. Every message earns XP."),
    ChannelSpec("off-topic", "Anything else"),
    ChannelSpec("level-ups", "Who reached which level"),
    ChannelSpec("mod-log", "What moderators decided", private=True),
    ChannelSpec("Lounge", kind=ChannelType.VOICE),
    ChannelSpec("Game night", kind=ChannelType.VOICE),
    ChannelSpec("Away", kind=ChannelType.VOICE),
)
"""The last is the AFK channel: who is there does not count."""
CATEGORY_ID = snowflake(GUILD_MADE + timedelta(hours=1))


def build(world: World) -> Guild:
    """Make the guild in an empty world and return simcord's record of it."""
    backend = world.backend
    backend.bot_user.name = "Guildkeeper"
    for person in PEOPLE:
        add_user(world, person.id, person.name, person.shown)
    with world.clock.at(GUILD_MADE):
        guild = backend.create_guild("Playground", id=GUILD_ID, owner_id=PEOPLE[0].id)
        _make_roles(guild)
        for person in PEOPLE[1:]:
            backend.add_member(guild.id, person.id, roles=[role_id(name) for name in person.roles])
        _make_channels(world, guild)
    return guild


def add_user(world: World, user_id: int, name: str, shown: str) -> User:
    """An account with an id of our choosing."""
    user = User(id=world.backend.reserve_id(user_id), name=name, global_name=shown)
    world.backend.users[user_id] = user
    return user


def role_id(name: str) -> int:
    """The id of a role of `ROLES`."""
    return next(role.id for role in ROLES if role.name == name)


def _make_roles(guild: Guild) -> None:
    """The reward roles lie below the bot's own role, or the bot could not give them; Mod lies above it."""
    (bot_role,) = (role for role in guild.roles.values() if role.managed)
    bot_role.name, bot_role.permissions = "Guildkeeper", discord.Permissions(administrator=True).value
    for spec in ROLES:
        guild.roles[spec.id] = Role(spec.id, spec.name, spec.permissions, color=spec.colour, hoist=True)
    *rewards, mod = (guild.roles[spec.id] for spec in ROLES)
    for position, role in enumerate([*rewards, bot_role, mod], start=1):
        role.position = position


def _make_channels(world: World, guild: Guild) -> None:
    category = Channel(CATEGORY_ID, ChannelType.CATEGORY, "Town square", guild.id)
    channels = [
        Channel(
            spec.id,
            spec.kind,
            spec.name,
            guild.id,
            place,
            topic=spec.topic or None,
            parent_id=CATEGORY_ID,
            overwrites=_for_moderators() if spec.private else [],
        )
        for place, spec in enumerate(CHANNELS)
    ]
    for channel in [category, *channels]:
        world.backend.channels[world.backend.reserve_id(channel.id)] = channel
        world.backend.messages[channel.id] = {}
        guild.channel_ids.append(channel.id)
    guild.system_channel_id, guild.afk_channel_id = channels[0].id, channels[-1].id


def _for_moderators() -> list[Overwrite]:
    """Hidden from everyone (a role with the guild's id) but moderators."""
    view = discord.Permissions(view_channel=True).value
    return [
        Overwrite(GUILD_ID, OverwriteType.ROLE, deny=view),
        Overwrite(role_id("Mod"), OverwriteType.ROLE, allow=view),
    ]


# --------------------------------------------------------------------------- between two runs


def save(world: World, guild: Guild, path: Path) -> None:
    """Write who is in the guild and with which roles, so that the next start finds it so again."""
    people = [_saved_member(world, member) for member in guild.members.values()]
    write(path, [person for person in people if person])


def write(path: Path, people: list[dict[str, Any]]) -> None:
    """Write down people as `save` and `restore` know them."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps({"members": people}, indent=1))
    fresh.replace(path)  # a crash while writing leaves the old file


def _saved_member(world: World, member: Member) -> dict[str, Any] | None:
    user = world.backend.get_user(member.user_id)
    if user.bot:
        return None
    return {
        "id": user.id,
        "name": user.name,
        "shown": user.global_name,
        "roles": member.role_ids,
        "joined": member.joined_at,
    }


def restore(world: World, guild: Guild, path: Path) -> None:
    """Bring back what `save` wrote; without a readable file the guild stays as it was made."""
    try:
        saved = json.loads(path.read_text())["members"]
    except (FileNotFoundError, json.JSONDecodeError, KeyError, TypeError):
        return
    for person in saved:
        _restore_member(world, guild, person)


def _restore_member(world: World, guild: Guild, saved: Mapping[str, Any]) -> None:
    user_id = saved["id"]
    if user_id not in world.backend.users:
        add_user(world, user_id, saved["name"], saved["shown"])
    if user_id not in guild.members:
        world.backend.add_member(guild.id, user_id)
    member = guild.members[user_id]
    member.role_ids = [role for role in saved["roles"] if role in guild.roles]
    member.joined_at = saved.get("joined", member.joined_at)  # who joined anew at each start would never stay
