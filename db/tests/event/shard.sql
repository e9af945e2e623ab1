-- Specification of event.shard: who holds which shard.

begin;
select plan(4);

insert into event.shard (shard_count, shard_id) values (2, 1), (4, 1);
select throws_ok('insert into event.shard (shard_count, shard_id) values (2, 2)', '23514', null, 'the last of two is number 1');
select throws_ok('insert into event.shard (shard_count, shard_id) values (2, -1)', '23514', null, 'the first number 0');
select throws_ok($$update event.shard set holder = 'a'$$, '23514', null, 'who holds one does so until a moment');
select table_privs_are('event', 'shard', 'guildkeeper_admin', '{SELECT}', 'operators may read it');

select * from finish();
rollback;
