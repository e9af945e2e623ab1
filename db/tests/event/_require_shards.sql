-- Specification of event._require_shards: refuses shards that cannot be held.

begin;
select plan(6);

create function pg_temp.require(shard_count integer, variadic shard_ids integer[] default null)
returns void language sql as $$ select event._require_shards(shard_count, shard_ids, '2026-01-01Z') $$;

select lives_ok('select pg_temp.require(4, 0, 3), pg_temp.require(4)', 'those that there are');
select throws_ok('select pg_temp.require(4, 4)', 'U0SHR', 'Shard 4 of 4 is none of this database, which is cell 0 of 1.');
update event.cell set cell = 1, cells = 2;
select throws_ok(
  'select pg_temp.require(4, 1, 2)', 'U0SHR', 'Shard 2 of 4 is none of this database, which is cell 1 of 2.',
  'those of another cell are not'
);
select throws_ok(
  'select pg_temp.require(3)', 'U0SHM', '3 shards cannot be shared out among 2 cells: take a multiple of them.',
  'a shard is never of two cells'
);
insert into event.shard (shard_count, shard_id, holder, lease_until) values (8, 1, 'a', '2026-01-02Z');
select throws_ok(
  'select pg_temp.require(4, 1)', 'U0SHC',
  'Shards are held as parts of 8, so none can be held as a part of 4: wait until those are given back.',
  'nobody is heard as part of two counts'
);
select lives_ok('select pg_temp.require(8, 3)', 'the count that is held may be');

select * from finish();
rollback;
