-- Specification of leveling._rewards_mode_changed: stack and replace, switched for everybody at once.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1), (1, 202, 2), (1, 203, 2);
select tests.set_xp(5, 100), tests.set_xp(6, 400), tests.set_xp(7, 50), tests.set_xp(8, 400, guild_id => 2);
select tests.clear_effects();

select tests.configure('leveling.rewards_mode', 'replace');
select results_eq(
  'select tests.effects()', array['DELETE /guilds/1/members/6/roles/201'], 'to replace: roles of lower levels are taken'
);
select tests.clear_effects();
select tests.configure('leveling.rewards_mode', 'replace');
select is_empty('select tests.effects()', 'the mode there is changes nothing');
select tests.configure('leveling.rewards_mode', 'stack');
select results_eq(
  'select tests.effects()', array['PUT /guilds/1/members/6/roles/201'], 'to stack: they are given again'
);
select tests.clear_effects();
select tests.configure('leveling.rewards_mode', 'replace', guild_id => 2);
select is_empty('select tests.effects()', 'a guild without rewards has nothing to switch');

select * from finish();
rollback;
