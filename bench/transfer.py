"""economy.transfer against a minimal transfer: two updates in one function, no history, no key.

20 clients, pgbench, prepared, commits wait for the disk; 50 accounts, and 2. Each call of ours has a key
of its own, as each command has. The peer locks in order too: without that it deadlocks.
"""

import argparse
import asyncio
from functools import partial

from bench import common
from bench.common import Server, Target

CLIENTS = 20
ACCOUNTS = (50, 2)

# Whom and how much; the same on both sides.
DRAW = """
\\set sender random(1, :accounts)
\\set receiver 1 + (:sender - 1 + random(1, :accounts - 1)) % :accounts
\\set amount random(1, 10)
\\set n :n + 1
"""
OURS = f"""{DRAW}
select economy.transfer(
  guild_id => 1, sender_id => :sender, receiver_id => :receiver, amount => :amount, actor_id => :sender,
  key => :run || '.' || :client_id || '.' || :n
);
"""
MINIMAL = f"""{DRAW}
select bench.transfer(:sender, :receiver, :amount);
"""
PEER = """
create schema bench;
create table bench.account (
  guild_id bigint, member_id bigint, balance bigint check (balance >= 0), primary key (guild_id, member_id)
);
create function bench.transfer(sender bigint, receiver bigint, amount bigint) returns void language plpgsql as $$
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
    """Measure and print both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=4, help="of pgbench, in a round")
    options = parser.parse_args()
    targets = []
    with common.server() as server:
        await prepare(server)
        for accounts in ACCOUNTS:
            runs = iter(range(1, 10_000))
            sides = {
                "economy.transfer": partial(ours, server, accounts, options.seconds, runs),
                "two bare updates": partial(minimal, server, accounts, options.seconds),
            }
            rates = await common.interleaved(options.rounds, sides)
            print(f"{accounts} accounts, {CLIENTS} clients, transfers a second:")
            for side, rate in rates.items():
                print(f"  {side:<38}{rate:>8,.0f}")
            ratio = rates["economy.transfer"] / rates["two bare updates"]
            targets.append(Target(ratio, at_least=0.6, of=f"times two bare updates, {accounts} accounts"))
    return common.verdict(*targets)


async def prepare(server: Server) -> None:
    await common.found_guild(server, 1)
    async with server.connection(common.SUPERUSER) as db:
        await db.execute("select app.configure(1, 'economy.opening_balance', '1000000000')")
        await db.execute("select economy._open_account(1, m, now()) from generate_series(1, 50) m")
        await db.execute(PEER)
        await db.execute("insert into bench.account select 1, m, 1000000000 from generate_series(1, 50) m")
    # A past, so that the planner knows the tables as they are after a while.
    await asyncio.to_thread(server.pgbench, common.BOT, OURS, CLIENTS, 2, accounts=50, n=0, run=0)
    await common.settle(server)


async def ours(server: Server, accounts: int, seconds: float, runs) -> float:
    return await asyncio.to_thread(
        server.pgbench,
        common.BOT,
        OURS,
        CLIENTS,
        seconds,
        accounts=accounts,
        n=0,
        run=next(runs) + accounts * 100000,
    )


async def minimal(server: Server, accounts: int, seconds: float) -> float:
    return await asyncio.to_thread(
        server.pgbench, common.SUPERUSER, MINIMAL, CLIENTS, seconds, accounts=accounts, n=0
    )


if __name__ == "__main__":
    common.run(main)
