"""Who decides about roles: by what they may in the server."""

from types import SimpleNamespace
from typing import Any

import nextcord
import pytest

from bot.interaction import rank
from bot.records.roles import Facts

MANAGE_ROLES = nextcord.Permissions(manage_roles=True)
"""Discord's bit for Manage Permissions, too, which a rule of a channel may allow."""


def test_what_a_channel_allows_does_not_count_for_roles(monkeypatch: pytest.MonkeyPatch) -> None:
    member = SimpleNamespace(
        top_role=SimpleNamespace(position=3), guild_permissions=nextcord.Permissions(1024)
    )
    monkeypatch.setattr(rank, "placed", lambda person: person)
    asked: Any = SimpleNamespace(user=member, permissions=MANAGE_ROLES)
    assert rank.manager(asked) == Facts(3, 1024)
    member.guild_permissions = MANAGE_ROLES
    assert rank.manager(asked) == Facts(3, MANAGE_ROLES.value)


def test_of_who_is_not_known_nothing_is() -> None:
    assert rank.manager(SimpleNamespace(user=None, permissions=MANAGE_ROLES)) == Facts(None, None)  # type: ignore[arg-type]
