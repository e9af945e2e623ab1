"""Start the bot: `python -m bot`.

Exits with 0 after SIGTERM or SIGINT, with 78 when starting again cannot help, else with 1.
"""

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

import nextcord
from nextcord.http import Route

from bot import logs
from bot.cards.drawing import say
from bot.cards.posting import Posting
from bot.config import Config, ConfigError
from bot.db import Database
from bot.health import Health
from bot.metrics import Metrics
from bot.outbox.dispatcher import Dispatcher
from bot.outbox.due import Worker
from bot.outbox.listener import Listener
from bot.pictures.backgrounds import Backgrounds
from bot.pictures.painter import Painter
from bot.shards.discord import Discord, Fatal
from bot.shards.fleet import Fleet
from bot.shards.lease import Leases

log = logging.getLogger("bot")

EXIT_CONFIG = 78
"""sysexits.h EX_CONFIG: a person must change something first, so a supervisor should not restart the bot."""


def main() -> int:
    """Run until a signal; the exit code."""
    try:
        config = Config.from_environment(os.environ)
    except ConfigError as error:
        print(error, file=sys.stderr)
        return EXIT_CONFIG
    logs.configure(config.log_level, config.log_format)
    if config.discord_api:
        # Before any Route is made. nextcord's Asset.BASE stays: people fetch avatars from there, the bot from
        # config.cdn.
        Route.BASE = config.discord_api
    try:
        return asyncio.run(serve(config))
    except Fatal as error:
        log.critical("%s", error)
        return EXIT_CONFIG
    except Exception:
        log.critical("the bot failed", exc_info=True)
        return 1


async def serve(config: Config) -> int:
    """Run everything until SIGTERM, SIGINT or a failure; then stop in order."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)

    metrics = Metrics()
    database = Database(config.database, config.role, metrics)
    await database.open()
    cdn = config.cdn or nextcord.Asset.BASE
    painter = Painter(metrics, Backgrounds(database).load, cdn, within=config.picture_seconds)
    discord = Discord()
    # A connection of their own, made on first use: nothing that is slow, or many, delays the leases.
    private = Database(config.database, config.role, metrics, size=1)
    await private.open()
    leases = Leases(private, config.shards) if config.shards else None
    fleet = Fleet(database, metrics, painter, discord, leases)
    posting = Posting(database, painter, fleet.recognise)
    dispatcher = Dispatcher(database, discord.http, metrics, posting.draw, say)
    worker = Worker(database, metrics)
    listener = Listener(config.database, config.role, {"outbox": dispatcher.wake, "outbox_due": worker.wake})
    health = Health(
        database,
        metrics,
        latencies=fleet.latencies,
        dispatcher_runs=lambda: not dispatcher.refused,
        several=config.shards is not None,
    )
    background: list[asyncio.Task[Any]] = []
    try:
        if config.http:
            await health.start(*config.http)
        login = await _until(stop, discord.login(config.token))
        if login is not None:
            background.append(asyncio.create_task(painter.warm_up(), name="painter"))
            background.append(asyncio.create_task(dispatcher.run(), name="dispatcher"))
            background.append(asyncio.create_task(worker.run(), name="worker"))
            background.append(asyncio.create_task(listener.run(), name="listener"))
            background.append(asyncio.create_task(fleet.heard.run(), name="heard"))
            background.append(asyncio.create_task(fleet.histories.run(), name="histories"))
            background.append(asyncio.create_task(fleet.rounds.run(), name="rounds"))
            log.info("logged in as %s", login.name)
            await _until(stop, fleet.run(login), *background)
        return 0
    finally:
        log.info("stopping")
        await fleet.leave()
        await asyncio.gather(fleet.flush(), dispatcher.stop(), worker.stop())
        for task in background:
            task.cancel()
        await asyncio.gather(*background, return_exceptions=True)
        await health.stop()
        await fleet.close()
        await painter.close()
        await database.close()
        await private.close()
        log.info("stopped")


async def _until[Result](
    stop: asyncio.Event, work: Coroutine[Any, Any, Result], *others: asyncio.Task[Any]
) -> Result | None:
    """The result of the work, or None if `stop` comes first. Raises what fails, here or in `others`."""
    working = asyncio.ensure_future(work)
    stopping = asyncio.ensure_future(stop.wait())
    waiting: set[asyncio.Future[Any]] = {working, stopping}
    try:
        # The painter ends when it is warm, the dispatcher when Discord refuses the token: the rest goes on.
        while not (working.done() or stopping.done()):
            done, _ = await asyncio.wait({*waiting, *others}, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
            others = tuple(task for task in others if task not in done)
        return working.result() if working.done() else None
    finally:
        for task in waiting:
            task.cancel()
        with suppress(asyncio.CancelledError, Exception):
            await working


if __name__ == "__main__":
    sys.exit(main())
