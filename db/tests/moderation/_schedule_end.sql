-- Specification of moderation._schedule_end: every end is work due later.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(4);

select tests.file('timeout', 5, lasts => 648), tests.file('timeout', 6, lasts => 649), tests.file('ban', 7, lasts => 2000),
  tests.file('ban', 8);
select results_eq(
  'select tests.work()',
  array['moderation.case 2 2026-01-27 12:00', 'moderation.case 1 2026-01-28 12:00', 'moderation.case 3 2026-03-25 20:00'],
  'a timeout''s, or before that its renewal; a ban''s; none of what is for good'
);
do $$ begin perform moderation._schedule_end(tests.filed(2), tests.h(24)); end $$;
select results_eq(
  $$select w from tests.work() w where w ~ 'case 2'$$, array['moderation.case 2 2026-01-28 13:00'], 'at the renewal, the end'
);
select is(
  (select d.arguments from outbox.due d where d.key = 'moderation.case 3'), '{"number": 3}'::jsonb, 'it knows the case'
);
select is((select count(*) from outbox.due d where d.key = 'moderation.case 2'), 1::bigint, 'there is one of a case at a time');

select * from finish();
rollback;
