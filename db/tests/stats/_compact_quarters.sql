-- Specification of stats._compact_quarters: old quarters become hours of the zone.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(4);

select tests.configure('app.time_zone', 'Asia/Kathmandu');
update stats.progress set time_zone = 'Asia/Kathmandu';
select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-01 10:15Z'), tests.say(5, '2026-01-01 10:45Z'), tests.say(6,
  '2026-01-01 11:00Z');
select event.messages_deleted(1, array[tests.message_id('2026-01-01 10:45Z')], '2026-01-01 12:00Z');
select is(stats._compact_quarters(1, '2026-04-10Z', 100), 0::bigint, 'not yet');
select is(stats._compact_quarters(1, '2026-04-20Z', 1), 1::bigint, 'at most so many');
select is(stats._compact_quarters(1, '2026-04-20Z', 100), 2::bigint, 'the rest');
select results_eq(
  'select to_timestamp(quarter * 900), messages, deleted from stats.quarter order by quarter',
  $$values ('2026-01-01 09:15Z'::timestamptz, 1, 0), ('2026-01-01 10:15Z', 2, 1)$$, 'hours that begin at a quarter past'
);

select * from finish();
rollback;
