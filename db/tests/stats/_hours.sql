-- Specification of stats._hours: the hours of an interval.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select tests.configure('app.time_zone', 'Asia/Kathmandu');
select is(
  stats._hours(1, '2026-01-01 10:00Z', '2026-01-01 11:30Z'),
  array[row('2026-01-01 10:00Z', '2026-01-01 10:15Z'), row('2026-01-01 10:15Z', '2026-01-01 11:15Z'), row('2026-01-01 11:15Z',
    '2026-01-01 11:30Z')]::stats.span[],
  'of the guild''s zone'
);
select throws_ok($$select stats._hours(1, '2024-01-01 10:00Z', '2026-01-01 11:30Z')$$, 'U0STN', null, 'not too many');

select * from finish();
rollback;
