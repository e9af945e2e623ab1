-- Specification of event._heard_until: until when all guilds of a shard were heard.

begin;
select plan(5);

insert into event.shard (shard_count, shard_id, heard_until)
values (4, 0, '2026-01-01Z'), (4, 1, '2026-01-03Z'), (4, 2, '2026-01-02Z'), (4, 3, null);
select is(event._heard_until(4, 1), '2026-01-03Z', 'as it was told');
select is(event._heard_until(2, 0), '2026-01-01Z', 'of two shards that become one, the one that was lost first');
select is(event._heard_until(8, 5), '2026-01-03Z', 'of one that is split, as of the whole');
select is(event._heard_until(2, 1), null, 'what is not known of one part is not known');
insert into event.shard (shard_count, shard_id, heard_until) values (2, 0, '2026-01-05Z'), (2, 1, null);
select is(event._heard_until(4, 0), '2026-01-05Z', 'whichever count was the last');

select * from finish();
rollback;
