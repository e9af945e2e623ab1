# mypy: disallow-untyped-decorators=false
"""A small, ordinary nextcord bot: the wire has to satisfy it without its help.

Run as a process with DISCORD_API. What it sees it prints, one JSON object a line.
"""

import asyncio
import json
import os
import sys
from typing import Any

import nextcord
from nextcord import Interaction, SlashOption
from nextcord.ext import commands

nextcord.http.Route.BASE = os.environ["DISCORD_API"]


def saw(what: str, **facts: Any) -> None:
    """Tell the test."""
    print(json.dumps({"saw": what, **facts}), flush=True)


class Buttons(nextcord.ui.View):
    """Buttons that change their message and that refuse, at once and after a while."""

    def __init__(self) -> None:
        super().__init__(timeout=None)

    @nextcord.ui.button(label="Next", custom_id="next")
    async def next_page(self, _button: nextcord.ui.Button[Any], interaction: Interaction[Any]) -> None:
        await interaction.response.edit_message(content="page 2")

    @nextcord.ui.button(label="No", custom_id="no")
    async def refuse(self, _button: nextcord.ui.Button[Any], interaction: Interaction[Any]) -> None:
        await interaction.response.send_message("not yours", ephemeral=True)

    @nextcord.ui.button(label="Later", custom_id="later")
    async def later_page(self, _button: nextcord.ui.Button[Any], interaction: Interaction[Any]) -> None:
        await interaction.response.defer()
        await interaction.edit_original_message(content="page 3")

    @nextcord.ui.button(label="No, later", custom_id="later_no")
    async def refuse_later(self, _button: nextcord.ui.Button[Any], interaction: Interaction[Any]) -> None:
        await interaction.response.defer()
        await interaction.followup.send("still not yours", ephemeral=True)


class Form(nextcord.ui.Modal):
    """Asks for a reason."""

    def __init__(self) -> None:
        super().__init__("Why?", custom_id="why")
        self.reason: nextcord.ui.TextInput[Any] = nextcord.ui.TextInput("Reason", custom_id="reason")
        self.add_item(self.reason)

    async def callback(self, interaction: Interaction[Any]) -> None:
        await interaction.response.send_message(f"because {self.reason.value}")


def main() -> None:
    """Build the bot inside the running loop and run it."""
    asyncio.run(run(sys.argv[1:]))


async def run(options: list[str]) -> None:  # noqa: PLR0915  (each an event or a command)
    intents = nextcord.Intents(guilds=True, guild_messages=True)
    intents.message_content = "content" in options
    intents.members = "members" in options
    bot: commands.Bot = commands.Bot(intents=intents, chunk_guilds_at_startup=False)

    @bot.event
    async def on_ready() -> None:
        guild = bot.guilds[0]
        saw("ready", guild=guild.name, channels=sorted(channel.name for channel in guild.channels))

    @bot.event
    async def on_resumed() -> None:
        saw("resumed")

    @bot.event
    async def on_message(message: nextcord.Message) -> None:
        roles = [role.name for role in getattr(message.author, "roles", [])]
        saw("message", id=message.id, content=message.content, author=message.author.name, roles=roles)

    @bot.event
    async def on_member_join(member: nextcord.Member) -> None:
        saw("join", name=member.name)

    @bot.slash_command(description="Answers at once")
    async def ping(interaction: Interaction[Any]) -> None:
        await interaction.send("pong", view=Buttons())

    @bot.slash_command(description="Tells about a member")
    async def about(interaction: Interaction[Any], member: nextcord.Member) -> None:
        embed = nextcord.Embed(title=member.display_name, description=str(interaction.locale))
        await interaction.send(embed=embed, ephemeral=True)

    @bot.slash_command(description="Defers")
    async def slow(interaction: Interaction[Any]) -> None:
        await interaction.response.defer()
        await asyncio.sleep(0.2)
        await interaction.followup.send("at last")

    @bot.slash_command(description="Defers to everybody and answers in private")
    async def whisper(interaction: Interaction[Any]) -> None:
        await interaction.response.defer()
        await interaction.edit_original_message(content="…")
        await asyncio.sleep(0.2)
        await interaction.followup.send("psst", ephemeral=True)
        await interaction.delete_original_message()

    @bot.slash_command(description="Has choices")
    async def pick(interaction: Interaction[Any], colour: str = SlashOption(description="A colour")) -> None:
        await interaction.send(colour)

    @pick.on_autocomplete("colour")
    async def colours(interaction: Interaction[Any], typed: str) -> None:
        await interaction.response.send_autocomplete(
            [one for one in ("red", "blue") if one.startswith(typed)]
        )

    @bot.slash_command(description="Opens a form")
    async def form(interaction: Interaction[Any]) -> None:
        await interaction.response.send_modal(Form())

    @bot.slash_command(
        description="For managers", default_member_permissions=nextcord.Permissions(manage_guild=True)
    )
    async def manage(_interaction: Interaction[Any]) -> None:
        """The group."""

    @manage.subcommand(description="Gives a role")
    async def give(interaction: Interaction[Any], member: nextcord.Member, role: nextcord.Role) -> None:
        await member.add_roles(role, reason="earned, honestly: 100 %")
        await interaction.send(f"{role.name} it is")

    @manage.subcommand(description="Finds members")
    async def find(interaction: Interaction[Any], ids: str) -> None:
        assert interaction.guild is not None
        wanted = [int(one) for one in ids.split()]
        found = await interaction.guild.query_members(user_ids=wanted, cache=False)
        await interaction.send(" ".join(member.name for member in found))

    @manage.subcommand(description="Writes in private")
    async def dm(interaction: Interaction[Any], member: nextcord.Member) -> None:
        await member.send("psst")
        await interaction.send("sent")

    @bot.user_command(name="Rank")
    async def rank(interaction: Interaction[Any], member: nextcord.Member) -> None:
        await interaction.send(f"rank of {member.name}", ephemeral=True)

    @bot.user_command(name="Ask")
    async def ask(interaction: Interaction[Any], _member: nextcord.Member) -> None:
        await interaction.response.send_modal(Form())

    @bot.user_command(name="Judge", default_member_permissions=nextcord.Permissions(moderate_members=True))
    async def judge(interaction: Interaction[Any], member: nextcord.Member) -> None:
        await interaction.send(f"{member.name} is judged", ephemeral=True)

    @bot.message_command(name="Quote")
    async def quote(interaction: Interaction[Any], message: nextcord.Message) -> None:
        await interaction.send(f"{message.author.name}: {message.content}")

    await bot.start("playground")


if __name__ == "__main__":
    main()
