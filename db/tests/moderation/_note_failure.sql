-- Specification of moderation._note_failure: a case that cannot be carried out.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(6);

select tests.file('ban', 5, lasts => 24), tests.file('kick', 6);
do $$ begin
  perform moderation._note_failure(tests.filed(n), app._refusal('discord_declined', array[repeat('x', 500)]), tests.h(1))
  from unnest(array[1, 2]) n;
 end $$;
select results_eq(
  'select c.number, length(c.failure), c.failed_at, c.ended_at from moderation.case c order by c.number',
  $$values (1::bigint, 400, tests.h(1), tests.h(1)), (2, 400, tests.h(1), null)$$,
  'it says why and when, and what lasts has ended'
);
select is(
  (tests.filed(1)).obstacle,
  jsonb_build_object('refusal', 'discord_declined', 'arguments', jsonb_build_object('answer', array['text', repeat('x', 500)])),
  'also so that it can be said in any language'
);
select is_empty('select tests.sanctions()', 'it is not in force');
select is_empty('select tests.work()', 'its end is not due');
select tests.file('timeout', 7, lasts => 24), tests.file('timeout', 7, lasts => 48);
do $$ begin perform moderation._note_failure(tests.filed(3), app._refusal('not_in_time', '{}'), tests.h(1)); end $$;
select results_eq(
  'select tests.sanctions()', array['timeout 7 case 4 until 2026-01-03 12:00'], 'what took its place stays in force'
);
select is_empty('select * from moderation.selfcheck(1)', 'after all of that the books are sound');

select * from finish();
rollback;
