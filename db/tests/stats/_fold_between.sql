-- Specification of stats._fold_between: facts become days of a zone.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-01 23:30Z'), tests.say(5, '2026-01-01 12:00Z');
select event.messages_deleted(1, array[tests.message_id('2026-01-01 12:00Z')], '2026-01-01 12:00Z');
select stats._fold_between(1, '2026-01-01 00:00Z', '2026-01-02 00:00Z', 'Asia/Kathmandu');
select results_eq('select tests.member_days()', array['2026-01-01 5: 1', '2026-01-02 5: 1'],
  'by its midnight, without what was deleted');
select results_eq('select day from stats.stale_day order by day', $$values ('2026-01-01'::date), ('2026-01-02')$$,
  'to be settled');

select * from finish();
rollback;
