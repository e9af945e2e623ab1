-- Specification of stats.channel_daily: channels by day.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(1);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-01 11:00Z', channel_id => 999), tests.fold('2026-01-02 01:00Z');
select results_eq(
  'select day, channel, messages, members from stats.channel_daily order by channel_id', $$values ('2026-01-01'::date,
  'general', 1, 1), ('2026-01-01', null, 1, 1)$$, 'with their names'
);

select * from finish();
rollback;
