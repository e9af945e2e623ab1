from types import SimpleNamespace
from typing import Any

import nextcord
import pytest

from bot.cogs.moderation.base import facts, facts_about, viewer
from bot.records.moderation import Facts


def interaction(guild: Any = None) -> Any:
    return SimpleNamespace(user=None, guild=guild, permissions=nextcord.Permissions(8), channel_id=4)


def guild(answer: BaseException) -> Any:
    async def fetch_member(_member_id: int) -> Any:
        raise answer

    return SimpleNamespace(fetch_member=fetch_member)


def refusal(status: int) -> Any:
    return SimpleNamespace(status=status, reason="")


UNKNOWN = Facts(None, 8, None, None, None, None, None, channel_id=4)


def test_who_is_not_here_has_no_rank() -> None:
    user: Any = SimpleNamespace(bot=True, name="robot")
    assert facts(interaction(), user) == UNKNOWN._replace(
        target_is_here=False, target_is_bot=True, target_name="robot"
    )


def test_who_only_looks_reports_permissions() -> None:
    assert viewer(interaction()) == UNKNOWN


def test_what_the_bot_may_in_a_channel_is_reported() -> None:
    me = object()

    def permissions_for(member: object) -> nextcord.Permissions:
        assert member is me
        return nextcord.Permissions(32)

    other = SimpleNamespace(guild=SimpleNamespace(me=me), permissions_for=permissions_for)
    asked: Any = interaction(SimpleNamespace(get_channel={6: other}.get))
    asked.app_permissions, asked.data = nextcord.Permissions(16), {}
    assert viewer(asked, 4).bot_permissions == 16
    assert viewer(asked, 6).bot_permissions == 32
    assert viewer(asked, 7).bot_permissions is None


def test_what_somebody_may_in_one_channel_does_not_count_in_another() -> None:
    """A rule of the channel where they act may allow them there what they may nowhere else."""
    asked: Any = interaction()
    asked.app_permissions = nextcord.Permissions.none()
    asked.data = {"resolved": {"channels": {"6": {"id": "6", "permissions": "1024"}}}}
    assert viewer(asked, 4).actor_permissions == 8
    assert viewer(asked, 6).actor_permissions == 1024
    assert viewer(asked, 7).actor_permissions is None


async def test_without_the_guild_nothing_is_known() -> None:
    assert await facts_about(interaction(), 5) == UNKNOWN


async def test_whom_discord_does_not_find_is_not_here() -> None:
    answer = nextcord.NotFound(refusal(404), "Unknown Member")
    assert await facts_about(interaction(guild(answer)), 5) == UNKNOWN._replace(target_is_here=False)


@pytest.mark.parametrize(
    "answer",
    [
        nextcord.Forbidden(refusal(403), ""),
        nextcord.HTTPException(refusal(400), ""),
        TimeoutError(),
        OSError(),
    ],
)
async def test_where_discord_does_not_answer_nothing_is_known(answer: BaseException) -> None:
    assert await facts_about(interaction(guild(answer)), 5) == UNKNOWN
