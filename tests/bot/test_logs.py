import json
import logging

import pytest

from bot import logs

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4OQ.GAbCdE.abcdefghijklmnopqrstuvwxyz0123456789AB"


@pytest.mark.parametrize(
    "secret",
    [
        TOKEN,
        f"Authorization: Bot {TOKEN}",
        "https://discord.com/api/v10/webhooks/123/aW50ZXJhY3Rpb246/messages/@original",
        "/interactions/123/aW50ZXJhY3Rpb246/callback",
        "postgresql://bot:aW50ZXJhY3Rpb246@host/db",
    ],
)
def test_no_secret_passes(secret: str) -> None:
    text = logs.redact(f"failed: {secret!r}")
    assert TOKEN not in text
    assert "aW50ZXJhY3Rpb246" not in text
    assert text.startswith("failed: ")


def test_ids_and_paths_stay() -> None:
    text = "POST /channels/1202698133176320000/messages interaction 1574467809772044288"
    assert logs.redact(text) == text


@pytest.mark.parametrize("form", ["json", "text"])
def test_a_line_has_its_extra_and_a_redacted_traceback(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = logging.root.handlers[:], logging.root.level
    try:
        logs.configure(logging.INFO, form)
        try:
            raise ValueError(TOKEN)
        except ValueError:
            logging.getLogger("x").exception("failed", extra={"guild_id": 5})
        logging.getLogger("nextcord.gateway").debug("whole events")
    finally:
        logging.root.handlers[:], logging.root.level = before
    out = capsys.readouterr().err
    assert TOKEN not in out
    assert "ValueError" in out
    assert "guild_id" in out
    assert "whole events" not in out
    if form == "json":
        line = json.loads(out)
        assert line["level"] == "ERROR"
        assert line["guild_id"] == 5


def test_nextcord_is_never_at_debug() -> None:
    before = logging.root.handlers[:], logging.root.level
    try:
        logs.configure(logging.DEBUG, "text")
        assert logging.getLogger("nextcord.gateway").getEffectiveLevel() == logging.INFO
    finally:
        logging.root.handlers[:], logging.root.level = before
