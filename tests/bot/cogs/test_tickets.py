"""What the commands of tickets tell the database of who acts."""

from types import SimpleNamespace
from typing import Any

import pytest

from bot.cogs.tickets.base import facts_in, facts_of_chosen, flag
from bot.records.desk import Facts

PERMISSIONS = SimpleNamespace(value=32)


def interaction(**data: Any) -> Any:
    """Ann, who manages guild 1, did something there."""
    user = SimpleNamespace(display_name="Ann")
    return SimpleNamespace(guild_id=1, user=user, permissions=PERMISSIONS, data=data)


def test_what_somebody_is_in_one_server_does_not_count_in_another() -> None:
    assert facts_in(interaction(), 1) == Facts(None, 32, "Ann")
    assert facts_in(interaction(), 2) == Facts(actor_name="Ann")


def test_who_was_chosen_in_a_form_is_told_with_their_roles() -> None:
    chosen = interaction(resolved={"members": {"5": {"roles": ["201", "202"], "permissions": "8"}}})
    assert facts_of_chosen(chosen, 5) == Facts(None, 32, "Ann", [201, 202], 8)
    assert facts_of_chosen(chosen, 6) == Facts(None, 32, "Ann")


@pytest.mark.parametrize(("text", "meant"), [("true", True), ("false", False)])
def test_a_flag_is_read(text: str, meant: bool) -> None:
    assert flag(text) is meant


@pytest.mark.parametrize("forged", ["", "True", "1", "-"])
def test_a_forged_flag_is_not(forged: str) -> None:
    with pytest.raises(ValueError, match="not a boolean"):
        flag(forged)
