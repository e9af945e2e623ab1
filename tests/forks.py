"""Python programs as processes of their own, forked from one that has imported what they need.

Importing the bot takes a second of processor; the tests start it some two hundred times. What runs in the
fork is what `python -m` runs, from its first line on.
"""

import asyncio
import multiprocessing
import os
import runpy
import signal
import sys
from collections.abc import Mapping, Sequence
from multiprocessing.reduction import DupFd
from typing import Any

_forks = multiprocessing.get_context("forkserver")
_forks.set_forkserver_preload(["bot.__main__", "psycopg"])


class Fork:
    """`python -m module argument …`, its output, and its errors if they are not to go where the tests'
    go, to these descriptors.
    """

    def __init__(
        self,
        module: str,
        arguments: Sequence[str],
        environment: Mapping[str, str],
        *,
        output: int = 1,
        errors: int = 2,
    ) -> None:
        streams = (DupFd(output), DupFd(errors))
        self._process = _forks.Process(
            target=_become, args=(module, list(arguments), dict(environment), streams), daemon=True
        )
        self._process.start()

    @property
    def pid(self) -> int:
        """Its process id."""
        assert self._process.pid is not None
        return self._process.pid

    @property
    def code(self) -> int | None:
        """How it ended, a signal as negative number; None while it runs."""
        return self._process.exitcode

    def send(self, number: signal.Signals) -> None:
        """Send it a signal."""
        os.kill(self.pid, number)

    async def wait(self) -> int:
        """Wait for its end; its exit code."""
        ended, loop = asyncio.Event(), asyncio.get_running_loop()
        loop.add_reader(self._process.sentinel, ended.set)
        try:
            await ended.wait()
        finally:
            loop.remove_reader(self._process.sentinel)
        self._process.join()
        assert self.code is not None
        return self.code


def _become(module: str, arguments: list[str], environment: dict[str, str], streams: Sequence[Any]) -> None:
    for number, stream in enumerate(streams, start=1):
        descriptor = stream.detach()
        os.dup2(descriptor, number)
        os.close(descriptor)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = [module, *arguments]
    sys.modules.pop(f"{module}.__main__", None)  # it runs once more, and runpy would warn of that
    runpy.run_module(module, run_name="__main__", alter_sys=True)
