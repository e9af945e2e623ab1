-- Specification of moderation.case: one case.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(7);

select tests.file('warn');
select is((moderation.case_details(1, 1)).reason, 'spam', 'a case by its number');
select is((moderation.case_details(1, 1, at => tests.h(1e6))).points_left, 0::numeric, 'with the points that count then');
select throws_ok('select moderation.case_details(1, 2)', 'U0CAS', null, 'one that does not exist is refused');
select throws_ok('select moderation.case_details(99, 1)', 'U0GLD', null, 'an unknown guild is refused');
select throws_ok(
  'select moderation.case_details(1, 1, 5, tests.facts(actor_permissions => 2048))', 'U0PRM', null,
  'who is no moderator is refused'
);
select lives_ok(format('select tests.run_as(%L, %L)', r, 'select moderation.case_details(1, 1)'), r || ' may ask')
from unnest(array['guildkeeper_bot', 'guildkeeper_admin']) r;

select * from finish();
rollback;
