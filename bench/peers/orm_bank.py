"""The usual economy bot's payment: SQLAlchemy's async ORM on asyncpg, withdraw here and deposit there.

One transaction that locks both rows (in order, kinder than usual: without that it deadlocks), looks whether
there is enough, changes two objects, and writes a line of history.
"""

import asyncio
import random
import time

from sqlalchemy import BigInteger, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

GUILD = 1


class Base(DeclarativeBase):
    """The schema."""


class Account(Base):
    """What a member has."""

    __tablename__ = "orm_account"

    guild_id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    user_id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    balance: Mapped[int] = mapped_column(BigInteger)


class Payment(Base):
    """A line of history."""

    __tablename__ = "orm_payment"

    payment_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=True)
    guild_id: Mapped[int] = mapped_column(BigInteger)
    sender_id: Mapped[int] = mapped_column(BigInteger)
    receiver_id: Mapped[int] = mapped_column(BigInteger)
    amount: Mapped[int] = mapped_column(BigInteger)


class Bank:
    """Clients of the ORM, in one process as a bot has them."""

    def __init__(self, url: str, clients: int) -> None:
        self._clients = clients
        self._engine = create_async_engine(url, pool_size=clients)
        self._sessions = async_sessionmaker(self._engine, expire_on_commit=False)

    async def open(self, accounts: int, balance: int) -> None:
        """Make the tables and the accounts."""
        async with self._engine.begin() as connection:
            await connection.run_sync(Base.metadata.create_all)
        async with self._sessions() as session, session.begin():
            session.add_all(
                Account(guild_id=GUILD, user_id=user, balance=balance) for user in range(1, accounts + 1)
            )

    async def rate(self, accounts: int, seconds: float) -> float:
        """Payments a second between that many accounts."""
        end = time.perf_counter() + seconds
        done = await asyncio.gather(*(self._client(accounts, end) for _ in range(self._clients)))
        return sum(done) / seconds

    async def _client(self, accounts: int, end: float) -> int:
        done = 0
        while time.perf_counter() < end:
            sender, receiver = random.sample(range(1, accounts + 1), 2)
            async with self._sessions() as session, session.begin():
                await _pay(session, sender, receiver, random.randint(1, 10))
            done += 1
        return done

    async def close(self) -> None:
        """End the connections."""
        await self._engine.dispose()


async def _pay(session: AsyncSession, sender: int, receiver: int, amount: int) -> None:
    both = select(Account).where(Account.guild_id == GUILD, Account.user_id.in_((sender, receiver)))
    rows = await session.scalars(both.order_by(Account.user_id).with_for_update())
    accounts = {account.user_id: account for account in rows}
    if accounts[sender].balance < amount:
        raise ValueError("not enough")
    accounts[sender].balance -= amount
    accounts[receiver].balance += amount
    session.add(Payment(guild_id=GUILD, sender_id=sender, receiver_id=receiver, amount=amount))
