import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from types import SimpleNamespace
from typing import Any, ClassVar
from uuid import uuid4

import aiohttp
import nextcord
import orjson
import pytest
from nextcord.errors import HTTPInternalRatelimitLocked
from nextcord.http import Route

from bot.cards.posting import Posted
from bot.errors import Unavailable
from bot.metrics import Metrics
from bot.outbox import attempt
from bot.outbox import dispatcher as module
from bot.outbox.dispatcher import Dispatcher
from bot.pictures.picture import Drawn
from bot.records.outbox import Claimed, File, Reported
from bot.records.outbox import Outcome as Result
from tests.patience import PATIENCE


def effect(number: int = 1, **changes: Any) -> Claimed:
    fields: dict[str, Any] = {
        "guild_id": 9,
        "effect_id": number,
        "token": uuid4(),
        "method": "POST",
        "path": "/channels/1/messages",
        "body": {"content": "hi", "nonce": "1", "enforce_nonce": True},
        "card": None,
        "facts": None,
        "language": None,
        "reason": None,
        "mark": None,
        "recipient_id": None,
        "files": 0,
        "attempts": 1,
    }
    return Claimed(**(fields | changes))


async def draw(card: str, facts: dict[str, Any], language: str, guild_id: int) -> Posted:
    """A card that says its facts; KeyError without a level, TypeError for what is no record."""
    assert card == "leveling.level_up"
    text = {"en-US": "Level", "de": "Stufe"}[language]
    body = {"content": f"{text} {facts['level']}", "allowed_mentions": {"parse": ["everyone"]}}
    assert guild_id == 9
    return Posted(body, Drawn("card.png", b"PNG", "alt") if facts.get("picture") else None)


def say(reason: Any, language: str) -> str:
    """A reason with its language; KeyError for a fact that is none."""
    return reason if isinstance(reason, str) else f"{reason['because']} ({language})" if reason else ""


class Database:
    """Stands for the database: hands out effects, notes what is reported and released."""

    def __init__(self, *effects: Claimed) -> None:
        self.effects = list(effects)
        self.reports: list[dict[str, Any]] = []
        self.released: list[int] = []
        self.files: list[File] = []
        self.files_away = False
        self.away = 0
        self.nonsense: set[int] = set()
        """Effects whose report fails for a reason of its own."""
        self.calls: list[int] = []
        """How many reports came at once, each time."""
        self.paused: str | None = None
        self.hearing: Callable[[], None] = lambda: None
        """Called between a claim and the hearing of it."""

    async def many(self, record: type, function: str, **arguments: Any) -> list[Any]:
        if record is File:
            assert function == "outbox.claimed_files"
            assert set(arguments) == {"guild_id", "effect_id", "token"}
            if self.files_away:
                raise Unavailable
            return self.files
        if record is Reported:
            assert function == "outbox.report_all"
            return self._hear(**arguments)
        return self._claim(function, **arguments)

    def _hear(self, *, outcomes: list[Result]) -> list[Reported]:
        if self.away:
            self.away -= 1
            raise Unavailable
        if any(one.effect_id in self.nonsense for one in outcomes):
            raise ValueError("the database does not understand")
        self.reports += [one._asdict() for one in outcomes]
        self.calls.append(len(outcomes))
        return [Reported(one.token, "done") for one in outcomes]

    def _claim(self, function: str, *, max_effects: int, lease: timedelta) -> list[Claimed]:
        assert function == "outbox.claim"
        assert lease == timedelta(seconds=module.LEASE_SECONDS)
        self.hearing()
        claimed, self.effects = self.effects[:max_effects], self.effects[max_effects:]
        return claimed

    async def value(self, function: str, **arguments: Any) -> str | None:
        assert function == "outbox.paused"
        assert not arguments
        return self.paused

    async def run(self, function: str, **arguments: Any) -> None:
        assert function == "outbox.release"
        self.released.append(arguments["effect_id"])


class Http:
    """Stands for nextcord's HTTP client: answers, or raises, what it was given, in order."""

    _default_auth = None
    _global_rate_limits: ClassVar[dict[str | None, Any]] = {}

    def _get_url_rate_limit(self, method: str, route: Route, auth: str | None) -> None:
        return None

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.requests: list[tuple[str, str, dict[str, Any]]] = []
        self.hold = asyncio.Event()
        self.hold.set()

    async def request(self, route: Route, *, retry_request: bool, **arguments: Any) -> Any:
        assert not retry_request
        self.requests.append((route.method, route.url.removeprefix(Route.BASE), arguments))
        await self.hold.wait()
        answer = self.answers.pop(0) if self.answers else {}
        if isinstance(answer, BaseException):
            raise answer
        return answer


def refusal(status: int, body: Any, headers: dict[str, str] | None = None) -> nextcord.HTTPException:
    async def json(content_type: str | None) -> Any:
        assert content_type is None
        if not isinstance(body, dict):
            raise ValueError("no JSON")
        return body

    response: Any = SimpleNamespace(status=status, reason="x", headers=headers or {}, json=json)
    return nextcord.HTTPException(response, body)


def unreachable() -> aiohttp.ClientConnectorError:
    return aiohttp.ClientConnectorError(SimpleNamespace(host="x", port=1, ssl=True), OSError(111, "refused"))  # type: ignore[arg-type]


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not true():  # noqa: ASYNC110
            await asyncio.sleep(0.005)


async def serve(database: Database, http: Http) -> Dispatcher:
    """Run a dispatcher until everything that was handed out is reported or released."""
    dispatcher = Dispatcher(database, http, Metrics(), draw, say)  # type: ignore[arg-type]
    expected = len(database.effects)
    running = asyncio.create_task(dispatcher.run())
    async with asyncio.timeout(PATIENCE):
        while len(database.reports) < expected and not running.done():  # noqa: ASYNC110
            await asyncio.sleep(0.005)
        await dispatcher.stop()
        await running
    return dispatcher


async def test_what_is_heard_of_after_its_lease_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr(time, "clock_gettime", lambda _clock: now)

    def freeze() -> None:
        nonlocal now
        now += module.LEASE_SECONDS

    database, http = Database(effect()), Http()
    database.hearing = freeze
    dispatcher = Dispatcher(database, http, Metrics(), draw, say)  # type: ignore[arg-type]
    running = asyncio.create_task(dispatcher.run())
    async with asyncio.timeout(PATIENCE):
        while database.effects:  # noqa: ASYNC110
            await asyncio.sleep(0.005)
    await dispatcher.stop()
    await running
    assert (http.requests, database.reports, database.released) == ([], [], [])


async def test_a_pause_is_told_at_the_start(caplog: pytest.LogCaptureFixture) -> None:
    database = Database()
    database.paused = "this database is a copy"
    await serve(database, Http())
    assert "the outbox hands out nothing: this database is a copy" in caplog.text


async def test_an_effect_is_one_request_and_one_report() -> None:
    database, http = Database(effect(reason="level 5")), Http()
    await serve(database, http)
    assert http.requests == [
        (
            "POST",
            "/channels/1/messages",
            {"reason": "level 5", "json": {"content": "hi", "nonce": "1", "enforce_nonce": True}},
        )
    ]
    (report,) = database.reports
    assert (report["status"], report["code"], report["error"]) == (200, None, None)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"reason": {"because": "roles.left"}, "language": "de"}, "roles.left (de)"),
        (
            {"reason": {"because": "roles.left"}, "language": "de", "mark": "[effect 1]"},
            "roles.left (de) [effect 1]",
        ),
        ({"mark": "[effect 1]"}, "[effect 1]"),
        ({"reason": "x" * 600, "mark": "[effect 1]"}, "x" * 480 + " [effect 1]"),
        ({"reason": "x" * 600}, "x" * 512),
        ({"reason": {"no": "kind"}, "mark": "[effect 1]"}, "[effect 1]"),
        ({"reason": {"no": "kind"}}, None),
        ({}, None),
    ],
)
async def test_the_reason_is_said_in_the_guilds_words(given: dict[str, Any], told: str | None) -> None:
    database, http = Database(effect(**given)), Http()
    await serve(database, http)
    ((_, _, arguments),) = http.requests
    assert arguments.get("reason") == told
    assert [report["status"] for report in database.reports] == [200]


@pytest.mark.parametrize(
    ("made", "answer", "created_id"),
    [
        ({}, {"id": "4711"}, 4711),
        ({}, {}, None),
        ({}, "", None),
        ({"path": "/guilds/1/roles"}, {"id": "4711", "name": "Gold"}, 4711),
        ({"path": "/channels/1/messages/5/threads"}, {"id": "4711", "parent_id": "1"}, 4711),
        ({"method": "PATCH", "path": "/channels/1/messages/4711"}, {"id": "4711"}, None),
        ({"path": "/channels/1/messages/bulk-delete"}, "", None),
    ],
)
async def test_the_id_of_what_was_made_is_reported(
    made: dict[str, Any], answer: Any, created_id: int | None
) -> None:
    database = Database(effect(**made))
    await serve(database, Http(answer))
    assert [report["created_id"] for report in database.reports] == [created_id]


CARD: dict[str, Any] = {
    "card": "leveling.level_up",
    "facts": {"level": 5},
    "language": "de",
    "body": {"nonce": "1", "enforce_nonce": True, "allowed_mentions": {"parse": [], "users": ["7"]}},
}


async def test_a_card_is_drawn_when_it_is_sent() -> None:
    database, http = Database(effect(**CARD)), Http()
    await serve(database, http)
    body = {"content": "Stufe 5", **CARD["body"]}
    assert http.requests == [("POST", "/channels/1/messages", {"json": body})], "whom it pings is decided"
    assert database.reports[0]["status"] == 200


async def test_a_changed_message_shows_nothing_of_what_it_was() -> None:
    http = Http()
    changed = {"method": "PATCH", "path": "/channels/1/messages/5", "body": {}}
    await serve(Database(effect(**CARD | changed)), http)
    ((_, _, arguments),) = http.requests
    assert arguments["json"]["embeds"] == arguments["json"]["components"] == []
    assert arguments["json"]["content"] == "Stufe 5"


async def test_a_picture_is_one_file_more_and_drawn_again_with_each_try() -> None:
    pictured = CARD | {"facts": {"level": 5, "picture": True}}
    for _ in range(2):  # a lease that ended: the same effect is claimed once more
        http = Http()
        await serve(Database(effect(1, **pictured)), http)
        ((method, _, arguments),) = http.requests
        payload, file = arguments["form"]
        body = orjson.loads(payload["value"])
        assert method == "POST"
        assert (body["nonce"], body["enforce_nonce"], body["content"]) == ("1", True, "Stufe 5")
        assert body["attachments"] == [{"id": 0, "filename": "card.png", "description": "alt"}]
        assert (file["name"], file["filename"], file["value"]) == ("files[0]", "card.png", b"PNG")


async def test_a_picture_follows_the_files_there_are() -> None:
    database, http = Database(effect(1, files=1, **CARD | {"facts": {"level": 5, "picture": True}})), Http()
    database.files = [File("log.txt", b"log")]
    await serve(database, http)
    payload, *files = http.requests[0][2]["form"]
    assert orjson.loads(payload["value"])["attachments"][0]["id"] == 1
    assert [(file["name"], file["filename"]) for file in files] == [
        ("files[0]", "log.txt"),
        ("files[1]", "card.png"),
    ]


@pytest.mark.parametrize(
    "wrong",
    [
        {"card": "leveling.nothing"},
        {"facts": {}},
        {"facts": None},
        {"language": None},
        {"language": "tlh"},
        {"body": None},
    ],
)
async def test_a_card_that_cannot_be_drawn_is_a_bug_and_holds_up_nothing(
    wrong: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    database, http, metrics = Database(effect(1, **CARD | wrong), effect(2, **CARD)), Http(), Metrics()
    dispatcher = Dispatcher(database, http, metrics, draw, say)  # type: ignore[arg-type]
    running = asyncio.create_task(dispatcher.run())
    async with asyncio.timeout(PATIENCE):
        while len(database.reports) < 2:  # noqa: ASYNC110
            await asyncio.sleep(0.005)
    await dispatcher.stop()
    await running
    bad, good = sorted(database.reports, key=lambda report: int(report["effect_id"]))
    assert (bad["status"], bad["code"], bad["unsendable"]) == (0, None, True)
    assert bad["error"].startswith("cannot be drawn: ")
    assert good["status"] == 200
    assert len(http.requests) == 1, "no request left for it"
    bug = next(record for record in caplog.records if record.exc_info)
    assert bug.reference in bad["error"]  # type: ignore[attr-defined]
    name = {"card": (CARD | wrong)["card"]}
    assert metrics.registry.get_sample_value("guildkeeper_outbox_undrawn_total", name) == 1


async def test_a_request_without_a_body_has_none() -> None:
    http = Http()
    await serve(Database(effect(method="PUT", path="/guilds/1/members/2/roles/3", body=None)), http)
    assert http.requests == [("PUT", "/guilds/1/members/2/roles/3", {})]


async def test_files_are_parts_of_a_form() -> None:
    database, http = Database(effect(files=2, reason="why")), Http()
    database.files = [File("a.txt", b"\x00a"), File("b \u00e4.txt", b"b")]
    await serve(database, http)
    ((_, _, arguments),) = http.requests
    payload, *files = arguments["form"]
    assert orjson.loads(payload["value"]) == {"content": "hi", "nonce": "1", "enforce_nonce": True}
    assert payload["name"] == "payload_json"
    assert [(one["name"], one["filename"], one["value"]) for one in files] == [
        ("files[0]", "a.txt", b"\x00a"),
        ("files[1]", "b \u00e4.txt", b"b"),
    ]
    assert set(arguments) == {"form", "reason"}


async def test_without_its_files_a_message_is_not_sent() -> None:
    database, http = Database(effect(1, files=1), effect(2)), Http()
    database.files_away = True
    dispatcher = Dispatcher(database, http, Metrics(), draw, say)  # type: ignore[arg-type]
    running = asyncio.create_task(dispatcher.run())
    async with asyncio.timeout(PATIENCE):
        while not database.reports:  # noqa: ASYNC110
            await asyncio.sleep(0.005)
    await dispatcher.stop()
    await running
    assert [one["effect_id"] for one in database.reports] == [2]
    assert len(http.requests) == 1


async def test_a_direct_message_opens_the_channel_first() -> None:
    http = Http({"id": "77"})
    await serve(Database(effect(path="/channels/@dm/messages", recipient_id=5)), http)
    assert [(method, path) for method, path, _ in http.requests] == [
        ("POST", "/users/@me/channels"),
        ("POST", "/channels/77/messages"),
    ]
    assert http.requests[0][2] == {"json": {"recipient_id": "5"}}


@pytest.mark.parametrize(
    ("answer", "status", "code", "retry_after"),
    [
        (refusal(403, {"code": 50013, "message": "Missing Permissions"}), 403, 50013, None),
        (refusal(429, {"retry_after": 1.5, "message": "slow"}, {"Retry-After": "2"}), 429, 0, 1.5),
        (refusal(429, "<html>", {"Retry-After": "30"}), 429, 0, 30.0),
        (refusal(429, "<html>"), 429, 0, None),
        (refusal(503, ""), 503, 0, None),
        (aiohttp.ServerDisconnectedError(), None, None, None),
        (unreachable(), 0, None, None),
        (ConnectionResetError(104, "reset"), None, None, None),
        (TimeoutError(), None, None, None),
        (aiohttp.InvalidURL("x"), 0, None, None),
        (TypeError("not JSON"), 0, None, None),
    ],
)
async def test_what_discord_answers_is_reported_as_it_is(
    answer: Exception, status: int | None, code: int | None, retry_after: float | None
) -> None:
    database, http = Database(effect()), Http(answer)
    dispatcher = await serve(database, http)
    (report,) = database.reports
    assert (report["status"], report["code"], report["retry_after"]) == (
        status,
        code,
        None if retry_after is None else Decimal(str(retry_after)),
    )
    assert report["error"]
    assert report["unsendable"] == isinstance(answer, (aiohttp.InvalidURL, TypeError))
    assert len(http.requests) == 1
    assert not dispatcher.refused


@pytest.mark.parametrize("scope", ["user", "shared", "global", None])
async def test_whose_limit_it_is_is_reported(scope: str | None) -> None:
    headers = {"X-RateLimit-Scope": scope} if scope else {}
    database = Database(effect())
    await serve(database, Http(refusal(429, {"retry_after": 1.5}, headers)))
    assert database.reports[0]["scope"] == scope


async def test_only_a_limit_has_a_scope() -> None:
    database = Database(effect())
    await serve(database, Http(refusal(403, {"code": 50013}, {"X-RateLimit-Scope": "user"})))
    assert database.reports[0]["scope"] is None


async def test_a_silent_discord_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attempt, "REQUEST_SECONDS", 0.02)
    database, http = Database(effect()), Http()
    http.hold.clear()
    await serve(database, http)
    assert database.reports[0]["status"] is None


async def test_a_refused_token_stops_the_dispatcher() -> None:
    database = Database(*(effect(number) for number in range(1, 101)))
    http = Http(*(refusal(401, {"message": "401: Unauthorized"}) for _ in range(100)))
    dispatcher = Dispatcher(database, http, Metrics(), draw, say)  # type: ignore[arg-type]
    async with asyncio.timeout(PATIENCE):
        await dispatcher.run()
    assert dispatcher.refused
    assert len(http.requests) <= module.AT_ONCE
    await dispatcher.stop()
    assert len(database.effects) == 100 - module.HELD
    sent = {report["effect_id"] for report in database.reports}
    assert sent | set(database.released) == set(range(1, module.HELD + 1)), "what was not sent is given back"


async def test_nextcords_own_limit_is_waited_for() -> None:
    database, http = Database(effect()), Http(HTTPInternalRatelimitLocked("locked"), {})
    await serve(database, http)
    assert database.reports[0]["status"] == 200


async def test_what_is_in_hand_heeds_a_limit_for_as_long_as_discord_says() -> None:
    """Also where nextcord would ask again after a second, which is the time of the bucket."""
    crowd, other = [effect(1), effect(2), effect(3)], effect(4, path="/channels/2/messages")
    http = Http(refusal(429, {"retry_after": 20}, {"X-RateLimit-Scope": "user"}), {})
    database = Database(*crowd, other)
    await serve(database, http)
    assert [path for _, path, _ in http.requests] == ["/channels/1/messages", "/channels/2/messages"]
    told = {report["effect_id"]: report for report in database.reports}
    late = [told[one.effect_id] for one in crowd[1:]]
    assert {(one["status"], one["scope"]) for one in late} == {(0, "user")}, "the database holds the others"
    assert all(19 < one["retry_after"] <= 20 for one in late)
    assert told[other.effect_id]["status"] == 200


async def test_thousands_of_one_guild_that_wait_for_a_limit_are_in_nobodys_way(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    used_up = SimpleNamespace(locked=True, resetting=False, reset=datetime.now(UTC) + timedelta(seconds=30))

    class Limited(Http):
        def _get_url_rate_limit(self, method: str, route: Route, auth: str | None) -> Any:
            return used_up if method == "PUT" else None

        async def request(self, route: Route, *, retry_request: bool, **arguments: Any) -> Any:
            if route.method == "PUT":
                raise HTTPInternalRatelimitLocked("locked")
            return await super().request(route, retry_request=retry_request, **arguments)

    monkeypatch.setattr(module, "STOP_SECONDS", 0.05)
    crowd = [effect(n, method="PUT", path=f"/guilds/1/members/{n}/roles/5") for n in range(1, module.HELD)]
    database, http = Database(*crowd, effect(module.HELD)), Limited()
    dispatcher = Dispatcher(database, http, Metrics(), draw, say)  # type: ignore[arg-type]
    running = asyncio.create_task(dispatcher.run())
    await until(lambda: http.requests)
    async with asyncio.timeout(PATIENCE):
        await dispatcher.stop()
        await running
    assert sorted(database.released) == list(range(1, attempt.WAITING + 1)), "some wait, to lose no moment"
    held = [told for told in database.reports if told["status"] == 0]
    assert len(held) == len(crowd) - attempt.WAITING
    assert {told["scope"] for told in held} == {"user"}, "the database holds the others"
    assert all(25 < told["retry_after"] <= 30 for told in held)


async def test_trouble_before_the_direct_message_leaves_no_doubt_about_it() -> None:
    for answer, status in ((refusal(503, ""), 0), (TimeoutError(), 0), (refusal(403, {"code": 50007}), 403)):
        database, http = Database(effect(path="/channels/@dm/messages", recipient_id=5)), Http(answer)
        await serve(database, http)
        assert database.reports[0]["status"] == status
    database, http = (
        Database(effect(path="/channels/@dm/messages", recipient_id=5)),
        Http({"id": "7"}, TimeoutError()),
    )
    await serve(database, http)
    assert database.reports[0]["status"] is None


async def test_nextcords_own_limit_is_reported_as_not_sent_in_the_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(attempt, "LOCAL_LIMIT_SECONDS", -1.0)
    database, http = Database(effect()), Http(HTTPInternalRatelimitLocked("locked"))
    await serve(database, http)
    assert database.reports[0]["status"] == 0
    assert database.reports[0]["retry_after"] == -1


async def test_a_report_waits_for_the_database() -> None:
    database = Database(effect())
    database.away = 1
    await serve(database, Http())
    assert len(database.reports) == 1


async def test_all_are_served_with_bounded_haste() -> None:
    database = Database(*(effect(number) for number in range(1, 61)))
    http = Http()
    http.hold.clear()
    dispatcher = Dispatcher(database, http, Metrics(), draw, say)  # type: ignore[arg-type]
    running = asyncio.create_task(dispatcher.run())
    await until(lambda: len(http.requests) >= module.AT_ONCE)
    await asyncio.sleep(0.01)
    assert len(http.requests) == module.AT_ONCE
    http.hold.set()
    await until(lambda: len(database.reports) >= 60)
    await dispatcher.stop()
    await running
    assert sorted(report["effect_id"] for report in database.reports) == list(range(1, 61))


async def test_stopping_finishes_what_left_and_gives_back_what_did_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "STOP_SECONDS", 0.05)
    http = Http(*(HTTPInternalRatelimitLocked("locked") for _ in range(1000)))
    database = Database(effect(1))
    dispatcher = Dispatcher(database, http, Metrics(), draw, say)  # type: ignore[arg-type]
    running = asyncio.create_task(dispatcher.run())
    await until(lambda: http.requests)
    await dispatcher.stop()
    await running
    assert database.released == [1]
    assert database.reports == []


async def test_what_may_have_left_is_not_given_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "STOP_SECONDS", 0.02)
    database, http = Database(effect(1)), Http()
    http.hold.clear()
    dispatcher = Dispatcher(database, http, Metrics(), draw, say)  # type: ignore[arg-type]
    running = asyncio.create_task(dispatcher.run())
    await until(lambda: http.requests)
    await dispatcher.stop()
    await running
    assert database.released == []
    assert database.reports == []


async def test_what_is_known_at_the_same_time_is_reported_in_one_call() -> None:
    database = Database(*(effect(number) for number in range(1, 11)))
    await serve(database, Http())
    assert sum(database.calls) == 10
    assert len(database.calls) < 10


async def test_one_report_that_is_not_understood_does_not_hold_up_the_others() -> None:
    database = Database(*(effect(number) for number in range(1, 11)))
    database.nonsense = {4}
    dispatcher = Dispatcher(database, Http(), Metrics(), draw, say)  # type: ignore[arg-type]
    running = asyncio.create_task(dispatcher.run())
    async with asyncio.timeout(PATIENCE):
        while len(database.reports) < 9:  # noqa: ASYNC110
            await asyncio.sleep(0.005)
    await dispatcher.stop()
    await running
    assert sorted(one["effect_id"] for one in database.reports) == [1, 2, 3, 5, 6, 7, 8, 9, 10]


async def test_two_tries_at_one_effect_are_two_reports() -> None:
    tries = [effect(1), effect(1)]  # its lease ended while the first was under way
    database = Database(*tries)
    async with asyncio.timeout(PATIENCE):
        await serve(database, Http())
    assert {one["token"] for one in database.reports} == {one.token for one in tries}
