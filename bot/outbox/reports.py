"""What became of effects, on its way to the database."""

import asyncio
from collections.abc import Mapping
from decimal import Decimal
from uuid import UUID

from bot.db import Database
from bot.errors import Unavailable, report
from bot.metrics import Metrics
from bot.outbox.attempt import Outcome
from bot.records.outbox import Claimed, Reported
from bot.records.outbox import Outcome as Result

REPORT_SECONDS = 30.0
"""How long a result is kept for a database that is away; the lease (60 s) ends after that."""


class Reports:
    """Tells the database what became of effects: all that is known by the time it listens, in one call."""

    def __init__(self, database: Database, metrics: Metrics) -> None:
        self._database = database
        self._metrics = metrics
        self._waiting: dict[UUID, tuple[Result, asyncio.Future[str | None]]] = {}
        self._telling: asyncio.Task[None] | None = None

    async def tell(self, effect: Claimed, outcome: Outcome) -> str | None:
        """Report one effect; its state afterwards, None where it is not known.

        Not heard within REPORT_SECONDS, or not understood, the effect is repeated after its lease.
        """
        result = Result(
            effect.guild_id,
            effect.effect_id,
            effect.token,
            outcome.status,
            outcome.code,
            outcome.error,
            None if outcome.retry_after is None else Decimal(str(outcome.retry_after)),
            outcome.scope,
            outcome.created_id,
            outcome.unsendable,
        )
        state: asyncio.Future[str | None] = asyncio.get_running_loop().create_future()
        # By token: after its lease an effect may be held once more, while an earlier try is still to be told.
        self._waiting[effect.token] = (result, state)
        if self._telling is None or self._telling.done():
            self._telling = asyncio.create_task(self._tell_all())
        try:
            async with asyncio.timeout(REPORT_SECONDS):
                return await state
        except TimeoutError as error:
            self._waiting.pop(effect.token, None)
            report(error, self._metrics, guild_id=effect.guild_id, effect_id=effect.effect_id)
            return None

    async def _tell_all(self) -> None:
        backoff = 0.2
        while self._waiting:
            told, self._waiting = self._waiting, {}
            try:
                await self._tell(told)
                backoff = 0.2
            except Unavailable:
                self._waiting = {key: one for key, one in told.items() if not one[1].done()} | self._waiting
                await asyncio.sleep(backoff)
                backoff = min(backoff * 2, 5.0)

    async def _tell(self, told: Mapping[UUID, tuple[Result, asyncio.Future[str | None]]]) -> None:
        """Report a batch; one that fails is halved until the bad report is alone, and that is given up."""
        try:
            rows = await self._database.many(
                Reported, "outbox.report_all", outcomes=[result for result, _ in told.values()]
            )
        except Unavailable:
            raise
        except Exception as error:
            items = list(told.items())
            if len(items) > 1:
                await self._tell(dict(items[: len(items) // 2]))
                await self._tell(dict(items[len(items) // 2 :]))
                return
            ((_, (result, state)),) = items
            report(error, self._metrics, guild_id=result.guild_id, effect_id=result.effect_id)
            if not state.done():
                state.set_result(None)
            return
        for row in rows:
            _, state = told[row.token]
            if not state.done():
                state.set_result(row.state)
