-- Specification of stats.quarter: messages by channel and quarter, never less than none.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(6, '2026-01-01 10:10Z'), tests.say(5, '2026-01-01 10:15Z'),
  tests.say(5, '2026-01-01 10:01Z', channel_id => 102);
select results_eq(
  $$select to_timestamp(quarter * 900), channel_id, messages, deleted from stats.quarter order by quarter, channel_id$$,
  $$values ('2026-01-01 10:00Z'::timestamptz, 101::bigint, 2, 0), ('2026-01-01 10:00Z', 102, 1, 0), ('2026-01-01 10:15Z', 101,
    1, 0)$$,
  'each channel has its own'
);
select throws_ok('update stats.quarter set messages = -1', '23514', null, 'none has less than none');

select * from finish();
rollback;
