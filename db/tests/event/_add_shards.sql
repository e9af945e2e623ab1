-- Specification of event._add_shards: gives every shard of this cell its row.

begin;
select plan(2);

insert into event.shard (shard_count, shard_id, heard_until) values (2, 1, '2026-01-01Z');
select event._add_shards(2);
select results_eq(
  'select shard_id, heard_until from event.shard order by shard_id', $$values (0, null), (1, '2026-01-01Z'::timestamptz)$$,
  'those that were there stay as they are'
);
update event.cell set cell = 1, cells = 3;
select event._add_shards(6);
select results_eq(
  'select shard_id from event.shard where shard_count = 6 order by 1', 'values (1), (4)', 'of several cells only its own'
);

select * from finish();
rollback;
