-- Specification of event._room: how many shards more a process may hold.

begin;
select plan(4);

insert into event.process (holder, at_most, takes_any, alive_until)
values ('a', null, true, '2026-01-02Z'), ('b', 3, true, '2026-01-02Z'), ('named', 6, false, '2025-01-01Z');
insert into event.shard (shard_count, shard_id, holder, lease_until)
select 8, id, 'a', case id when 0 then '2026-01-01Z' else '2026-01-02Z' end::timestamptz from generate_series(0, 6) id;
select is(event._room('a', 8, '2026-01-01Z'), -1, 'six are one more than its share: another takes three of eight');
select is(event._room('b', 8, '2026-01-01Z'), 3, 'which has room for all of them');
select is(event._room('named', 8, '2026-01-01Z'), 6, 'who has named its shards takes those, whatever the others take');
select is(event._room('nobody', 8, '2026-01-01Z'), null, 'who is not there takes none');

select * from finish();
rollback;
