-- Specification of moderation.pardon: a case is withdrawn, and stays, marked.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(35);

select tests.file('warn', 5, points => 2), tests.file('timeout', 5, lasts => 24), tests.file('kick', 5), tests.file('note', 5),
  tests.file('warn', 77), tests.file('ban', 6), tests.file('unban', 6), tests.file('warn', 20);
select tests.clear_effects();
select is(
  (select (c.points, c.points_left, c.pardoned_at, c.pardoned_by, c.pardon_reason)::text
    from moderation.pardon(1, 1, ' mistake ', 77, facts => tests.facts(), at => tests.h(1)) c),
  '(2,0,"2026-01-01 13:00:00+00",77,mistake)', 'its points count no more; who, when and why is kept'
);
select is(moderation.points(1, 5, tests.h(2)), 0::numeric, 'for the member neither');
select results_eq(
  'select tests.deeds()', array['tell 5 warn withdrawn'], 'of a warning they are told, and that is all'
);
select tests.clear_effects();
select is((moderation.pardon(1, 2, at => tests.h(1))).is_active, false, 'a timeout is not in force any more');
select results_eq('select tests.deeds()',
  array['PATCH /guilds/1/members/5 lift (moderation.pardoned 2)', 'tell 5 timeout withdrawn until 2026-01-02T12:00'],
  'and lifted in Discord, of which they are told');
select is_empty('select tests.work()', 'its end is not due any more');
select is((moderation.pardon(1, 3, at => tests.h(1))).pardoned_by, null, 'an operator may pardon, a kick for instance');
select is((moderation.pardon(1, 6, at => tests.h(1))).ended_by, 7::bigint, 'and what is over, which stays as it ended');
select is((select count(*) from tests.deeds() d where d !~ '^tell 5'), 1::bigint, 'without effects');
select tests.refuses(
  format('select moderation.pardon(%s)', r.call), r.sqlstate, r.message, r.name
)
from (values
  ('99, 1', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.', 'an unknown guild is refused'),
  ('1, 99', 'U0CAS', 'There is no case 99 in this server. /case search finds those there are.', 'so is an unknown case'),
  ('2, 1', 'U0CAS', 'There is no case 1 in this server. /case search finds those there are.', 'and another guild''s'),
  ('1, 1', 'U0PRD', 'Case 1 is pardoned already.', 'and one that is pardoned'),
  ('1, 4', 'U0NPD', 'Case 4 (note) has nothing to pardon: only warnings, timeouts, kicks and bans have.', 'a note is refused'),
  ('1, 7', 'U0NPD', 'Case 7 (unban) has nothing to pardon: only warnings, timeouts, kicks and bans have.', 'so is an unban'),
  ('1, 8, repeat(''x'', 401)', 'U0TXT', 'The reason must be at most 400 characters, without control or unreadable characters.',
    'a reason of 401 characters is refused'),
  ('1, 5, actor_id => 77, facts => tests.facts()', 'U0YOU', 'You cannot do that to yourself. Ask another moderator.',
    'who pardons themselves is refused'),
  ('1, 8, actor_id => 77, facts => tests.facts(is_webhook => true)', 'U0WHK',
    'A webhook wrote that, and no member. Whoever manages webhooks can remove it in the server settings.',
    'a webhook is refused'),
  ('1, 8, actor_id => 77, facts => tests.facts(1, 1)', 'U0RNK',
    'You can only do that to members whose highest role is below yours.',
    'an equal is refused'),
  ('1, 8, actor_id => 77, facts => tests.facts(actor_permissions => 0)', 'U0PRM',
    'You need the permission "Timeout Members" for that.',
    'who is no moderator is refused')
) as r (call, sqlstate, message, name);
select tests.file('ban', 21);
select tests.refuses(
  'select moderation.pardon(1, 9, actor_id => 77, facts => tests.facts(actor_permissions => 1::bigint << 40))', 'U0PRM',
  'You need the permission "Ban Members" for that.', 'a ban in force takes the permission to ban'
);
update app.guild set bot_permissions = 0 where guild_id = 1;
select throws_ok('select moderation.pardon(1, 9)', 'U0BPM', null, 'and the bot''s');
update app.guild set bot_permissions = 8 where guild_id = 1;
-- 10 to 12 are warnings, of which the ladder made 13, a ban.
select tests.file('warn', 30, points => 2), tests.file('warn', 30, points => 2);
select tests.configure('moderation.ladder', 'gentle');
select tests.file('warn', 30, points => 2);
select is(
  (select row(c.number, c.follows)::text from moderation.case c where c.member_id = 30 and c.kind = 'ban'), '(13,12)',
  'the ladder banned'
);
select tests.refuses(
  'select moderation.pardon(1, 12, actor_id => 77, facts => tests.facts(actor_permissions => 1::bigint << 40))', 'U0PRM',
  'You need the permission "Ban Members" for that.', 'a warning of which the ladder made a ban takes that permission, too'
);
select lives_ok(
  'select moderation.pardon(1, 11, actor_id => 77, facts => tests.facts(actor_permissions => 1::bigint << 40))',
  'one that led to none does not'
);
select tests.clear_effects();
do $$ begin
  perform moderation.pardon(1, 12, actor_id => 77, facts => tests.facts(actor_permissions => 1::bigint << 40 | 4));
end $$;
select results_eq('select d from tests.deeds() d limit 1', array['DELETE /guilds/1/bans/30 (moderation.pardoned 13)'],
  'who may ban lifts it by the warning');
select tests.configure('moderation.ladder', 'off');
select tests.keeps_its_promises('moderation.pardon(1, 8, ''appeal''');
select results_eq(
  $$select count(*) from moderation.case c where c.guild_id = 1$$, array[13::bigint], 'no case is gone'
);
select is_empty('select * from moderation.selfcheck(1)', 'after all of that the books are sound');

select * from finish();
rollback;
