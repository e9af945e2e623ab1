-- Specification of moderation._pardon: what comes of a case is withdrawn with it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(4);

select tests.configure('moderation.ladder', 'gentle');
select tests.file('warn', 5, points => 3), tests.file('warn', 5), tests.file('ban', 6);
select tests.clear_effects();
do $$ begin perform moderation._pardon(tests.filed(1), 77, 'error', tests.h(0.1)); end $$;
select results_eq(
  'select tests.cases()',
  array['1 warn command 5 pardoned', '2 timeout ladder 5 follows 1 ended 01 12:00 by 4 pardoned', '3 warn command 5',
    '4 timeout ladder 5 follows 3', '5 ban command 6'],
  'what the ladder made of it is pardoned as well, in force or not; what follows from others stays'
);
do $$ begin perform moderation._pardon(tests.filed(3), 77, 'error', tests.h(0.1)); end $$;
select results_eq(
  'select tests.deeds()', array['PATCH /guilds/1/members/5 lift (moderation.pardoned 4)'], 'what is in force is lifted in Discord'
);
do $$ begin perform moderation._pardon(tests.filed(5), null, null, tests.h(0.1)); end $$;
select results_eq('select d from tests.deeds() d offset 1', array['DELETE /guilds/1/bans/6 (moderation.pardoned 5)'],
  'a ban too');
select results_eq(
  'select pardoned_at, pardoned_by, pardon_reason from moderation.case where guild_id = 1 and number in (4, 5) order by number',
  $$values (tests.h(0.1), 77::bigint, 'error'), (tests.h(0.1), null, null)$$, 'who, when and why is kept'
);

select * from finish();
rollback;
