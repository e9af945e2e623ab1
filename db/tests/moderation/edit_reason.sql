-- Specification of moderation.edit_reason: a case gets another reason, and keeps the earlier ones.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(23);

select tests.file('warn', 5, reason => 'spam'), tests.file('warn', 77), tests.file('ban', 20);
select tests.clear_effects();
select is(
  (select (c.reason, c.edits)::text from moderation.edit_reason(1, 1, 'advertising', 77, facts => tests.facts(),
    at => tests.h(1)) c),
  '(advertising,1)', 'it has another reason'
);
select is((moderation.edit_reason(1, 1, null, at => tests.h(2))).reason, null, 'or none');
select is((moderation.edit_reason(1, 1, ' ', at => tests.h(3))).edits, 2::bigint, 'the same again is no edit');
select results_eq(
  'select e::text from moderation.edits(1, 1) e',
  array['("2026-01-01 13:00:00+00",77,spam)', '("2026-01-01 14:00:00+00",,advertising)'],
  'the earlier ones are kept: until when, and who changed them'
);
select is_empty('select tests.deeds()', 'nothing is done to the member');
select tests.refuses(
  format('select moderation.edit_reason(%s)', r.call), r.sqlstate, r.message, r.name
)
from (values
  ('99, 1, ''x''', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
    'an unknown guild is refused'),
  ('1, 4, ''x''', 'U0CAS', 'There is no case 4 in this server. /case search finds those there are.', 'so is an unknown case'),
  ('2, 1, ''x''', 'U0CAS', 'There is no case 1 in this server. /case search finds those there are.', 'and another guild''s'),
  ('1, null, ''x''', 'U0CAS', 'There is no case null in this server. /case search finds those there are.', 'and none'),
  ('1, 1, repeat(''x'', 401)', 'U0TXT', 'The reason must be at most 400 characters, without control or unreadable characters.',
    'a reason of 401 characters is refused'),
  ('1, 2, ''x'', 77, facts => tests.facts()', 'U0YOU', 'You cannot do that to yourself. Ask another moderator.',
    'who edits their own case is refused'),
  ('1, 1, ''x'', 77, facts => tests.facts(1, 1)', 'U0RNK', 'You can only do that to members whose highest role is below yours.',
    'an equal is refused'),
  ('1, 1, ''x'', 77, facts => tests.facts(actor_permissions => 0)', 'U0PRM',
    'You need the permission "Timeout Members" for that.',
    'who is no moderator is refused'),
  ('1, 1, ''x'', 77', 'U0FCT',
    'I do not know your roles or theirs, so I cannot decide that. Use the command in Discord.',
    'who is not known as well')
) as r (call, sqlstate, message, name);
select lives_ok($$select moderation.edit_reason(1, 1, repeat('ü', 400))$$, 'a reason of 400 characters is fine');
select tests.keeps_its_promises('moderation.edit_reason(1, 3, ''appeal''');
select is_empty('select * from moderation.selfcheck(1)', 'after all of that the books are sound');

select * from finish();
rollback;
