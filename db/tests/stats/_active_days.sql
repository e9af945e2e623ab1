-- Specification of stats._active_days: windows of days, the new and those who come back.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

insert into stats.member_day (guild_id, day, member_id, channel_id, messages)
select 1, d::date, m, 101, 1
from (values (5, '2026-01-01'), (5, '2026-01-02'), (5, '2026-01-30'), (6, '2026-01-01'), (6, '2026-01-31'), (0,
  '2026-01-02')) v (m, d);
insert into stats.member (guild_id, member_id, first_day) values (1, 5, '2026-01-01'), (1, 6, '2026-01-01');
create view told as select format('%s: %s %s/%s/%s %s %s', day, messages, active_1, active_7, active_28, new_members,
  returning_members) as told
from stats._active_days(1, '2026-01-01', '2026-01-31');
select results_eq(
  $$select * from told where told ~ '01-(01|02|07|08|09|28|29|30|31):'$$,
  array['2026-01-01: 2 2/2/2 2 0', '2026-01-02: 2 1/2/2 0 0', '2026-01-07: 0 0/2/2 0 0', '2026-01-08: 0 0/1/2 0 0',
    '2026-01-09: 0 0/0/2 0 0', '2026-01-28: 0 0/0/2 0 0', '2026-01-29: 0 0/0/1 0 0', '2026-01-30: 1 1/1/1 0 0',
    '2026-01-31: 1 1/2/2 0 1'],
  'each window ends with its day; 28 days after is no return, 30 are'
);
select results_eq(
  $$select active_7, active_28, returning_members from stats._active_days(1, '2026-01-31', '2026-01-31')$$,
    'values (2::bigint, 2::bigint, 1::bigint)',
  'one day alone is told the same'
);

select * from finish();
rollback;
