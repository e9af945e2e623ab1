-- Specification of moderation._enforce: a timeout or ban as an effect.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(1);

select tests.file('timeout', 5, lasts => 1000, source => 'discord'), tests.file('ban', 6, source => 'discord'),
  tests.file('kick', 7, source => 'discord');
do $$ begin perform moderation._enforce(c, tests.h(1), '1 day') from moderation.case c order by c.number; end $$;
select results_eq(
  'select tests.deeds()',
  array['PATCH /guilds/1/members/5 2026-01-28T13:00 (Case 1: spam)', 'PUT /guilds/1/bans/6 86400 (Case 2: spam)'],
  'as far ahead as Discord allows; nothing of what does not last'
);

select * from finish();
rollback;
