-- Specification of voice._maintain: what is old is forgotten, a bounded part at once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/voice.sql
select plan(7);

select tests.configure('voice.keep_sessions', '30 days');
select tests.goes(5, 101, 0), tests.goes(6, 101, 0), tests.goes(7, 102, 0), tests.goes(5, null, 10), tests.goes(6, null, 10),
  tests.settle(15);
select is(voice._maintain(1, '2026-01-20Z', 1), 1::bigint, 'who has left for a week is not remembered as absent, some at once');
select is(voice._maintain(1, '2026-01-20Z', 100), 1::bigint, 'and the rest at the next step');
select results_eq('select p.member_id from voice.present p', 'values (7::bigint)', 'who is there is');
select is(voice._maintain(1, '2026-01-20Z', 100), 0::bigint, 'nothing else is old yet');
select is(voice._maintain(1, '2026-02-03Z', 1), 1::bigint, 'when it is, so many of each kind at once');
select is(
  (select array[
    (select count(*) from voice.stretch), (select count(*) from voice.day), (select count(*) from voice.channel_day)
  ]), '{1,2,1}', 'sessions, days, and days of channels'
);
do $$ begin perform voice._maintain(1, '2026-02-03Z', 100); end $$;
select is_empty(
  'select from voice.stretch union all select from voice.day union all select from voice.channel_day', 'until nothing is left'
);

select * from finish();
rollback;
