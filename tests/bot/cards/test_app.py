import pytest

from bot.cards import app
from bot.records.app import Setting


def setting(**changes: str | None) -> Setting:
    fields: dict[str, str | None] = {
        "key": "leveling.cooldown",
        "value": "60",
        "default_value": "60",
        "description": "How long.",
        "kind": "duration",
        "allowed": "0 to 86400",
    }
    return Setting(**(fields | changes))  # type: ignore[arg-type]


def test_settings_that_were_changed_stand_out() -> None:
    reply = app.config([setting(), setting(key="leveling.announce", value="dm", default_value="here")])
    assert reply.embed is not None
    assert reply.embed.description == "leveling.cooldown: `60`\n**leveling.announce**: `dm`"


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        ("channel", "5", "<#5>"),
        ("role", "5", "<@&5>"),
        ("text", "a`b", "`a'b`"),
        ("text", None, "*none*"),
    ],
)
def test_values_look_like_what_they_are(kind: str, value: str | None, shown: str) -> None:
    assert app.shown(setting(kind=kind), value) == shown


def test_one_setting_in_full() -> None:
    reply = app.setting(setting(value=None, allowed="y" * 2000), changed=True)
    assert reply.embed is not None
    assert [field.name for field in reply.embed.fields] == ["Now", "Default", "Allowed"]
    assert all(len(field.value or "") <= 1024 for field in reply.embed.fields)
    assert app.setting(None, changed=False).ephemeral
