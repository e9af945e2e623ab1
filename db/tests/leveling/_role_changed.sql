-- Specification of leveling._role_changed: a reward whose role is deleted in Discord.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1), (1, 202, 2);
select tests.set_xp(5, 100), tests.set_xp(6, 400);
select tests.clear_effects();

update app.role set deleted_at = now() where role_id = 202;
select is_empty('select tests.effects()', 'in mode stack it is taken from nobody: Discord did');
select is_empty('select * from leveling.selfcheck(1)', 'and wanted no more');
update app.role set deleted_at = null where role_id = 202;
select tests.configure('leveling.rewards_mode', 'replace');
select tests.clear_effects();
update app.role set deleted_at = now() where role_id = 202;
select results_eq(
  'select tests.effects()', array['PUT /guilds/1/members/6/roles/201'], 'in mode replace the one below takes its place'
);
select is_empty('select * from leveling.selfcheck(1)', 'as the level says');
select tests.clear_effects();
update app.role set deleted_at = null where role_id = 202;
select ok(
  exists (select from tests.effects() e where e = 'DELETE /guilds/1/members/6/roles/201'), 'a wrong report is put right'
);
update app.role set deleted_at = now() where role_id = 203;
select is_empty('select * from leveling.selfcheck(1)', 'a role that is no reward is none of its business');

select * from finish();
rollback;
