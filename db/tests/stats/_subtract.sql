-- Specification of stats._subtract: messages leave the sums.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(1);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-01 10:20Z', channel_id => 102);
select stats._subtract(p, array[
  row(1, tests.message_id('2026-01-01 10:00Z'), 101, 5), row(1, tests.message_id('2026-01-01 10:20Z'), 102, 5)
]::stats.fact[]) from stats.progress p where p.guild_id = 1;
select results_eq(
  'select channel_id, messages, deleted from stats.quarter order by channel_id', 'values (101::bigint, 0, 1), (102, 0, 1)',
  'each its own'
);

select * from finish();
rollback;
