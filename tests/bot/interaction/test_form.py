from types import SimpleNamespace
from typing import Any

import nextcord
import pytest

from bot.errors import Unreadable
from bot.interaction import form
from bot.interaction.form import Choice, Field, Files, Person, written


def sent_in(*answers: dict[str, Any], **resolved: Any) -> Any:
    """What comes back from a form, each answer below its label."""
    labels = [{"type": form.LABEL, "component": one} for one in answers]
    return SimpleNamespace(data={"components": labels, "resolved": resolved})


@pytest.mark.parametrize(("value", "read"), [("a reason", "a reason"), ("", None)])
def test_what_was_written_in_a_form(value: str, read: str | None) -> None:
    sent = sent_in({"custom_id": "reason", "value": value})
    assert written(sent, "reason") == read
    assert written(sent, "another") is None


def test_a_form_of_before_is_read_too() -> None:
    sent: Any = SimpleNamespace(
        data={"components": [{"components": [{"custom_id": "reason", "value": "old"}]}]}
    )
    assert written(sent, "reason") == "old"


def test_what_was_chosen_and_attached() -> None:
    log = {"filename": "log.txt", "size": 5, "url": "https://cdn.example/log.txt"}
    sent = sent_in(
        {"custom_id": "who", "values": ["77"]},
        {"custom_id": "nobody", "values": []},
        {"custom_id": "files", "values": ["9", "10"]},
        attachments={"9": log},
        members={"77": {"roles": ["201"], "permissions": "8"}},
    )
    assert form.chosen(sent, "who") == "77"
    assert form.chosen(sent, "nobody") is None
    assert form.attached(sent, "files") == [log]
    assert form.member(sent, 77) == {"roles": ["201"], "permissions": "8"}
    assert form.member(sent, 78) is None


def test_a_button_named_like_a_form_is_refused() -> None:
    pressed: Any = SimpleNamespace(data={"custom_id": "moderation.warn:5:-:-"})
    with pytest.raises(Unreadable):
        written(pressed, "reason")


def test_each_question_is_what_discord_takes() -> None:
    text = Field("why", "Why?", "Because", "In a word", required=True, long=True, most=100, least=2)
    assert text.component() == {
        "type": 4,
        "custom_id": "why",
        "style": 2,
        "value": "Because",
        "placeholder": "In a word",
        "required": True,
        "min_length": 2,
        "max_length": 100,
    }
    assert Field("why", "Why?").component() == {"type": 4, "custom_id": "why", "style": 1, "required": False}
    choice = Choice("how", "How?", [nextcord.SelectOption(label="So")], "Choose").component()
    assert (choice["type"], choice["placeholder"], choice["required"]) == (3, "Choose", True)
    assert [one["value"] for one in choice["options"]] == ["So"]
    assert Person("who", "Who?").component() == {"type": 5, "custom_id": "who", "required": True}
    assert Files("what", "What?", required=False, most=3).component() == {
        "type": 19,
        "custom_id": "what",
        "required": False,
        "min_values": 0,
        "max_values": 3,
    }
