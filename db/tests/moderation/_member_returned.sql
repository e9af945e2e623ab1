-- Specification of moderation._member_returned: who leaves and comes back finds what they left.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(6);

select tests.file('timeout', 5, lasts => 24), tests.file('timeout', 6, lasts => 60 * 24), tests.file('ban', 7),
  tests.file('timeout', 8, lasts => 1), tests.file('timeout', 5, lasts => 48, guild_id => 2);
select tests.clear_effects();
do $$ begin perform moderation._member_returned(1, 5, tests.h(2)); perform moderation._member_returned(1, 6, tests.h(2)); end $$;
select results_eq(
  'select tests.deeds()',
  array['PATCH /guilds/1/members/5 2026-01-02T12:00 (moderation.case 1 spam)',
    'PATCH /guilds/1/members/6 2026-01-28T14:00 (moderation.case 2 spam)'],
  'a timeout is laid on again, until it ends or as far as Discord allows'
);
select tests.clear_effects();
do $$ begin perform moderation._member_returned(1, 7, tests.h(2)); end $$;
select results_eq('select tests.deeds()', array['PUT /guilds/1/bans/7 (moderation.case 3 spam)'], 'so is a ban');
select tests.clear_effects();
do $$ begin perform moderation._member_returned(1, 7, tests.h(2), tests.h(1)); end $$;
select is_empty('select tests.deeds()', 'but not one of before it was heard who is unbanned by hand');
select tests.clear_effects();
do $$ begin perform moderation._member_returned(1, 8, tests.h(2)); perform moderation._member_returned(1, 99, tests.h(2)); end $$;
select is_empty('select tests.deeds()', 'but not what is over, and nothing for others');

-- From the front door.
do $$ begin perform event.member_joined(1, 5, false, tests.h(3), at => tests.h(3)); end $$;
do $$ begin perform event.member_joined(1, 5, false, tests.h(3), at => tests.h(4)); end $$;
select results_eq(
  'select tests.deeds()', array['PATCH /guilds/1/members/5 2026-01-02T12:00 (moderation.case 1 spam)'],
  'a join that is told twice is one'
);
select tests.clear_effects();
update app.guild set bot_joined_at = tests.h(4) where guild_id = 1;
do $$ begin perform event.member_joined(1, 7, false, tests.h(5), at => tests.h(5)); end $$;
select is_empty('select tests.deeds()', 'whose ban may have been lifted before the bot was invited again, stays');

select * from finish();
rollback;
