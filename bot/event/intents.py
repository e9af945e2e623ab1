"""What the bot asks to hear: what it needs, and of what is privileged only what its owner has allowed."""

import logging

import nextcord
from nextcord.http import HTTPClient, Route

log = logging.getLogger(__name__)

# Flags of an application: allowed after Discord's review, and allowed while it is in few servers.
MEMBERS_ALLOWED = 1 << 14 | 1 << 15
CONTENT_ALLOWED = 1 << 18 | 1 << 19

WITHOUT_MEMBERS = "joins and leaves are not heard: who comes back gets no roles before the bot's next start"
WITHOUT_CONTENT = "the text of messages is not heard: automatic rules on what they say find nothing"


def intents(flags: int) -> nextcord.Intents:
    """What to ask for, given the application's flags: Discord refuses a bot that asks for more (4014).

    GUILDS: guilds, channels, threads, roles and the bot's own member, which event.guild_seen reports.
    GUILD_MESSAGES: that a message was written, by whom and where. GUILD_MODERATION: the audit log.
    AUTO_MODERATION_EXECUTION: what Discord's own rules did, told where the bot may manage the server.
    GUILD_VOICE_STATES: who is in voice, and since when.
    GUILD_MESSAGE_REACTIONS and GUILD_EXPRESSIONS: what members choose by reactions, and whose emoji goes.
    Privileged: GUILD_MEMBERS: joins, leaves and changes of members; MESSAGE_CONTENT: what was written.
    """
    wanted = nextcord.Intents.none()
    wanted.guilds = True
    wanted.guild_messages = True
    wanted.moderation = True
    wanted.auto_moderation_execution = True
    wanted.voice_states = True
    wanted.guild_reactions = True
    wanted.emojis_and_stickers = True
    wanted.members = bool(flags & MEMBERS_ALLOWED)
    wanted.message_content = bool(flags & CONTENT_ALLOWED)
    return wanted


async def allowed(http: HTTPClient) -> nextcord.Intents:
    """Ask Discord what the owner has allowed in the developer portal, and say what will not work."""
    application = await http.request(Route("GET", "/applications/@me"))
    wanted = intents(application["flags"])
    for name, heard, without in (
        ("Server Members", wanted.members, WITHOUT_MEMBERS),
        ("Message Content", wanted.message_content, WITHOUT_CONTENT),
    ):
        if not heard:
            log.warning("the %s intent is not allowed in the developer portal: %s", name, without)
    return wanted
