-- Specification of stats._favourite: where a member wrote most.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

insert into stats.member_day (guild_id, day, member_id, channel_id, messages)
values (1, '2026-01-01', 5, 101, 3), (1, '2026-01-02', 5, 102, 2), (1, '2026-01-03', 5, 102, 2), (1, '2026-01-09', 5, 103, 9);
select is(stats._favourite(1, 5, row('2026-01-01Z', '2026-01-04Z')::stats.span), 102::bigint, 'in a span');

select * from finish();
rollback;
