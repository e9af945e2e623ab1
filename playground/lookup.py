"""Finding people, channels, roles and messages by the names that a person would use."""

from simcord.backend.models import Channel, Guild, Member, Message, Role, User

from playground.world import World

type Who = str | int | User
type Where = str | int | Channel


class Lookup:
    """What is in a world and its guild: the nouns of `playground.wire.Wire`."""

    world: World
    guild: Guild

    def user(self, who: Who) -> User:
        """A user by name, id or record."""
        if isinstance(who, User):
            return who
        users = self.world.backend.users
        return (
            users[who] if isinstance(who, int) else next(user for user in users.values() if user.name == who)
        )

    def member(self, who: Who) -> Member:
        """A member's record: role_ids, nick, joined_at."""
        return self.guild.members[self.user(who).id]

    def channel(self, which: Where) -> Channel:
        """A channel or thread of the guild by name, id or record."""
        if isinstance(which, Channel):
            return which
        channels = self.world.backend.channels
        return (
            channels[which]
            if isinstance(which, int)
            else next(one for one in channels.values() if one.name == which)
        )

    def role(self, which: str | int | Role) -> Role:
        """A role by name, id or record."""
        if isinstance(which, Role):
            return which
        roles = self.guild.roles
        return (
            roles[which]
            if isinstance(which, int)
            else next(role for role in roles.values() if role.name == which)
        )

    def messages(self, where: Where) -> list[Message]:
        """What was written in a channel, oldest first, with ephemeral messages."""
        return list(self.world.backend.messages[self.channel(where).id].values())

    def dms(self, who: Who) -> list[Message]:
        """What was written between a user and the bot, oldest first."""
        channel_id = self.world.backend.dm_channels.get(self.user(who).id)
        return [] if channel_id is None else self.messages(channel_id)

    def roles(self, who: Who) -> list[str]:
        """The names of a member's roles, in the order in which they were given."""
        return [self.guild.roles[role_id].name for role_id in self.member(who).role_ids]
