-- Specification of moderation._obstacle: what Discord would not let the bot do to somebody.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(9);

update app.role set permissions = 8 where guild_id = 1 and role_id = 202;
insert into app.member (guild_id, member_id, role_ids, seen_at) values (1, 5, '{202}', now()), (1, 6, '{204}', now());
select is(moderation._obstacle(1, o.kind::moderation.case_kind, o.member_id, o.facts), o.refusal, o.name)
from (values
  ('timeout', 5, null, 'administrator', 'an administrator is not timed out'),
  ('ban', 5, null, null, 'and can be banned'),
  ('timeout', 7, tests.facts(target_permissions => 8), 'administrator', 'who is reported to be one neither'),
  ('timeout', 5, tests.facts(), null, 'who is reported to be none any more is'),
  ('kick', 6, null, 'bot_outranked', 'who is above the bot is out of reach'),
  ('ban', 1000, null, 'acts_on_owner', 'so is the owner'),
  ('warn', 1000, null, null, 'words reach everybody'),
  ('ban', 8, null, null, 'a stranger can be banned'),
  ('ban', 8, tests.facts(1, null, is_here => false), null, 'wherever they are')
) as o (kind, member_id, facts, refusal, name);

select * from finish();
rollback;
