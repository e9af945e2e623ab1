-- Specification of moderation._require_authority: who may do what to whom.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(33);

create function pg_temp.asks(kind text, facts text, actor_id text default '77',
  member_id text default '5') returns text language sql
return format('select moderation._require_authority(1, %L, %s, %s, %s)', kind, actor_id, member_id, facts);

-- Allowed.
select lives_ok(pg_temp.asks(k, f.facts, coalesce(f.actor_id, '77')), format('%s: %s', k, f.name))
from unnest(array['warn', 'timeout', 'ban']) k
cross join (values
  ('tests.facts()', null, 'an administrator of a higher role may'),
  ('tests.facts(2, 1, (1::bigint << 40) | 4)', null, 'with the permission, one role above is enough'),
  ('tests.facts(1, null, is_here => false)', null, 'who is not here has no rank'),
  ('tests.facts(null, 9, 0)', '1000', 'the owner may, whatever their roles are'),
  ('null', 'null', 'an operator may, and knows nothing')
) as f (facts, actor_id, name);

-- Refused.
select throws_ok(pg_temp.asks(r.kind, r.facts, r.actor_id, r.member_id), r.sqlstate, null, r.name)
from (values
  ('note', 'tests.facts()', '77', '77', 'U0YOU', 'nobody acts on themselves'),
  ('note', 'tests.facts()', '1000', '1000', 'U0YOU', 'the owner neither'),
  ('note', 'null', 'null', '9', 'U0MYS', 'an operator does not act on the bot'),
  ('note', 'null', 'null', '1000', 'U0OWR', 'nor on the owner'),
  ('warn', 'tests.facts(is_webhook => true)', '77', '5', 'U0WHK', 'a webhook is nobody'),
  ('note', 'tests.facts(5, 5)', '77', '5', 'U0RNK', 'nobody acts on an equal'),
  ('note', 'tests.facts(5, 6)', '77', '5', 'U0RNK', 'or a superior, administrator or not'),
  ('note', 'tests.facts(actor_permissions => 7)', '77', '5', 'U0PRM', 'a note takes the permission to time out'),
  ('timeout', 'tests.facts(actor_permissions => 6)', '77', '5', 'U0PRM', 'kicking and banning do not'),
  ('kick', 'tests.facts(actor_permissions => (1::bigint << 40) | 4)', '77', '5', 'U0PRM', 'a kick takes the permission to kick'),
  ('unban', 'tests.facts(actor_permissions => (1::bigint << 40) | 2)', '77', '5', 'U0PRM', 'an unban that to ban'),
  ('note', 'null', '77', '5', 'U0FCT', 'without facts a member may nothing'),
  ('note', 'tests.facts(null)', '77', '5', 'U0FCT', 'without the actor''s rank'),
  ('note', 'tests.facts(actor_permissions => null)', '77', '5', 'U0FCT', 'without their permissions'),
  ('note', 'tests.facts(8, null)', '77', '5', 'U0FCT', 'and without the rank of a target who is here'),
  ('ban', 'tests.facts(20, 10)', '1000', '5', 'U0BRK', 'what the bot cannot do is refused: a target not below it'),
  ('timeout', 'tests.facts(target_permissions => 8)', '77', '5', 'U0ADM', 'or an administrator timed out')
) as r (kind, facts, actor_id, member_id, sqlstate, name);
update app.guild set bot_permissions = 2 where guild_id = 1;
select throws_ok(pg_temp.asks('ban', 'null', 'null'), 'U0BPM', null, 'or without the bot''s permission');

select * from finish();
rollback;
