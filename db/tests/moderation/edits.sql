-- Specification of moderation.edits: the earlier reasons of a case.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(8);

select tests.file('warn'), tests.file('warn');
insert into moderation.case_edit (guild_id, number, at, actor_id, reason) values
  (1, 1, tests.h(1), 77, 'a'), (1, 1, tests.h(0), 78, 'b'), (1, 2, tests.h(), 77, 'c');
select results_eq(
  'select actor_id, reason from moderation.edits(1, 1)', $$values (77::bigint, 'a'), (78, 'b')$$,
  'in the order in which they were'
);
select is_empty('select moderation.edits(1, 2) offset 1', 'each case has its own');
select throws_ok('select moderation.edits(1, 3)', 'U0CAS', null, 'an unknown case is refused');
select throws_ok('select moderation.edits(99, 1)', 'U0GLD', null, 'so is an unknown guild');
select throws_ok(
  'select moderation.edits(1, 1, 5, tests.facts(actor_permissions => 2048))', 'U0PRM', null, 'who is no moderator is refused'
);
select lives_ok(format('select tests.run_as(%L, %L)', r, 'select moderation.edits(1, 1)'), r || ' may ask')
from unnest(array['guildkeeper_bot', 'guildkeeper_admin']) r;
select throws_ok(
  $$select tests.run_as('guildkeeper_reader', 'select moderation.edits(1, 1)')$$, '42501', null, 'a reader may not'
);

select * from finish();
rollback;
