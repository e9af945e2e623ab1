-- Specification of moderation._tell: what a member is told.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(11);

select tests.file(k.kind, k.id, lasts => k.lasts, reason => k.reason, source => 'discord')
from (values
  ('warn'::moderation.case_kind, 11, null::numeric, 'spam'), ('timeout', 12, 84, 'spam @everyone'), ('kick', 13, null, 'x'),
  ('ban', 14, null, null), ('ban', 15, 24, 'x'), ('softban', 16, null, 'x'), ('untimeout', 17, null, 'x'),
  ('note', 18, null, 'x'),
  ('unban', 19, null, 'x')
) as k (kind, id, lasts, reason);
do $$ begin perform moderation._tell(c) from moderation.case c order by c.number; end $$;
create function pg_temp.told(member_id bigint) returns text language sql as $$
  select e.body ->> 'content' from outbox.effect e where e.recipient_id = told.member_id
$$;
select is(pg_temp.told(11), e'You were warned in First.\nReason: spam\n(Case 1)', 'of a warning: where, why, and which case');
select is(
  pg_temp.told(12), e'You were timed out in First for 3 days 12 hours.\nReason: spam @everyone\n(Case 2)',
  'of a timeout also how long'
);
select is(pg_temp.told(13), e'You were kicked from First.\nReason: x\n(Case 3)', 'of a kick');
select is(pg_temp.told(14), e'You were banned from First.\n(Case 4)', 'of a ban, for good, without a reason');
select is(pg_temp.told(15), e'You were banned from First for 1 day.\nReason: x\n(Case 5)', 'of one for a time');
select is(
  pg_temp.told(16), e'You were kicked, and your latest messages deleted, from First.\nReason: x\n(Case 6)', 'of a softban'
);
select is(pg_temp.told(17), e'Your timeout was lifted in First.\nReason: x\n(Case 7)', 'that a timeout is lifted');
select is((select count(*) from outbox.effect e), 7::bigint, 'of notes and unbans nothing');
select is(
  (select e.body -> 'allowed_mentions' from outbox.effect e where e.recipient_id = 12), '{"parse": [], "users": []}'::jsonb,
  'nobody is pinged'
);
select is((select e.lane from outbox.effect e where e.recipient_id = 12), 'member 12', 'in the lane of what is done to them');
select tests.configure('moderation.tell_members', 'off');
select tests.clear_effects();
do $$ begin perform moderation._tell(c) from moderation.case c; end $$;
select is_empty('select tests.deeds()', 'nothing where the settings say so');

select * from finish();
rollback;
