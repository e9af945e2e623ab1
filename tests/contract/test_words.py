"""The words that SQL speaks of, its refusals and settings, against those of the bot's languages."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import psycopg
import pytest

from bot.cards.setting import TYPED
from bot.words import Words, catalog
from bot.words.gaps import arguments, sentences
from bot.words.refusals import refusal
from bot.words.settings import allowed
from tests.bot.words.test_locales import NAMED, tops

LANGUAGES = catalog.offered()
TRANSLATIONS = [locale for locale in LANGUAGES if locale != catalog.DEFAULT]


LEFT_OUT = {"refusal-unknown_guild": {"guild"}}
"""Arguments for psql alone: a guild's id."""

SPANS = [timedelta(seconds=seconds) for seconds in (0, 1, 60, 5_400, 86_400, 93_784, 34_560_000)]
SPANS += [timedelta(days=days) for days in (1_000, 3_650, 36_500)]
AMOUNTS = [0, 999, 1_000, 12_345, 1_234_567, 10**15]


@pytest.fixture(scope="module")
def database(cluster: Any) -> Iterator[psycopg.Connection]:
    dsn = cluster.dsn(f"{cluster.template}_source", "postgres")
    with psycopg.connect(dsn, autocommit=True) as connection:
        yield connection


def test_the_languages_are_the_folders(database: psycopg.Connection) -> None:
    rows = database.execute("select unnest(enum_range(null::app.language))::text")
    assert sorted(label for (label,) in rows) == sorted(LANGUAGES)


@pytest.mark.parametrize("locale", TRANSLATIONS)
def test_every_refusal_is_translated_with_its_arguments(database: psycopg.Connection, locale: str) -> None:
    rows = database.execute("select name, arguments from app.error")
    refusals = {f"refusal-{name}": {one.split()[0] for one in given} for name, given in rows}
    refusals |= {key: refusals[key] - extra for key, extra in LEFT_OUT.items()}
    has = {
        key: arguments(pattern) for key, pattern in sentences(locale).items() if key.startswith("refusal-")
    }
    assert sorted(refusals.keys() - has.keys()) == []
    assert sorted(has.keys() - refusals.keys()) == []
    assert {key: has[key] for key in has if has[key] != refusals[key]} == {}


def test_what_stands_in_a_refusal_has_a_name(database: psycopg.Connection) -> None:
    rows = database.execute(
        r"select name from app.error where exists "
        r"(select from unnest(arguments) a where a ~ '^(one|two|three|four|five|six) ')"
    )
    assert sorted(name for (name,) in rows) == []


def test_commands_that_refusals_name_exist(database: psycopg.Connection) -> None:
    known = tops(catalog.DEFAULT)
    wrong = [
        f"{name}: {found.group()}"
        for name, message in database.execute("select name, message from app.error")
        for found in NAMED.finditer(message)
        if found[1] not in known or (found[2] and known[found[1]] and found[2] not in known[found[1]])
    ]
    assert wrong == []


def test_every_sentence_of_a_refusal_uses_its_arguments(database: psycopg.Connection) -> None:
    rows = database.execute("select name, message, cardinality(arguments) from app.error")
    wrong = [
        name
        for name, message, count in rows
        if {int(place) for place in re.findall(r"%(\d)\$s", message)} != set(range(1, count + 1))
    ]
    assert wrong == []


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_setting_has_its_words(database: psycopg.Connection, locale: str) -> None:
    rows = database.execute("select key, kind, choices, rules from config.setting_column")
    wanted: set[str] = set()
    for key, kind, choices, rules in rows:
        title = f"setting-{key.replace('.', '-')}"
        wanted |= {title, *(f"{title}.{one}" for one in choices or () if kind == "choice")}
        if locale != catalog.DEFAULT:
            wanted |= {f"{title}.description"} | ({f"{title}.allowed"} if rules else set())
    has = {key for key in sentences(locale) if key.startswith("setting-") and not is_option(key)}
    assert sorted(wanted - has) == []
    assert sorted(has - wanted) == []


SETTINGS = """
select key, kind, choices from config.setting_column
union all
select key, kind, choices from desk._options(null)
"""


@pytest.mark.parametrize("locale", TRANSLATIONS)
def test_what_a_setting_may_be_is_said_in_the_readers_language(
    database: psycopg.Connection, locale: str
) -> None:
    words, english = Words(locale), Words(catalog.DEFAULT)
    for key, kind, choices in database.execute(SETTINGS):
        said = allowed(words, key, kind, choices)
        if kind not in TYPED | {"choice"}:
            assert said != allowed(english, key, kind, choices)
        detail = {"refusal": "value_not_allowed", "kind": kind, "choices": choices}
        given = {"setting": ["setting", key], "value": ["text", "x"], "allowed": ["text", "ENGLISH"]}
        sentence = refusal(words, detail | {"arguments": given}, "ENGLISH")
        assert said in sentence
        assert "ENGLISH" not in sentence


def is_option(key: str) -> bool:
    """Whether it is a word of an option of a type of tickets, not of a setting."""
    return key.startswith("setting-desk-type-")


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_option_of_a_ticket_type_has_its_words(database: psycopg.Connection, locale: str) -> None:
    rows = database.execute("select key, kind, choices from desk._options(null)")
    wanted: set[str] = set()
    for key, kind, choices in rows:
        title = f"setting-{key.replace('.', '-')}"
        wanted |= {title, *(f"{title}.{one}" for one in choices or () if kind == "choice")}
        if locale != catalog.DEFAULT:
            wanted |= {f"{title}.description"} | ({f"{title}.allowed"} if kind in TYPED else set())
    has = {key for key in sentences(locale) if is_option(key)}
    assert sorted(wanted - has) == []
    assert sorted(has - wanted) == []


BECAUSE = re.compile(r"app\._because\(\s*'([a-z_.]+)'(?:::text)?(?:,\s*jsonb_build_object\()?")
BODIES = """
select n.nspname || '.' || p.proname, coalesce(nullif(p.prosrc, ''), pg_get_functiondef(p.oid))
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where pg_get_userbyid(p.proowner) = 'guildkeeper_owner'
"""


def items(body: str, start: int) -> list[str]:
    """The arguments of a call from where its parenthesis is open: `'a', f(x, y)` is two."""
    found, depth = [""], 0
    for letter in body[start:]:
        depth += (letter == "(") - (letter == ")")
        if depth < 0:
            break
        if letter == "," and depth == 0:
            found.append("")
        else:
            found[-1] += letter
    return [one.removesuffix("::text").strip().strip("'") for one in found]


def reasons(database: psycopg.Connection) -> dict[str, set[str]]:
    """Every reason that a function of SQL gives, as the key of its sentence, with the facts that it names."""
    found: dict[str, set[str]] = {}
    for _, body in database.execute(BODIES):
        for call in BECAUSE.finditer(body):
            facts = set(items(body, call.end())[::2]) if "build" in call[0] else set()
            found.setdefault(f"reason-{call[1].replace('.', '-')}", set()).update(facts - {"text"})
    return found


@pytest.mark.parametrize("locale", LANGUAGES)
def test_every_reason_that_sql_gives_has_its_sentence(database: psycopg.Connection, locale: str) -> None:
    said = {key: arguments(one) for key, one in sentences(locale).items() if key.startswith("reason-")}
    del said["reason-text"]
    assert said == reasons(database)


def test_no_function_of_sql_makes_a_sentence(database: psycopg.Connection) -> None:
    """But refusals: what is shown is facts, which the bot says in the reader's words."""
    sentence = re.compile(r"(?:reason|note) => (?:format\()?'|format\('[A-Z][a-z]+ [^']*%|'[A-Z][a-z]+ %s")
    wrong = [name for name, body in database.execute(BODIES) if sentence.search(body)]
    assert wrong == []


@pytest.mark.parametrize("locale", LANGUAGES)
def test_what_is_shown_can_be_typed(database: psycopg.Connection, locale: str) -> None:
    words = Words(locale)
    for span in SPANS:
        assert read(database, "app._read_duration", words.span(span)) == span
    for amount in AMOUNTS:
        assert read(database, "app._read_amount", words.number(amount)) == amount


SUCH_AS = {"de": "etwa", "fr": "par exemple|comme", "es-ES": "por ejemplo|como"}


@pytest.mark.parametrize("locale", TRANSLATIONS)
def test_the_duration_that_a_setting_has_as_an_example_can_be_typed(
    database: psycopg.Connection, locale: str
) -> None:
    rows = database.execute("select key, rules from config.setting_column where kind = 'duration'")
    examples = [(key, rules.partition("such as ")[2]) for key, rules in rows if "such as" in rules]
    assert examples
    for key, example in examples:
        said = allowed(Words(locale), key, "duration", None)
        *_, own = re.split(f", (?:{SUCH_AS[locale]}) ", said)
        meant = [read(database, "app._read_duration", typed) for typed in (own, example)]
        assert meant[0] == meant[1] is not None, said


def read(database: psycopg.Connection, function: str, typed: str) -> Any:
    row = database.execute(f"select {function}(%s)", (typed,)).fetchone()
    assert row is not None
    return row[0]
