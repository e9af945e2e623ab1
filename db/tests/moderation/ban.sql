-- Specification of moderation.ban: for a time or for good, of members and of others.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(42);

select is(
  (select (c.number, c.kind, c.ends_at, c.is_active)::text
    from moderation.ban(
      1, 5, 'spam', duration => '2 weeks', actor_id => 77, facts => tests.facts(actor_permissions => 4), at => tests.h()
    ) c),
  '(1,ban,"2026-01-15 12:00:00+00",t)', 'a ban is a case, with an end if it has one'
);
select results_eq(
  'select tests.deeds()', array['tell 5 ban until 2026-01-15T12:00', 'PUT /guilds/1/bans/5 (moderation.case 1 spam)'],
  'the member is told before they are out of reach'
);
select is((select count(distinct e.lane) from outbox.effect e), 1::bigint, 'the ban waits for that, in the same lane');
select is(
  (select e.expires_at from outbox.effect e where e.recipient_id = 5), tests.h() + interval '2 minutes',
  'but no longer than two minutes'
);
select results_eq('select tests.work()', array['moderation.case 1 2026-01-15 12:00'], 'its end is scheduled');
select tests.clear_effects();
select tests.configure('moderation.tell_members', 'off');
select is((moderation.ban(1, 5, 'again', at => tests.h(1))).ends_at, null, 'one for good takes its place');
select results_eq(
  'select tests.deeds()', array['PUT /guilds/1/bans/5 (moderation.case 2 again)'], 'nobody is told where the settings say so'
);
select is_empty('select tests.work()', 'it has no end');
select results_eq('select tests.sanctions()', array['ban 5 case 2 for good'], 'and one ban is in force');
select tests.refuses(
  format('select moderation.ban(1, 5, duration => %L)', d.typed), 'U0ISB',
  'They are banned already, for good (case 2).', format('another one %s is refused', d.name)
)
from (values (null, 'for good'), ('3650 days', 'for a time')) as d (typed, name);

-- Messages.
select tests.clear_effects();
select lives_ok(
  $$select moderation.ban(1, 6, delete_messages => '7 days', at => tests.h())$$, 'it may delete messages of a week'
);
select tests.configure('moderation.ban_deletes', '1 hour');
select lives_ok('select moderation.ban(1, 7, at => tests.h())', 'or what the settings say');
select lives_ok($$select moderation.ban(1, 8, delete_messages => '0s', at => tests.h())$$, 'or none');
select results_eq(
  'select tests.deeds()',
  array['PUT /guilds/1/bans/6 604800 (moderation.case 3)', 'PUT /guilds/1/bans/7 3600 (moderation.case 4)',
    'PUT /guilds/1/bans/8 (moderation.case 5)'],
  'so Discord is asked'
);
select is(
  (moderation.ban(1, 11, facts => tests.facts(target => null, is_here => false), at => tests.h())).number, 6::bigint,
  'who is not here can be banned'
);

-- Refusals.
select tests.refuses(
  format('select moderation.ban(1, 10, duration => %L)', d.typed), 'U0DUR',
  format('The duration must be from 1 minute to 3650 days, written like 10m, 3d12h or 2 weeks, %s.',
    replace('not ' || d.said, 'not nothing', 'but none was given')),
  format('a duration of %s is refused', d.said)
)
from (values ('3651 days', '"3651 days"'), ('', 'nothing'), ('0s', '"0s"'), ('eternal', '"eternal"')) as d (typed, said);
select tests.refuses(
  $$select moderation.ban(1, 10, delete_messages => '8 days')$$, 'U0DUR',
  'The duration must be from 0 seconds to 7 days, written like 10m, 3d12h or 2 weeks, not "8 days".',
  'messages of more than a week cannot be deleted'
);
select tests.refuses_what_nobody_may('moderation.ban', permission => 'Ban Members');
select tests.refuses_what_the_bot_may_not('moderation.ban', null, 'Ban Members');
select tests.keeps_its_promises('moderation.ban(1, 20, ''once''');
select is_empty('select * from moderation.selfcheck(1)', 'after all of that the books are sound');

select * from finish();
rollback;
