import logging
from collections.abc import Iterator

import pytest
from nextcord import ApplicationInvokeError

from bot.errors import Refused, TooSlow, Unavailable, Unreadable, explain
from bot.metrics import Metrics
from bot.words import Words

ENGLISH = Words("en-US")


@pytest.fixture
def metrics() -> Iterator[Metrics]:
    yield Metrics()


def test_a_refusal_is_its_own_sentence(metrics: Metrics) -> None:
    assert (
        explain(Refused("U0AMT", "The amount must be positive."), ENGLISH, metrics)
        == "The amount must be positive."
    )


def test_a_refusal_is_said_in_the_readers_language(metrics: Metrics) -> None:
    refusal = Refused("U0CLD", "That is not ready yet.", '{"refusal": "on_cooldown", "arguments": {}}')
    assert explain(refusal, Words("de"), metrics) == "Das ist noch nicht so weit."
    assert explain(refusal, ENGLISH, metrics) == "That is not ready yet."


def test_discord_formats_the_values_of_the_detail(metrics: Metrics) -> None:
    refusal = Refused("U0CLD", "Too soon.", '{"retry_at": "2026-01-01T00:00:00+00:00", "member_id": 7}')
    assert explain(refusal, ENGLISH, metrics) == "Too soon. (<@7>) Again <t:1767225600:R>."


@pytest.mark.parametrize("detail", [None, "", "Key (a)=(1) already exists.", "[1]", '"text"'])
def test_another_detail_is_not_for_people(metrics: Metrics, detail: str | None) -> None:
    assert explain(Refused("U0KEY", "Reused.", detail), ENGLISH, metrics) == "Reused."


def test_an_absent_database_is_said(metrics: Metrics) -> None:
    assert explain(Unavailable(), ENGLISH, metrics) == ENGLISH("unavailable")
    assert explain(TooSlow(), ENGLISH, metrics) == ENGLISH("unavailable")


def test_a_forgery_is_no_bug(metrics: Metrics) -> None:
    assert explain(Unreadable("no form"), ENGLISH, metrics) == ENGLISH("unreadable")


def test_a_bug_is_logged_whole_under_the_reference_that_is_shown(
    metrics: Metrics, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        sentence = explain(ApplicationInvokeError(KeyError("secret detail")), ENGLISH, metrics, guild_id=5)
    (record,) = caplog.records
    assert vars(record)["reference"] in sentence
    assert vars(record)["guild_id"] == 5
    assert record.exc_info is not None
    assert isinstance(record.exc_info[1], KeyError)
    assert "secret detail" not in sentence
    assert b"guildkeeper_errors_total 1.0" in metrics.text()
