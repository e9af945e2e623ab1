from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

from bot.event.session import Session


def test_an_event_is_known_by_its_session_and_number() -> None:
    websocket: Any = SimpleNamespace(session_id="s", sequence=7)
    assert Session(lambda: websocket).key() == "s 7"


def test_a_bot_that_just_started_does_not_know_until_when_it_was_heard() -> None:
    session = Session(lambda: None)
    session.lost()
    session.connected()
    assert session.start().heard_until is None


def test_a_session_was_heard_until_it_was_lost_for_the_first_time() -> None:
    session = Session(lambda: None)
    session.connected()
    session.lost()
    first = session.start().heard_until
    session.lost()  # an attempt to connect that failed
    session.connected()
    assert first is not None
    assert session.start().heard_until == first
    session.lost()
    later = session.start().heard_until
    assert later is not None
    assert later >= first


def test_what_another_process_heard_is_no_gap() -> None:
    until = datetime(2026, 1, 1, tzinfo=UTC)
    session = Session(lambda: None, until)
    assert session.heard_until() == until
    session.connected()
    assert session.start().heard_until == until
    heard = session.heard_until()
    assert heard is not None
    assert heard > until
    session.lost()
    assert session.heard_until() == session.start().heard_until
