-- Specification of stats._forget_facts: nobody stands in their place.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(3);

insert into stats.member_day (guild_id, day, member_id, channel_id, messages) values (1, '2026-01-01', 0, 101, 1), (1,
  '2026-01-01', 5, 101, 2), (1, '2026-01-01', 5, 102, 4);
insert into stats.stay (guild_id, member_id, began_at, invite_code, inviter_id) values (1, 5, '2026-01-01Z', 'abc', 6), (1, 6,
  '2026-01-01Z', 'abc', 5);
select is(stats._forget_facts(1, 5), 3::bigint, 'how many rows named them');
select results_eq('select tests.member_days()', array['2026-01-01 0: 7'], 'their days are nobody''s');
select results_eq(
  'select member_id, inviter_id from stats.stay order by member_id', 'values (0::bigint, null::bigint), (6, null)',
  'nor did they invite anybody'
);

select * from finish();
rollback;
