-- Specification of event._shard_count: of how many shards those are that are held now.

begin;
select plan(2);

insert into event.shard (shard_count, shard_id, holder, lease_until)
values (2, 0, 'old', '2026-01-01Z'), (4, 1, 'a', '2026-01-02Z'), (4, 2, null, null);
select is(event._shard_count('2026-01-01 12:00Z'), 4, 'of so many');
select is(event._shard_count('2026-01-02Z'), null, 'a lease that is over holds nothing');

select * from finish();
rollback;
