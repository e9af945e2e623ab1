-- Specification of moderation._end: what was in force is over.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(7);

select tests.file('ban', 5, lasts => 24), tests.file('timeout', 5, lasts => 24), tests.file('ban', 5, lasts => 24, guild_id => 2);
select tests.clear_effects();
select is(moderation._end(1, 5, 'ban', tests.h(1), null), 1::bigint, 'it says which case it was');
select results_eq('select tests.sanctions()', array['timeout 5 case 2 until 2026-01-02 12:00'], 'the timeout stays in force');
select results_eq(
  'select c from tests.cases() c limit 1', array['1 ban command 5 ended 01 13:00'], 'the case knows when it ended'
);
select is((select count(*) from tests.work()), 2::bigint, 'and nothing is due of it');
select is(moderation._end(1, 5, 'ban', tests.h(1), null), null, 'what is not in force cannot end');
select is_empty('select tests.deeds()', 'effects are the caller''s');
select is_empty('select * from moderation.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
