-- Specification of leveling.set_reward: a role becomes the reward of a level, for those who have it already, too.

begin;
\ir ../../fixtures/guild.sql
select plan(41);

select tests.set_xp(5, 2500), tests.set_xp(6, 900), tests.set_xp(7, 899), tests.set_xp(8, 2500, guild_id => 2);
select tests.clear_effects();
delete from app.audit;

select is(
  leveling.set_reward(1, 3, 201, row(15, 1 << 28)::roles.facts, 77)::text, '(3,201,2)',
  'a role becomes a reward; it returns how many have reached it'
);
select results_eq(
  'select e from tests.effects() e order by 1',
  array['PUT /guilds/1/members/5/roles/201', 'PUT /guilds/1/members/6/roles/201'],
  'members who have the level already get the role, without announcements'
);
select results_eq(
  'select actor_id, function, arguments from app.audit',
  $$values (77::bigint, 'leveling.set_reward', '{"level": 3, "role_id": 201}'::jsonb)$$, 'it leaves an audit line'
);
select tests.clear_effects();
select is(leveling.set_reward(1, 3, 201)::text, '(3,201,2)', 'the same again is fine');
select is_empty('select tests.effects()', 'and changes nothing');

-- Moved.
select is(leveling.set_reward(1, 5, 201)::text, '(5,201,1)', 'the role moves up to another level');
select results_eq(
  'select tests.effects()', array['DELETE /guilds/1/members/6/roles/201'],
  'who is between the two loses it; who has both keeps it without a further effect'
);
select tests.clear_effects();
select is(leveling.set_reward(1, 2, 201)::text, '(2,201,3)', 'the role moves down');
select results_eq(
  'select e from tests.effects() e order by 1',
  array['PUT /guilds/1/members/6/roles/201', 'PUT /guilds/1/members/7/roles/201'],
  'who is between the two gets it, and nobody else any effect'
);
select results_eq('select level, role_id from leveling.reward', 'values (2, 201::bigint)', 'a role has one level');
select tests.clear_effects();
select is(leveling.set_reward(1, 2, 202)::text, '(2,202,3)', 'a level may have several roles');
select is((select count(*) from tests.effects()), 3::bigint, 'each is given');

-- Replace: the reward of a level takes the place of the one below.
delete from leveling.reward;
select tests.configure('leveling.rewards_mode', 'replace');
select is(leveling.set_reward(1, 2, 201)::text, '(2,201,3)', 'replace: a first reward');
select tests.clear_effects();
select is(leveling.set_reward(1, 3, 202)::text, '(3,202,2)', 'and one above it');
select results_eq(
  'select e from tests.effects() e order by 1',
  array['DELETE /guilds/1/members/5/roles/201', 'DELETE /guilds/1/members/6/roles/201',
    'PUT /guilds/1/members/5/roles/202', 'PUT /guilds/1/members/6/roles/202'],
  'takes its place for those who have reached it'
);
select tests.clear_effects();
select is(leveling.set_reward(1, 1, 203)::text, '(1,203,3)', 'one below all of them');
select is_empty('select tests.effects()', 'is nobody''s, as all have a higher one');

-- Refusals.
select tests.refuses(
  format('select leveling.set_reward(1, %L, 201)', l.level), 'U0LVL',
  format('A level is a whole number from 1 to 1,000, not %s.', coalesce(l.level, 'null')),
  format('level %s is refused', coalesce(l.level, 'null'))
)
from (values ('0'), ('-1'), ('1001'), ('9223372036854775807'), (null)) as l (level);
select tests.refuses(
  format('select leveling.set_reward(1, 5, %s)', r.id), 'U0ROL',
  format('Role %s does not exist in this server. Choose one of its roles.', r.id), r.name || ' is refused'
)
from (values ('555', 'an unknown role'), ('221', 'another guild''s role'), ('101', 'a channel'),
  ('null', 'no role')) as r (id, name);
select tests.refuses(
  'select leveling.set_reward(1, 5, 204)', 'U0HIR',
  'I cannot give out the role "High": it is not below my own highest role. Move my role above it.',
  'a role above the bot''s own is refused'
);
select tests.refuses(
  'select leveling.set_reward(1, 5, 205)', 'U0HIR',
  'I cannot give out the role "Robot": it belongs to an integration. Choose an ordinary role.',
  'a role of an integration is refused'
);
update app.role set "position" = 10 where role_id = 203;
select tests.refuses(
  'select leveling.set_reward(1, 5, 203)', 'U0HIR',
  'I cannot give out the role "Gold": it is not below my own highest role. Move my role above it.',
  'the bot''s own highest role is refused'
);
update app.guild set bot_permissions = 2048 where guild_id = 1;
select tests.refuses(
  'select leveling.set_reward(1, 5, 201)', 'U0HIR',
  'I cannot give out the role "Bronze": I lack the permission Manage Roles.',
  'without the permission to give roles any role is refused'
);
update app.guild set bot_permissions = 268435456 where guild_id = 1;
select lives_ok('select leveling.set_reward(1, 5, 201)', 'that permission alone is enough');
update app.role set deleted_at = now() where role_id = 202;
select tests.refuses(
  'select leveling.set_reward(1, 5, 202)', 'U0ROL', 'Role 202 does not exist in this server. Choose one of its roles.',
  'a deleted role is refused'
);
select tests.refuses(
  'select leveling.set_reward(99, 5, 201)', 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);

-- The idempotency key.
select tests.refuses(
  'select leveling.set_reward(1, 5, 201, ' || w.facts || ', 77)', w.sqlstate, w.message, w.says
)
from (values
  ('null', 'U0FCT', 'I do not know your roles or theirs, so I cannot decide that. Use the command in Discord.', 'a stranger'),
  ('row(15, 1 << 5)', 'U0PRM', 'You need the permission "Manage Roles" for that.', 'Manage Server alone is not enough'),
  ('row(1, 1 << 28)', 'U0ABV', 'The role "Bronze" is not below your own highest role, so it is not yours to give or take.',
    'who is not above the role')
) as w (facts, sqlstate, message, says);
update app.role set permissions = 1 << 3 where guild_id = 1 and role_id = 201;
select tests.refuses(
  'select leveling.set_reward(1, 5, 201)', 'U0DNG',
  'The role "Bronze" has permissions of moderators (Administrator). '
  'Choose another, or allow it with the setting roles.dangerous.',
  'one that makes administrators'
);

update app.role set permissions = 0 where guild_id = 1 and role_id = 201;

create temp table first as select leveling.set_reward(1, 4, 201, row(15, 1 << 28)::roles.facts, 77, 'k')::text as reward;
create temp table before as select tests.state() as state;
select is(
  leveling.set_reward(1, 4, 201, row(15, 1 << 28)::roles.facts, 77, 'k')::text, (select f.reward from first f),
  'the same key returns the first result'
);
select is(tests.state(), (select b.state from before b), 'and changes nothing');
select tests.refuses(
  $$select leveling.set_reward(1, 5, 201, row(15, 1 << 28)::roles.facts, 77, 'k')$$, 'U0KEY',
  'The key "k" was already used for another request (leveling.set_reward). Use a new key.',
  'the same key with other arguments is refused'
);
select lives_ok(
  $$select tests.run_as('guildkeeper_bot', 'select leveling.set_reward(1, 4, 201)')$$, 'the bot may call it'
);

select * from finish();
rollback;
