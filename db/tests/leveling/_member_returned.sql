-- Specification of leveling._member_returned: who comes back gets the reward roles of their level.

begin;
select plan(7);
\ir ../../fixtures/guild.sql

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1), (1, 202, 2), (1, 203, 3);
select tests.set_xp(501, 400), tests.set_xp(502, 50);
select tests.clear_effects();

select leveling._member_returned(1, 501, 'infinity');
select results_eq(
  'select path, reason from outbox.effect order by effect_id',
  $$values ('/guilds/1/members/501/roles/201', 'Back at level 2'), ('/guilds/1/members/501/roles/202', 'Back at level 2')$$,
  'all up to their level'
);
select tests.clear_effects();
select tests.configure('leveling.rewards_mode', 'replace');
select tests.clear_effects();
select leveling._member_returned(1, 501, 'infinity');
select results_eq(
  'select * from tests.effects()', $$values ('PUT /guilds/1/members/501/roles/202')$$, 'in replace mode, the highest only'
);
select tests.clear_effects();
update app.role set deleted_at = now() where role_id = 202;
select leveling._member_returned(1, 501, 'infinity');
select results_eq(
  'select * from tests.effects()', $$values ('PUT /guilds/1/members/501/roles/201')$$, 'of the roles there are'
);
select tests.clear_effects();
select leveling._member_returned(1, 502, 'infinity'), leveling._member_returned(1, 777, 'infinity'),
  leveling._member_returned(2, 501, 'infinity');
select is_empty('select * from tests.effects()', 'below the first reward, and to somebody new, nothing');
update app.role set deleted_at = null where role_id = 202;
select leveling._member_returned(1, 501, (select h.at from leveling.history h where h.member_id = 501));
select is_empty('select * from tests.effects()', 'nor to who earned all of it since they joined');
select leveling._member_returned(1, 501, (select h.at + interval '1 s' from leveling.history h where h.member_id = 501));
select isnt_empty('select * from tests.effects()', 'a moment earlier counts');
select is(tests.xp(501), 400::bigint, 'their XP are theirs');

select * from finish();
rollback;
