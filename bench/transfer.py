"""economy.transfer against a minimal transfer (two updates in one function) and against an ORM's.

20 clients, commits that wait for the disk; 50 accounts, and 2. Each call of ours has a key of its own, as
each command has, and leaves a transaction and its entries. The minimal one has neither history nor keys; it
locks in order too, since without that it deadlocks. Both of these come from pgbench with prepared
statements. The ORM's comes from one Python process, as a bot's does, and so does ours beside it.
"""

import argparse
import asyncio
import itertools
import random
import time
from collections.abc import Iterator
from functools import partial

from bench import common
from bench.common import Server, Target
from bench.peers.orm_bank import Bank

CLIENTS = 20
ACCOUNTS = (50, 2)
BALANCE = 1_000_000_000

# Whom and how much; the same on both sides.
DRAW = """
\\set sender random(1, :accounts)
\\set receiver 1 + (:sender - 1 + random(1, :accounts - 1)) % :accounts
\\set amount random(1, 10)
\\set n :n + 1
"""
OURS = f"""{DRAW}
select economy.transfer(
  guild_id => 1, sender_id => :sender, receiver_id => :receiver, amount => :amount,
  receiver_is_bot => false, receiver_is_here => true, actor_id => :sender,
  key => :run || '.' || :client_id || '.' || :n
);
"""
MINIMAL = f"""{DRAW}
select bench.transfer(:sender, :receiver, :amount);
"""
CALL = """select economy.transfer(
  guild_id => 1, sender_id => $1, receiver_id => $2, amount => $3,
  receiver_is_bot => false, receiver_is_here => true, actor_id => $1, key => $4
)"""
PEER = """
create schema bench;
create table bench.account (
  guild_id bigint, member_id bigint, balance bigint check (balance >= 0), primary key (guild_id, member_id)
);
create function bench.transfer(sender bigint, receiver bigint, amount bigint)
returns void language plpgsql as $$
begin
  if sender < receiver then
    update bench.account set balance = balance - amount where guild_id = 1 and member_id = sender;
    update bench.account set balance = balance + amount where guild_id = 1 and member_id = receiver;
  else
    update bench.account set balance = balance + amount where guild_id = 1 and member_id = receiver;
    update bench.account set balance = balance - amount where guild_id = 1 and member_id = sender;
  end if;
end;
$$;
"""


async def main() -> int:
    """Measure and print all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=4, help="of each side, in a round")
    options = parser.parse_args()
    targets = []
    with common.server() as server:
        await prepare(server)
        bank = Bank(server.dsn(common.SUPERUSER).replace("postgresql:", "postgresql+asyncpg:"), CLIENTS)
        await bank.open(max(ACCOUNTS), BALANCE)
        runs = itertools.count(1)
        for accounts in ACCOUNTS:
            rates = await common.interleaved(
                options.rounds,
                {
                    "economy.transfer": partial(ours, server, accounts, options.seconds, runs),
                    "two bare updates": partial(minimal, server, accounts, options.seconds),
                    "economy.transfer, from Python": partial(called, server, accounts, options.seconds, runs),
                    "an ORM": partial(bank.rate, accounts, options.seconds),
                },
            )
            print(f"{accounts} accounts, {CLIENTS} clients, transfers a second:")
            for side, rate in rates.items():
                print(f"  {side:<38}{rate:>8,.0f}")
            bare = rates["economy.transfer"] / rates["two bare updates"]
            targets.append(Target(bare, at_least=0.6, of=f"times two bare updates, {accounts} accounts"))
            orm = rates["economy.transfer, from Python"] / rates["an ORM"]
            targets.append(Target(orm, at_least=4, of=f"times an ORM, {accounts} accounts"))
        await bank.close()
        await assert_sound(server)
    return common.verdict(*targets)


async def prepare(server: Server) -> None:
    """A guild with fifty accounts, the peer's tables, and a past, so that the planner knows them all."""
    await common.found_guild(server, 1)
    async with server.connection(common.SUPERUSER) as db:
        await db.execute(f"select config.set(1, 'economy.opening_balance', '{BALANCE}')")
        await db.execute("set role guildkeeper_owner")
        await db.execute(
            "select economy._open_account(1, m, now()) from generate_series(1, $1::bigint) m", max(ACCOUNTS)
        )
        await db.execute("reset role")
        await db.execute(PEER)
        await db.execute(
            "insert into bench.account select 1, m, $1::bigint from generate_series(1, $2::bigint) m",
            BALANCE,
            max(ACCOUNTS),
        )
    await asyncio.to_thread(server.pgbench, common.BOT, OURS, CLIENTS, 2, accounts=50, n=0, run=0)
    await common.settle(server)


async def ours(server: Server, accounts: int, seconds: float, runs: Iterator[int]) -> float:
    """economy.transfer from pgbench."""
    return await asyncio.to_thread(
        server.pgbench, common.BOT, OURS, CLIENTS, seconds, accounts=accounts, n=0, run=next(runs)
    )


async def minimal(server: Server, accounts: int, seconds: float) -> float:
    """The peer from pgbench."""
    return await asyncio.to_thread(
        server.pgbench, common.SUPERUSER, MINIMAL, CLIENTS, seconds, accounts=accounts, n=0
    )


async def called(server: Server, accounts: int, seconds: float, runs: Iterator[int]) -> float:
    """economy.transfer from asyncpg in this process, as many clients as the ORM has."""
    run, end = next(runs), time.perf_counter() + seconds

    async def client(number: int) -> int:
        done = 0
        async with server.connection(common.BOT) as db:
            while time.perf_counter() < end:
                sender, receiver = random.sample(range(1, accounts + 1), 2)
                key = f"{run}.{number}.{done}"
                await db.fetchval(CALL, sender, receiver, random.randint(1, 10), key)
                done += 1
        return done

    return sum(await asyncio.gather(*(client(number) for number in range(CLIENTS)))) / seconds


async def assert_sound(server: Server) -> None:
    """Stop if the books are wrong after all this."""
    async with server.connection(common.SUPERUSER) as db:
        faults = await db.fetch("select * from economy.selfcheck(1) limit 5")
    if faults:
        raise SystemExit(f"economy.selfcheck finds: {faults}")


if __name__ == "__main__":
    common.run(main)
