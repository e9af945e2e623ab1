"""A streaming replica serves reports, as docs/scale.md says, and nothing else."""

import asyncio

import psycopg
import pytest
from psycopg import sql

from tests.conftest import SUPERUSER, Cluster, Scale
from tests.patience import PATIENCE

from .cluster import crashing_cluster, standby
from .test_cells import GUILDS, LIVE, SEE, Server

VIEWS = """
select c.oid::regclass::text
from pg_class c
join pg_namespace n on n.oid = c.relnamespace and pg_get_userbyid(n.nspowner) = 'guildkeeper_owner'
where c.relkind = 'v' and has_table_privilege('guildkeeper_reader', c.oid, 'select')
order by 1
"""


def told(cluster: Cluster, views: list[str]) -> dict[str, object]:
    """What a reader is told by each view: how many rows it has."""
    with psycopg.connect(cluster.dsn(cluster.template, SUPERUSER), autocommit=True) as connection:
        connection.execute("set role guildkeeper_reader")
        return {
            view: connection.execute(sql.SQL("select count(*) from {}").format(sql.SQL(view))).fetchone()
            for view in views
        }


async def test_a_replica_tells_what_the_database_tells_and_changes_nothing(
    cluster: Cluster, scale: Scale
) -> None:
    if not scale.long:
        pytest.skip("it makes two clusters: script/test --chaos")
    async with crashing_cluster(cluster) as one, standby(one.cluster) as two:
        first, replica = Server(one.cluster), Server(two.cluster)
        first.run(SEE, guild=GUILDS[0])
        first.run(LIVE, guild=GUILDS[0])
        ((written,),) = first.run("select pg_current_wal_lsn()::text")
        async with asyncio.timeout(PATIENCE):
            while replica.run(f"select pg_last_wal_replay_lsn() >= '{written}'") != [(True,)]:  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        views = [str(view) for (view,) in first.run(VIEWS)]
        assert views
        assert told(two.cluster, views) == told(one.cluster, views)
        assert replica.run("select app.alive()") == [(True,)]
        with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
            replica.run(LIVE, guild=GUILDS[0])
