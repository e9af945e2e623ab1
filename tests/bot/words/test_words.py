import re
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from fluent.syntax import FluentSerializer

from bot.words import Words, catalog

ENGLISH, GERMAN, FRENCH, SPANISH = map(Words, ("en-US", "de", "fr", "es-ES"))


@pytest.mark.parametrize(
    ("locale", "closest"),
    [
        ("de", "de"),
        ("en-GB", "en-US"),
        ("es-419", "es-ES"),
        ("pt-BR", "en-US"),
        ("tlh-KX", "en-US"),  # a locale that Discord invents tomorrow
        ("", "en-US"),
        (None, "en-US"),
    ],
)
def test_a_reader_gets_the_closest_language(locale: str | None, closest: str) -> None:
    assert Words(locale).locale == closest == catalog.closest(locale)


def test_numbers_and_money_are_written_as_the_language_does() -> None:
    assert ENGLISH.money(1_234_567, "🪙") == "1,234,567 🪙"
    assert GERMAN.money(1_234_567, "🪙") == "1.234.567 🪙"
    assert FRENCH.number(1_234_567) == "1\u202f234\u202f567"
    assert ENGLISH.change(-1234, "🪙") == "−1,234 🪙"
    assert ENGLISH.change(5, "🪙") == "+5 🪙"
    assert ENGLISH.number(Decimal("2.50")) == "2.5"
    assert GERMAN.percent(Decimal("2.5")) == "2,5\xa0%"


@pytest.mark.parametrize(
    ("duration", "english", "german"),
    [
        (timedelta(days=7), "7 days", "7 Tage"),
        (timedelta(days=1, hours=1), "1 day, 1 hour", "1 Tag, 1 Stunde"),
        (timedelta(minutes=90), "1 hour, 30 minutes", "1 Stunde, 30 Minuten"),
        (timedelta(days=1, minutes=61), "1 day, 1 hour, 1 minute", "1 Tag, 1 Stunde und 1 Minute"),
        (timedelta(0), "0 seconds", "0 Sekunden"),
    ],
)
def test_durations_are_in_whole_units(duration: timedelta, english: str, german: str) -> None:
    assert ENGLISH.span(duration) == english
    assert GERMAN.span(duration) == german


def test_days_and_lists() -> None:
    assert ENGLISH.day(date(2026, 1, 5)) == "Jan 5, 2026"
    assert GERMAN.day(date(2026, 1, 5)) == "05.01.2026"
    assert ENGLISH.all(["a", "b", "c"]) == "a, b, and c"
    assert FRENCH.either(["a", "b"]) == "a ou b"


def test_a_number_chooses_the_plural() -> None:
    assert ENGLISH("income-streak", days=1, best=1) == "1 day in a row (best: 1)"
    assert GERMAN("income-streak", days=1234, best=1234) == "1.234 Tage in Folge (Bestwert: 1.234)"


def test_what_cannot_be_said_is_a_bug() -> None:
    with pytest.raises(LookupError):
        ENGLISH("no-such-key")
    with pytest.raises(LookupError):
        ENGLISH("again")  # without its moment
    assert ENGLISH.find("no-such-key") is None
    assert ENGLISH.find("again.description") is None


def test_every_text_that_can_be_too_long_has_a_name() -> None:
    sources = (Path(__file__).parents[3] / "db" / "deploy").rglob("*.sql")
    named = {name for path in sources for name in re.findall(r"_require_text\('(\w+)'", path.read_text())}
    assert "reason" in named
    assert [name for name in sorted(named) if Words("fr").find(f"word-{name}") is None] == []


@pytest.mark.parametrize("locale", catalog.offered())
def test_a_message_that_is_read_alone_is_as_in_its_file(locale: str) -> None:
    """Comments apart: those of a file stand before a message there."""
    said = FluentSerializer().serialize_entry
    alone = catalog.Sentences(locale)
    for path in catalog.files(locale):
        for message in catalog.messages(catalog.read(path)):
            message.comment = None
            key = message.id.name
            assert alone.has_message(key), key
            alone.get_message(key)
            assert said(alone._messages[key]) == said(message), key


def test_a_key_in_two_files_and_a_message_that_is_none_are_bugs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalog, "FOLDER", tmp_path)
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "a.ftl").write_text("one = { $a\n\ntwo = Two\n    .more = more\n")
    broken = catalog.Sentences("xx")
    assert broken.has_message("two")
    assert not broken.has_message("more")
    with pytest.raises(ValueError, match="one"):
        broken.get_message("one")
    (tmp_path / "xx" / "b.ftl").write_text("two = Two\n")
    with pytest.raises(ValueError, match="xx has twice: two"):
        catalog.Sentences("xx")


@pytest.mark.parametrize(
    ("locale", "key", "one", "two"),
    [
        ("en-US", "rolejobs-outcome-unchanged", "1 was so", "2 were so"),
        ("de", "rolejobs-outcome-gone", "1 war gegangen", "2 waren gegangen"),
        ("fr", "rolejobs-outcome-failed", "1 refusé par", "2 refusés par"),
        ("es-ES", "rolejobs-outcome-touched", "1 dejado como está", "2 dejados como están"),
        ("de", "imports-flawed", "1 lässt sich", "2 lassen sich"),
        ("fr", "imports-same", "1 ne changerait rien", "2 ne changeraient rien"),
    ],
)
def test_one_is_not_said_as_many_are(locale: str, key: str, one: str, two: str) -> None:
    assert one in Words(locale)(key, count=1)
    assert two in Words(locale)(key, count=2)


def test_a_rehearsal_that_meets_one_member_says_so() -> None:
    met = [
        words("moderation-rehearsed", period="a-week", times=1, members=1)
        for words in (ENGLISH, GERMAN, FRENCH, SPANISH)
    ]
    assert met == [
        "Within a week: 1 × for 1 member.",
        "In einer Woche: 1-mal bei 1 Mitglied.",
        "En une semaine\N{NO-BREAK SPACE}: 1 fois, pour 1 membre.",
        "En una semana: 1 vez, a 1 miembro.",
    ]
