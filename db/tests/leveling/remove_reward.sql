-- Specification of leveling.remove_reward: a role is no reward any more, and is taken back.

begin;
\ir ../../fixtures/guild.sql
select plan(18);

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 2), (1, 202, 3), (1, 203, 3);
select tests.set_xp(5, 2500), tests.set_xp(6, 400), tests.set_xp(7, 50);
select tests.clear_effects();
delete from app.audit;

select is(leveling.remove_reward(1, 201, 77)::text, '(2,201,2)', 'it returns the reward that was');
select results_eq(
  'select e from tests.effects() e order by 1',
  array['DELETE /guilds/1/members/5/roles/201', 'DELETE /guilds/1/members/6/roles/201'],
  'members who had it lose the role'
);
select results_eq(
  'select actor_id, function, arguments from app.audit',
  $$values (77::bigint, 'leveling.remove_reward', '{"role_id": 201}'::jsonb)$$, 'it leaves an audit line'
);
select is_empty('select from leveling.reward where role_id = 201', 'the reward is gone');

-- Replace: the reward of the level below takes its place.
delete from leveling.reward;
insert into leveling.reward (guild_id, role_id, level) values (1, 201, 2), (1, 202, 3), (1, 203, 3);
select tests.configure('leveling.rewards_mode', 'replace');
select tests.clear_effects();
select is(leveling.remove_reward(1, 202)::text, '(3,202,1)', 'replace: one of two roles of a level is removed');
select results_eq(
  'select tests.effects()', array['DELETE /guilds/1/members/5/roles/202'], 'the other one stays'
);
select tests.clear_effects();
select is(leveling.remove_reward(1, 203)::text, '(3,203,1)', 'then that one, too');
select results_eq(
  'select tests.effects()', array['DELETE /guilds/1/members/5/roles/203', 'PUT /guilds/1/members/5/roles/201'],
  'members get back the reward of the level below'
);

-- Deleted in Discord.
insert into leveling.reward (guild_id, role_id, level) values (1, 202, 3);
update app.role set deleted_at = now() where role_id = 202;
select tests.clear_effects();
select is(
  leveling.remove_reward(1, 202)::text, '(3,202,1)', 'a reward whose role was deleted in Discord can be removed'
);
select is_empty(
  $$select from tests.effects() e where e like '%/roles/202'$$, 'nobody is asked to take a role that does not exist'
);

-- Refusals.
select tests.refuses(
  format('select leveling.remove_reward(1, %s)', r.id), 'U0RWD',
  format('<@&%s> is no reward. /rewards shows those there are.', r.id), r.name || ' is refused'
)
from (values ('203', 'a role that is no reward'), ('555', 'an unknown role'), ('null', 'no role')) as r (id, name);
select tests.refuses(
  'select leveling.remove_reward(99, 201)', 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);

-- The idempotency key.
create temp table first as select leveling.remove_reward(1, 201, 77, 'k')::text as reward;
create temp table before as select tests.state() as state;
select is(
  leveling.remove_reward(1, 201, 77, 'k')::text, (select f.reward from first f), 'the same key returns the first result'
);
select is(tests.state(), (select b.state from before b), 'and changes nothing');
select tests.refuses(
  $$select leveling.remove_reward(1, 201, 78, 'k')$$, 'U0KEY',
  'The key "k" was already used for another request (leveling.remove_reward). Use a new key.',
  'the same key of another actor is refused'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_bot', 'select leveling.remove_reward(1, 201)')$$, 'U0RWD', null,
  'the bot may call it'
);

select * from finish();
rollback;
