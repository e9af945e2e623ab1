-- Specification of moderation._require_permission: refuses who lacks a permission.

begin;
\ir ../../fixtures/guild.sql
select plan(8);

update app.guild set owner_id = 1000 where guild_id = 1;
create function pg_temp.facts(permissions bigint) returns moderation.facts language sql
begin atomic
  select jsonb_populate_record(null::moderation.facts, jsonb_build_object('actor_position', 1, 'actor_permissions', permissions));
end;
select lives_ok(
  format('select moderation._require_permission(1, %L, ''{manage_channels,kick_members}'', %L)', t.actor_id, t.facts), t.what
)
from (values
  (5, pg_temp.facts(16), 'who has it may'), (5, pg_temp.facts(2), 'or another of them'), (5, pg_temp.facts(8),
  'so may an administrator'), (1000, pg_temp.facts(0),
    'and the owner'),
  (null, null, 'and an operator')
) as t (actor_id, facts, what);
select tests.refuses(
  format('select moderation._require_permission(1, 5, ''{manage_channels,kick_members}'', %L)', pg_temp.facts(32)), 'U0PRM',
  'You need the permission "Manage Channels" for that.', 'who lacks it is refused'
);
select tests.refuses(
  format('select moderation._require_permission(1, 5, ''{manage_channels,kick_members}'', %L)', f), 'U0FCT',
  'I do not know your roles or theirs, so I cannot decide that. Use the command in Discord.',
  'so is somebody of whom nothing is known'
)
from unnest(array[null, pg_temp.facts(null)]) f;

select * from finish();
rollback;
