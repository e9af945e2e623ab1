-- Specification of event.shard_count: of how many shards a process is that leaves it open.

begin;
select plan(4);

select is(event.shard_count(5), 5, 'of as many as Discord recommends');
update event.cell set cells = 2;
select is(event.shard_count(5), 6, 'or the next number that can be shared out among the cells');
insert into event.shard (shard_count, shard_id, holder, lease_until) values (4, 0, 'a', '2026-01-02Z');
select is(event.shard_count(5, '2026-01-01Z'), 4, 'where some are held, of as many as those');
select function_privs_are('event', 'shard_count', '{integer,timestamptz}', 'guildkeeper_bot', '{EXECUTE}', 'the bot may ask');

select * from finish();
rollback;
