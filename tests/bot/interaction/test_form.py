from types import SimpleNamespace
from typing import Any

import pytest

from bot.errors import Unreadable
from bot.interaction.form import written


@pytest.mark.parametrize(("value", "read"), [("a reason", "a reason"), ("", None)])
def test_what_was_written_in_a_form(value: str, read: str | None) -> None:
    form: Any = SimpleNamespace(
        data={"components": [{"components": [{"custom_id": "reason", "value": value}]}]}
    )
    assert written(form, "reason") == read
    assert written(form, "another") is None


def test_a_button_named_like_a_form_is_refused() -> None:
    pressed: Any = SimpleNamespace(data={"custom_id": "moderation.warn:5:-:-"})
    with pytest.raises(Unreadable):
        written(pressed, "reason")
