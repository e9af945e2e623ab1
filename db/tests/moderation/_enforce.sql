-- Specification of moderation._enforce: what a case does as effects.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(2);

select tests.file('timeout', 5, lasts => 1000, source => 'discord'), tests.file('ban', 6, source => 'discord'),
  tests.file('kick', 7, source => 'discord'), tests.file('softban', 8, source => 'discord'),
  tests.file('warn', 10, source => 'discord');
do $$ begin perform moderation._enforce(c, tests.h(1), '1 day') from moderation.case c order by c.number; end $$;
select results_eq(
  'select tests.deeds()',
  array['PATCH /guilds/1/members/5 2026-01-28T13:00 (moderation.case 1 spam)',
    'PUT /guilds/1/bans/6 86400 (moderation.case 2 spam)',
    'DELETE /guilds/1/members/7 (moderation.case 3 spam)', 'PUT /guilds/1/bans/8 86400 (moderation.case 4 spam)',
    'DELETE /guilds/1/bans/8 (moderation.case 4 spam)'],
  'a timeout as far ahead as Discord allows, a softban is a ban that is lifted; nothing of words'
);
select results_eq(
  'select f.function, f.arguments from outbox.follow_up f where f.after_failure order by f.effect_id',
  $$
  select 'moderation._not_carried_out', jsonb_build_object('number', n) from generate_series(1, 4) n
  union all
  select 'moderation._not_carried_out', '{"number": 4, "lifts": true}'
  $$,
  'what Discord refuses of it reaches the case'
);

select * from finish();
rollback;
