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
from bot.client import Guildkeeper
from bot.config import Config, ConfigError
from bot.db import Database
from bot.event import intents
from bot.health import Health
from bot.metrics import Metrics
from bot.outbox.dispatcher import Dispatcher
from bot.outbox.due import Worker
from bot.outbox.listener import Listener
from bot.patience import DISCORD, patiently
from bot.pictures.backgrounds import Backgrounds
from bot.pictures.painter import Painter

log = logging.getLogger("bot")

EXIT_CONFIG = 78
"""sysexits.h EX_CONFIG: a person must change something first, so a supervisor should not restart the bot."""
ANSWER_SECONDS = 2.0
"""How long interactions that are being answered may take when the bot stops. With the 10 s of the dispatcher
and the worker this stays below the 15 s after which script/server kills."""
FLUSH_SECONDS = 5.0

# Close codes of the gateway after which connecting again only does harm: Discord resets a token after 1,000
# sessions a day.
FATAL_CLOSES = {
    4004: "Discord refused the token. Set DISCORD_TOKEN to the one in the developer portal.",
    4010: "Discord refused the shard.",
    4011: "The bot is in too many servers for one connection: Discord demands sharding.",
    4012: "Discord no longer serves this version of its gateway. Update Guildkeeper.",
    4013: "Discord does not know the intents that were asked for. Update Guildkeeper.",
    4014: "Discord refused the intents: allow them in the developer portal.",
}


class Fatal(Exception):
    """Starting again cannot help; the message says what a person must do."""


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
    painter = Painter(metrics, Backgrounds(database).load, config.cdn or nextcord.Asset.BASE)
    client = Guildkeeper(database, metrics, painter)
    posting = Posting(database, painter, client.recognise)
    dispatcher = Dispatcher(database, client.http, metrics, posting.draw, say)
    worker = Worker(database, metrics)
    listener = Listener(config.database, config.role, {"outbox": dispatcher.wake, "outbox_due": worker.wake})
    health = Health(
        database,
        metrics,
        gateway_latency=lambda: client.latency if client.ws is not None else float("inf"),
        dispatcher_runs=lambda: not dispatcher.refused,
    )
    intake = asyncio.create_task(client.intake.run(), name="intake")
    background: list[asyncio.Task[Any]] = [intake]
    try:
        if config.http:
            await health.start(*config.http)
        if await _until(stop, _login(client, config.token)):
            background.append(asyncio.create_task(painter.warm_up(), name="painter"))
            background.append(asyncio.create_task(dispatcher.run(), name="dispatcher"))
            background.append(asyncio.create_task(worker.run(), name="worker"))
            background.append(asyncio.create_task(listener.run(), name="listener"))
            background.append(asyncio.create_task(client.heard.run(), name="heard"))
            background.append(asyncio.create_task(client.histories.run(), name="histories"))
            background.append(asyncio.create_task(client.rounds.run(), name="rounds"))
            log.info("logged in as %s", client.user)
            await _until(stop, _gateway(client), *background)
        return 0
    finally:
        log.info("stopping")
        await client.leave_gateway(ANSWER_SECONDS)
        client.intake.close()
        await asyncio.gather(
            asyncio.wait({intake}, timeout=FLUSH_SECONDS),
            client.mailbox.close(FLUSH_SECONDS),
            dispatcher.stop(),
            worker.stop(),
        )
        if len(client.intake):
            log.warning(
                "%d messages were not handed over: history has them at the next start", len(client.intake)
            )
        for task in background:
            task.cancel()
        await asyncio.gather(*background, return_exceptions=True)
        await health.stop()
        await client.close()
        await painter.close()
        await database.close()
        log.info("stopped")


async def _until(stop: asyncio.Event, work: Coroutine[Any, Any, Any], *others: asyncio.Task[Any]) -> bool:
    """Do the work unless `stop` comes first: whether it was done. Raises what fails, here or in `others`."""
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
        return working.done()
    finally:
        for task in waiting:
            task.cancel()
        with suppress(asyncio.CancelledError, Exception):
            await working


async def _login(client: Guildkeeper, token: str) -> None:
    """Log in over REST. No session is started yet."""
    try:
        await patiently(lambda: client.login(token), "logging in waits", DISCORD)
    except nextcord.LoginFailure as error:
        raise Fatal(FATAL_CLOSES[4004]) from error
    client.use_intents(
        await patiently(lambda: intents.allowed(client.http), "the choice of intents waits", DISCORD)
    )


async def _gateway(client: Guildkeeper) -> None:
    """Listen to the gateway for good; raises Fatal when Discord says that trying again is useless."""
    remaining, reset_after = await patiently(client.session_starts, "the gateway waits", DISCORD)
    if remaining == 0:
        log.warning("no more sessions may be started now: waiting %.0f s", reset_after)
        await asyncio.sleep(reset_after)
    try:
        await client.connect()
    except nextcord.PrivilegedIntentsRequired as error:
        raise Fatal(FATAL_CLOSES[4014]) from error
    except nextcord.ConnectionClosed as error:
        if error.code in FATAL_CLOSES:
            raise Fatal(FATAL_CLOSES[error.code]) from error
        raise


if __name__ == "__main__":
    sys.exit(main())
