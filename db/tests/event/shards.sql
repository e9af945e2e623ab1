-- Specification of event.shards: the shards as operators see them.

begin;
select plan(3);

insert into event.shard (shard_count, shard_id, holder, lease_until, heard_until) values
  (1, 0, null, null, now()), (3, 0, 'a', now() + interval '1 s', null), (3, 1, 'b', now(), now()), (3, 2, null, null, null);
select results_eq(
  'select shard_id, shard_count, state, holder, heard_until is not null from event.shards order by shard_id',
  $$values (0, 3, 'held', 'a', false), (1, 3, 'lapsed', 'b', true), (2, 3, 'free', null, false)$$,
  'those of the count that is, or was last, in use'
);
update event.shard set holder = null, lease_until = null, heard_until = now() - interval '1 s';
update event.shard set heard_until = now() where shard_count = 1;
select results_eq('select shard_count, state from event.shards', $$values (1, 'free')$$, 'also when none is held');
select table_privs_are('event', 'shards', 'guildkeeper_admin', '{SELECT}', 'operators may look');

select * from finish();
rollback;
