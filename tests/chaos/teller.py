"""A client of the bank test, a process of its own that may be killed at any moment: it does random business.

    python -m tests.chaos.teller DSN SEED JOURNAL (work | finish)

Before each call it writes into its journal what it will do and under which key, and after it what the
database answered. Started anew, it first does what the journal does not know the answer of, under the same
key; `finish` does only that.
"""

import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg

GUILD = 1
MEMBERS = range(101, 151)

type Arguments = dict[str, Any]


def _pay(rng: random.Random) -> Arguments:
    sender, receiver = rng.sample(MEMBERS, 2)
    return {"sender_id": sender, "receiver_id": receiver, "amount": rng.randint(1, 200), "actor_id": sender}


def _amount(rng: random.Random) -> Arguments:
    member = rng.choice(MEMBERS)
    return {"member_id": member, "amount": rng.randint(1, 200), "actor_id": member}


def _all(rng: random.Random) -> Arguments:
    member = rng.choice(MEMBERS)
    return {"member_id": member, "actor_id": member}


def _many(rng: random.Random) -> Arguments:
    return {"member_ids": rng.sample(MEMBERS, 8), "amount": rng.randint(1, 20), "actor_id": 1}


def _reverse(rng: random.Random) -> Arguments:
    return {"transaction_id": rng.randint(1, 5_000), "actor_id": 1}


# What a client does: how often, with which function, with which arguments. A line each.
BUSINESS: tuple[tuple[int, str, Callable[[random.Random], Arguments]], ...] = (
    (60, "economy.transfer", _pay),
    (10, "economy.deposit", _amount),
    (6, "economy.withdraw", _all),
    (6, "economy.give", _amount),
    (4, "economy.take", _amount),
    (3, "economy.give_all", _many),
    (3, "economy.take_all", _many),
    (8, "economy.reverse", _reverse),
)

AGAIN = 0.1
"""How often a call that was answered is made once more, with its key."""


class Teller:
    """One client, with its journal."""

    def __init__(self, dsn: str, seed: int, journal: Path) -> None:
        self._dsn = dsn
        # Not the same business again after a restart.
        self._rng = random.Random(f"{seed} {os.getpid()}")
        self._open = _unanswered(journal)
        self._journal = journal.open("a")
        self._connection: psycopg.Connection[tuple[Any, ...]] | None = None

    def finish(self) -> None:
        """Do what was begun and never answered."""
        for key, (function, arguments) in self._open.items():
            self._write("answered", key, self._call(function, arguments, key))

    def work(self) -> None:
        """Do business until killed or told to stop."""
        functions, weights = [one[1:] for one in BUSINESS], [one[0] for one in BUSINESS]
        number = 0
        while True:
            number += 1
            ((function, draw),) = self._rng.choices(functions, weights)
            key, arguments = f"{os.getpid()}.{time.time_ns()}.{number}", draw(self._rng)
            self._write("begun", key, [function, arguments])
            answer = self._call(function, arguments, key)
            self._write("answered", key, answer)
            # What was refused did not happen: the same call may be good a moment later.
            again = not answer.startswith("U0") and self._rng.random() < AGAIN
            if again and self._call(function, arguments, key) != answer:
                self._write("wrong", key, "another answer to the same key")

    def _call(self, function: str, arguments: Arguments, key: str) -> str:
        """The answer, or the SQLSTATE of a refusal; a lost connection is made anew and the call repeated."""
        names = ", ".join(f"{name} => %s" for name in arguments)
        query = f"select r::text from {function}(guild_id => %s, {names}, key => %s) r"  # noqa: S608  (ours)
        while True:
            try:
                if self._connection is None or self._connection.closed:
                    self._connection = psycopg.connect(self._dsn, autocommit=True, connect_timeout=5)
                row = self._connection.execute(query.encode(), (GUILD, *arguments.values(), key)).fetchone()
            except psycopg.Error as error:
                if error.sqlstate and error.sqlstate.startswith("U0"):
                    return error.sqlstate
                if error.sqlstate and not error.sqlstate.startswith(("08", "53", "57P")):
                    self._write("wrong", key, f"{error.sqlstate}: {error}")  # a deadlock, or a bug
                    return error.sqlstate
                time.sleep(0.05)
            else:
                assert row is not None
                return str(row[0])

    def _write(self, what: str, key: str, value: object) -> None:
        self._journal.write(json.dumps([what, key, value]) + "\n")
        self._journal.flush()


def entries(journal: Path) -> list[list[Any]]:
    """The journal's lines, but for one that a kill cut off."""
    found = []
    for line in journal.read_text().splitlines() if journal.exists() else ():
        try:
            found.append(json.loads(line))
        except json.JSONDecodeError:
            continue
    return found


def _unanswered(journal: Path) -> dict[str, tuple[str, Arguments]]:
    begun = {key: value for what, key, value in entries(journal) if what == "begun"}
    for what, key, _value in entries(journal):
        if what == "answered":
            del begun[key]
    if journal.exists() and not journal.read_text().endswith("\n"):
        with journal.open("a") as cut_off:
            cut_off.write("\n")
    return {key: (function, arguments) for key, (function, arguments) in begun.items()}


def main() -> None:
    """Work or finish, as the command line says."""
    dsn, seed, journal, what = sys.argv[1:]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    teller = Teller(dsn, int(seed), Path(journal))
    teller.finish()
    if what == "work":
        teller.work()


if __name__ == "__main__":
    main()
