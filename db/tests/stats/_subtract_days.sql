-- Specification of stats._subtract_days: messages leave the days they were folded into.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(3);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-02 10:20Z', channel_id => 102), tests.say(6,
  '2026-01-02 10:20Z', n => 1);
select tests.fold('2026-01-03 01:00Z');
select stats._subtract_days(p, array[
  row(1, tests.message_id('2026-01-02 10:20Z'), 102, 5), row(1, tests.message_id('2026-01-02 10:20Z', 1), 101, 6)
]::stats.fact[]) from stats.progress p where p.guild_id = 1;
select results_eq('select tests.member_days()', array['2026-01-01 5: 1', '2026-01-02 5: 0', '2026-01-02 6: 0'], 'gone');
select results_eq(
  'select member_id, first_day, last_day from stats.member order by member_id',
  $$values (5::bigint, '2026-01-01'::date, '2026-01-01'::date), (6, null, null)$$, 'and who was seen then alone was not'
);
select results_eq('select day from stats.stale_day', $$values ('2026-01-02'::date)$$, 'the day is settled again');

select * from finish();
rollback;
