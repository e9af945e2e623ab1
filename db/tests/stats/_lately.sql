-- Specification of stats._lately: messages, or active days, of the last days that are over.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(4);

select tests.say(5, '2026-01-01 10:00Z', n => n) from generate_series(1, 3) n;
select tests.say(6, '2026-01-01 11:00Z'), tests.say(6, '2026-01-02 11:00Z'), tests.fold('2026-01-03 01:00Z');
select set_eq($$select * from stats._lately(1, 'messages', 7)$$, 'values (5::bigint, 3::bigint), (6, 2)', 'messages');
select set_eq($$select * from stats._lately(1, 'messages', 1)$$, 'values (6::bigint, 1::bigint)', 'of the last day');
select tests.talked(5, '2026-01-02'), tests.say(7, '2026-01-03 10:00Z');
select set_eq(
  $$select * from stats._lately(1, 'days', 7)$$, 'values (5::bigint, 2::bigint), (6, 2)',
  'days, of which one in voice is one, and none that goes on'
);
select set_eq($$select * from stats._lately(1, 'messages', 7)$$, 'values (5::bigint, 3::bigint), (6, 2)',
  'no time in voice is a message');

select * from finish();
rollback;
