-- Specification of moderation._carry_out: the effects of each kind of case, in their order.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(6);

select tests.file(k.kind, 5, lasts => k.lasts, reason => null)
from (values
  ('note'::moderation.case_kind, null::numeric), ('warn', null), ('timeout', 1), ('untimeout', null), ('kick', null),
  ('softban', null),
  ('ban', 1), ('unban', null)
) as k (kind, lasts);
select results_eq(
  'select tests.deeds()',
  array[
    'tell 5 warn',
    'tell 5 timeout until 2026-01-01T13:00', 'PATCH /guilds/1/members/5 2026-01-01T13:00 (moderation.case 3)',
    'tell 5 untimeout', 'PATCH /guilds/1/members/5 lift (moderation.case 4)',
    'tell 5 kick', 'DELETE /guilds/1/members/5 (moderation.case 5)',
    'tell 5 softban', 'PUT /guilds/1/bans/5 (moderation.case 6)',
    'DELETE /guilds/1/bans/5 (moderation.case 6)',
    'tell 5 ban until 2026-01-01T13:00', 'PUT /guilds/1/bans/5 (moderation.case 7)',
    'DELETE /guilds/1/bans/5 (moderation.case 8)'
  ],
  'the member is told first'
);
select is((select count(distinct e.lane) from outbox.effect e), 1::bigint, 'all of it in one lane');
select is_empty('select tests.sanctions()', 'what was lifted is not in force');

-- A rung of the ladder that a kick reaches.
select tests.configure('moderation.ladder', 'gentle');
delete from outbox.effect;
select tests.file('kick', 6, points => 3, reason => null);
select results_eq(
  'select tests.deeds()', array['tell 6 kick', 'DELETE /guilds/1/members/6 (moderation.case 9)'],
  'who was kicked is not timed out, being gone'
);
select isnt_empty('select tests.sanctions()', 'but the timeout is in force');
delete from outbox.effect;
select moderation._member_returned(1, 6, '2026-01-01T12:00Z');
select matches((select string_agg(d, ' ') from tests.deeds() d), '^PATCH /guilds/1/members/6 ', 'and awaits them');

select * from finish();
rollback;
