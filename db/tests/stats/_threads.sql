-- Specification of stats._threads: threads and whose they are.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(1);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(6, '2026-01-01 10:10Z',
  channel_id => tests.message_id('2026-01-01 10:00Z'), parent_id => 101),
  tests.say(7, '2026-01-01 12:00Z', channel_id => tests.message_id('2026-01-01 11:00Z'), parent_id => 102);
select results_eq(
  $$select began_at, owner_id from stats._threads(1, '2026-01-01Z', '2026-01-02Z', null)$$,
  $$values ('2026-01-01 10:00Z'::timestamptz, 5::bigint), ('2026-01-01 11:00Z', 7)$$,
    'who wrote what it is made of, else who wrote first'
);

select * from finish();
rollback;
