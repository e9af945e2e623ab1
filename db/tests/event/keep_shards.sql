-- Specification of event.keep_shards: renews the leases of a process.

begin;
select plan(8);

do $$ begin perform event.claim_shards('a', 4, at => '2026-01-01Z'); end $$;
create function pg_temp.keep(heard_until timestamptz[], at text) returns text language sql as $$
  select string_agg(k.shard_id || case when k.is_surplus then ' surplus' else '' end, ', ' order by k.shard_id)
  from event.keep_shards('a', 4, array[0, 1, 2, 3], heard_until, at => at::timestamptz) k
$$;

select is(pg_temp.keep('{2026-01-01Z,null,null,null}', '2026-01-01 00:00:10Z'), '0, 1, 2, 3', 'it holds them still');
select results_eq(
  'select shard_id, lease_until, heard_until from event.shard order by shard_id limit 2',
  $$values (0, '2026-01-01 00:00:40Z'::timestamptz, '2026-01-01Z'::timestamptz), (1, '2026-01-01 00:00:40Z', null)$$,
  'for another half minute; what was heard is kept'
);
do $$ begin perform pg_temp.keep('{2025-01-01Z,null,null,null}', '2026-01-01 00:00:11Z'); end $$;
select is((select heard_until from event.shard where shard_id = 0), '2026-01-01Z', 'nothing is unheard');

do $$ begin perform event.claim_shards('b', 4, at => '2026-01-01 00:00:12Z'); end $$;
select is(
  pg_temp.keep('{2026-01-02Z,null,null,2026-01-01Z}', '2026-01-01 00:00:13Z'), '0, 1 surplus, 2 surplus, 3',
  'when another comes, half of them is to be given back: what is not heard yet'
);
select is(
  pg_temp.keep('{2026-01-02Z,2026-01-02Z,2026-01-02Z,2026-01-02Z}', '2026-01-01 00:00:14Z'),
  '0, 1, 2 surplus, 3 surplus', 'else the last ones'
);
update event.shard set holder = 'b' where shard_id = 3;
select is(
  pg_temp.keep('{null,null,null,null}', '2026-01-01 00:05Z'), '0, 1, 2',
  'what another has taken is gone; what nobody took after the lease is its own again'
);
select is((select lease_until from event.shard where shard_id = 3), '2026-01-01 00:00:44Z', 'and the other''s is not touched');
select function_privs_are(
  'event', 'keep_shards', '{text,integer,integer[],timestamptz[],interval,timestamptz}', 'guildkeeper_bot', '{EXECUTE}',
  'the bot may keep'
);

select * from finish();
rollback;
