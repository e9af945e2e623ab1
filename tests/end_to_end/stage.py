"""A stage for end-to-end tests: the real bot process between a pretended Discord and a real PostgreSQL."""

import asyncio
import inspect
import itertools
import shutil
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

from simcord.backend.models import Channel, Guild, Message, User

from bot.client import COGS
from bot.interaction.presence import Presence
from bot.metrics import Metrics
from playground.rest import Request
from playground.wire import Wire
from playground.world import ANSWER_WITHIN
from tests.conftest import SUPERUSER, Cluster, clone
from tests.patience import PATIENCE

from .database import ADMIN, Database
from .patient import PatientWire
from .process import TOKEN, BotProcess, Exit
from .proxy import DatabaseProxy

COMMANDS = {
    command.name
    for kind in COGS
    for command in kind(None, Metrics(), Presence()).application_commands  # type: ignore[arg-type]
}
"""All of them, without their subcommands and options."""

STARTED = "select 1 from event.reconciliation where guild_id = %s and began_at > %s"
"""What a bot does as soon as a guild's events go to the database: until then they wait."""

CLEAR = """
do $$
declare
  v_table regclass;
begin
  delete from automod.rule;  -- Discord hears of it
  set local session_replication_role = replica;
  delete from outbox.due where split_part(function, '.', 1) in ('desk', 'tickets') and finished_at is null;
  for v_table in
    select c.oid
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r'
      and (
        n.nspname in ('choices', 'desk', 'menus', 'tickets', 'transcripts') and c.relname <> 'settings'
        or c.oid::regclass::text in (
          'leveling.reward', 'leveling.multiplier', 'moderation.rung', 'moderation.preset',
          'roles.reason', 'roles.member', 'roles.autorole', 'roles.sticky', 'roles.denial', 'rolejobs.draft',
          'rolejobs.member', 'rolejobs.job', 'personal.role'
        )
      )
  loop
    execute format('delete from %s', v_table);
  end loop;
end
$$"""
"""Empties what tests set up, whatever hangs on it."""

CONFIGURED = """
select count(*), max(a.audit_id)
from app.audit a
where a.function = 'config.set' or a.function like 'update %.settings'"""
"""What changes when somebody sets a setting."""

PICTURE_SECONDS = 60
"""How long a picture may take here: what is sent with one must be sent within its lease."""
LOOK_EVERY = 0.02

type Who = str | int | User


class Stage:
    """Discord (`wire`), the database (`sql`), the way between bot and database (`proxy`), and the bot.

    A message earns 100 XP and there is no cooldown, so n² messages make level n.
    """

    def __init__(self, wire: Wire, database: Database, proxy: DatabaseProxy, log: Path) -> None:
        self.wire = wire
        self.database = database
        self.proxy = proxy
        self.guild_id = wire.guild.id
        self.killed_at = 0
        self.forgotten: Counter[tuple[str, ...]] = Counter()
        """The newest effect when a bot was last killed, or lost its leases: what it had sent and not reported
        is sent again.
        """
        self._log = log
        self._configured: Sequence[tuple[Any, ...]] = []
        self._bots: list[BotProcess] = []
        self._names = itertools.count(1)

    # ------------------------------------------------------------------ the bot

    @property
    def bot(self) -> BotProcess:
        """The bot, or the first of several."""
        return self._bots[0]

    @property
    def bots(self) -> int:
        """How many there are."""
        return len(self._bots)

    @property
    def log(self) -> str:
        """All that bots have written on this stage."""
        return self._log.read_text(errors="replace")

    async def start(self, *, database_is_there: bool = True, **settings: str) -> BotProcess:
        """Start a bot and wait until its commands are known, and its guilds to the database.

        `settings` are environment variables.
        """
        began = self.superuser("select clock_timestamp()")[0][0]
        asked = len(self._asked_for_commands())
        sessions = len(self.wire.sessions)
        process = BotProcess.start(self._log, self._environment() | settings)
        self._bots.append(process)
        await self.eventually(
            lambda: (
                not process.running
                or (
                    len(self.wire.sessions) > sessions
                    and len(self._asked_for_commands()) > asked
                    and self.wire.command_names() >= COMMANDS
                    and (not database_is_there or self.sql(STARTED, self.guild_id, began))
                )
            ),
            within=PATIENCE,
        )
        assert process.running, f"the bot did not start:\n{self.log[-4000:]}"
        return process

    async def start_in_vain(self, **settings: str) -> Exit:
        """Start a bot that will end by itself; how it ended."""
        return await BotProcess.start(self._log, self._environment() | settings).ended()

    def _environment(self) -> dict[str, str]:
        return {
            "DISCORD_TOKEN": TOKEN,
            "DISCORD_API": self.wire.api,
            "GUILDKEEPER_DATABASE": self.database.bot_dsn(str(self.proxy.folder)),
            # Beside other work a picture takes as long as anything else.
            "GUILDKEEPER_PICTURE_SECONDS": f"{PICTURE_SECONDS}",
        }

    def _asked_for_commands(self) -> list[Request]:
        return [one for one in self.wire.requests_to("GET", "/commands") if one.status == 200]

    async def stop(self) -> Exit:
        """SIGTERM to the bot; how it ended."""
        ended = await self._bots.pop(0).stop()
        await self.eventually(lambda: len(self.wire.sessions) == len(self._bots))
        return ended

    async def kill(self) -> None:
        """SIGKILL to the bot."""
        await self._bots.pop(0).kill()
        self.killed_at = self.last_effect_id()
        await self.eventually(lambda: len(self.wire.sessions) == len(self._bots))

    async def restart(self) -> None:
        """Stop the bot and start another."""
        await self.stop()
        await self.start()

    async def compared(self) -> None:
        """Wait until no comparison of members goes on: the one of a bot's start may take seconds."""
        going_on = "select 1 from event.reconciliation where ended_at is null"
        await self.eventually(lambda: not self.sql(going_on))

    async def ready(self) -> None:
        """Exactly one bot runs, whatever the test before has left."""
        self._bots = [bot for bot in self._bots if bot.running]
        while len(self._bots) > 1:
            await self.stop()
        if not self._bots:
            await self.start()

    async def close(self) -> None:
        """End all bots, gently."""
        for bot in self._bots:
            if bot.running:
                await bot.kill()

    # ------------------------------------------------------------------ the database

    def sql(self, query: str, *values: object) -> Sequence[tuple[Any, ...]]:
        """One statement as an operator in psql (guildkeeper_admin): its rows."""
        return self.database.run(ADMIN, query, *values)

    def value(self, query: str, *values: object) -> Any:
        """The first field of the first row of a statement of the operator; None without rows."""
        rows = self.sql(query, *values)
        return rows[0][0] if rows else None

    def superuser(self, query: str, *values: object) -> Sequence[tuple[Any, ...]]:
        """One statement as superuser: for what only the machine's owner can do."""
        return self.database.run(SUPERUSER, query, *values)

    def configure(self, key: str, value: str | None) -> None:
        """Change a setting as the operator."""
        self.sql("select config.set(%s, %s, %s)", self.guild_id, key, value)

    def grant(self, who: Who, amount: int) -> None:
        """leveling.give_xp as the operator."""
        self.sql("select leveling.give_xp(%s, %s, %s)", self.guild_id, self.id(who), amount)

    def xp(self, who: Who) -> int:
        """A member's XP, 0 for one whom the database does not know."""
        query = "select xp from leveling.member where guild_id = %s and member_id = %s"
        return self.value(query, self.guild_id, self.id(who)) or 0

    def level(self, who: Who) -> int:
        """A member's level."""
        query = "select level from leveling.member where guild_id = %s and member_id = %s"
        return self.value(query, self.guild_id, self.id(who)) or 0

    def fund(self, who: Who, wallet: int, bank: int = 0) -> None:
        """economy.set as the operator: a member has so much."""
        for account, amount in (("wallet", wallet), ("bank", bank)):
            self.sql(
                "select economy.set(%s, %s, %s, account => %s)", self.guild_id, self.id(who), amount, account
            )

    def money(self, who: Who) -> tuple[int, int] | None:
        """What a member has in wallet and bank; None without an account."""
        query = "select wallet, bank from economy.balances where guild_id = %s and member_id = %s"
        rows = self.sql(query, self.guild_id, self.id(who))
        return (rows[0][0], rows[0][1]) if rows else None

    def unfinished(self) -> Sequence[tuple[Any, ...]]:
        """Effects that wait or are under way."""
        return self.sql("select * from outbox.effect where state in ('pending', 'claimed')")

    def busy(self) -> bool:
        """Whether effects wait or are under way, or work is due that may decide more of them.

        In one query: between two, work could end whose effects the first did not see yet.
        """
        ((busy,),) = self.superuser(
            """select exists (select from outbox.effect where state in ('pending', 'claimed'))
              or exists (select from outbox.due where state in ('pending', 'claimed') and run_at <= now())"""
        )
        return bool(busy)

    def end_leases(self) -> None:
        """A minute passes: what is claimed and not reported is sent again."""
        self.killed_at = self.last_effect_id()
        self.superuser(
            "update outbox.effect set lease_until = now() - interval '1 s' where state = 'claimed'"
        )

    def last_effect_id(self) -> int:
        """The newest effect there is: what comes later is of this test."""
        return self.value("select coalesce(max(effect_id), 0) from outbox.effect") or 0

    def clear_board(self) -> None:
        """Nobody has XP any more."""
        self.sql("select leveling.reset(%s, null, confirm => %s)", self.guild_id, self.wire.guild.name)

    def fingerprint(self) -> tuple[Any, ...]:
        """XP, money, items, cases, settings, audit and outbox: equal when nothing has changed."""
        tables = (
            "leveling.member",
            "leveling.history",
            "leveling.settings",
            "leveling.reward",
            "leveling.multiplier",
            "economy.transaction",
            "economy.entry",
            "economy.balances",
            "economy.settings",
            "shop.item",
            "shop.holding",
            "shop.item_movement",
            "roles.member",
            "roles.reason",
            "menus.menu",
            "menus.option",
            "menus.requirement",
            "choices.choice",
            "choices.waiting",
            "games.game",
            "games.card",
            "moderation.counter",
            "moderation.case",
            "moderation.case_edit",
            "moderation.sanction",
            "moderation.rung",
            "moderation.preset",
            "moderation.settings",
            "tickets.counter",
            "tickets.ticket",
            "tickets.step",
            "desk.type",
            "desk.question",
            "desk.panel",
            "desk.working_hours",
            "desk.holiday",
            "desk.target",
            "desk.saved_reply",
            "desk.barred",
            "desk.settings",
            "tickets.settings",
            "app.settings",
            "app.audit",
            "outbox.effect",
        )
        return tuple(
            self.superuser(f"select md5(string_agg(t::text, chr(10) order by t::text)) from {one} t")  # noqa: S608
            for one in tables
        )

    def defaults(self) -> None:
        """Nothing that a test has set up, and the settings of this stage: for the next one."""
        self._close_rooms()
        self.superuser(CLEAR)
        if self.superuser(CONFIGURED) == self._configured:
            return
        self.superuser(
            """select config.set(g.guild_id, s.key, null) from app.guild g, config.show(g.guild_id) s
            where s.value is distinct from s.default_value"""
        )
        for key, value in (("xp_max", "100"), ("xp_min", "100"), ("cooldown", "0 seconds")):
            self.configure(f"leveling.{key}", value)
        self._configured = self.superuser(CONFIGURED)

    def _close_rooms(self) -> None:
        """The rooms of tickets and their categories go."""
        kept = {self.wire.channel(one).id for one in ("general", "off-topic", "level-ups", "mod-log")}
        for (channel_id,) in self.superuser(
            """select channel_id from tickets.ticket
            union select unnest(array[parent_id, overflow_id]) from desk.type"""
        ):
            if channel_id in self.wire.world.backend.channels and channel_id not in kept:
                self.wire.world.backend.delete_channel(channel_id)

    # ------------------------------------------------------------------ people and what they see

    def id(self, who: Who) -> int:
        """A person's id."""
        return self.wire.user(who).id

    def newcomer(self) -> User:
        """Somebody new, without XP and without a past."""
        return self.wire.join(f"newcomer{next(self._names)}")

    def told(self, who: Who, where: str | Channel | None = None) -> list[Message]:
        """What the bot announced of a member, in one channel or in all."""
        channels = (
            [self.wire.channel(where)]
            if where
            else [self.wire.channel(one) for one in self.wire.guild.channel_ids]
        )
        return [
            message
            for channel in channels
            for message in self.wire.messages(channel)
            if message.author_id == self.wire.world.backend.bot_user.id
            and message.interaction_metadata is None
            and f"<@{self.id(who)}>" in message.content
        ]

    def dispatches(self) -> list[Request]:
        """The requests of the outbox: neither answers to interactions nor the bot's own affairs."""
        own = ("/interactions/", "/webhooks/", "/applications/", "/users/@me")
        return [
            one
            for one in self.wire.requests
            # To search for members is a question, though it is no GET.
            if not (one.method == "GET" or one.path.startswith(own) or one.path.endswith("/members-search"))
        ]

    @contextmanager
    def in_guild(self, guild: Guild) -> Iterator[None]:
        """Let the members' hands act in another guild."""
        first, self.wire.guild = self.wire.guild, guild
        try:
            yield
        finally:
            self.wire.guild = first

    @contextmanager
    def discords_patience(self) -> Iterator[None]:
        """Let Discord wait for an answer no longer than it does, though a slow machine may need longer."""
        backend = self.wire.world.backend
        before, backend.answer_within = backend.answer_within, ANSWER_WITHIN
        try:
            yield
        finally:
            backend.answer_within = before

    # ------------------------------------------------------------------ waiting

    async def eventually[T](self, true: Callable[[], T], *, within: float = PATIENCE) -> T:
        """Wait until `true()` holds and return what it said; a failure shows its source, work and log."""
        deadline = asyncio.get_running_loop().time() + within
        while not (answer := true()):
            if asyncio.get_running_loop().time() > deadline:
                source = inspect.getsource(true).strip()
                raise AssertionError(
                    f"not within {within:g} s:\n{source}\nUnfinished: {self.unfinished()[:5]}\n"
                    f"The bot's log:\n{self.log[-3000:]}"
                )
            await asyncio.sleep(LOOK_EVERY)
        return answer

    async def quiet(self, *, within: float = PATIENCE) -> None:
        """Wait until the outbox has nothing to do, waking the dispatcher so that it need not poll."""
        await self.eventually(lambda: not self.busy() or self.sql("notify outbox"), within=within)


@asynccontextmanager
async def set_up(cluster: Cluster) -> AsyncIterator[Stage]:
    """A fresh stage, its bot running."""
    # A socket's address holds 107 bytes, which pytest's own folders may exceed.
    folder = Path(tempfile.mkdtemp(prefix="gk-e2e-"))
    try:
        with clone(cluster) as name:
            database, proxy = Database(cluster, name), DatabaseProxy(folder, cluster.host, cluster.port)
            await proxy.open()
            async with PatientWire(proxy) as wire:
                stage = Stage(wire, database, proxy, folder / "log")
                try:
                    await stage.start()
                    yield stage
                finally:
                    await stage.close()
                    database.close()
                    proxy.cut()
    finally:
        shutil.rmtree(folder)
