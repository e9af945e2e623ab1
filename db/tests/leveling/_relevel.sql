-- Specification of leveling._relevel: a new curve gives everybody the level their XP make on it, once, and tells
-- nobody.

begin;
\ir ../../fixtures/guild.sql
select plan(12);

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1), (1, 202, 2);
select tests.set_xp(
  5, 450), tests.set_xp(6, 1000), tests.set_xp(7, 20), tests.set_xp(8, 1000000000000), tests.set_xp(9, 0
);
select tests.set_xp(5, 450, guild_id => 2);
select tests.clear_effects();
create temp table before as select count(*) as changes from leveling.history;

select tests.configure('leveling.curve', 'linear');
select results_eq(
  'select member_id, xp, level, level_xp, next_level_xp from leveling.member where guild_id = 1 order by 1',
  $$values (5::bigint, 450::bigint, 0, 0::bigint, 1000::bigint), (6, 1000, 1, 1000, 2000), (7, 20, 0, 0, 1000),
    (8, 1000000000000, 1000, 1000000, null), (9, 0, 0, 0, 1000)$$,
  'every member has the level of the new curve'
);
select is(tests.level(5, 2), 2, 'of this guild only');
select results_eq(
  'select e from tests.effects() e order by 1',
  array['DELETE /guilds/1/members/5/roles/201', 'DELETE /guilds/1/members/5/roles/202',
    'DELETE /guilds/1/members/6/roles/202'],
  'roles that the new level does not have are taken back'
);
select tests.clear_effects();
select tests.configure('leveling.curve', 'quadratic');
select results_eq(
  'select e from tests.effects() e order by 1',
  array['PUT /guilds/1/members/5/roles/201', 'PUT /guilds/1/members/5/roles/202', 'PUT /guilds/1/members/6/roles/202'],
  'back again they are given, and nothing is announced'
);
select is((select count(*) from leveling.history), (select b.changes from before b), 'nobody''s XP changed');
select tests.clear_effects();
select tests.configure('leveling.curve', 'quadratic');
select is_empty('select tests.effects()', 'the curve there is changes nothing');
select tests.configure('leveling.curve_square', '100.5');
select is_empty('select tests.effects()', 'nor do coefficients of a curve that is not in use');
select is_empty('select * from leveling.selfcheck(1)', 'the books are sound');

select tests.configure('leveling.curve', 'custom');
select tests.configure('leveling.curve_square', '50');
select results_eq(
  'select member_id, level, next_level_xp from leveling.member where guild_id = 1 order by 1',
  'values (5::bigint, 3, 800::bigint), (6, 4, 1250), (7, 0, 50), (8, 1000, null), (9, 0, 50)',
  'each coefficient of a custom curve counts at once'
);
select tests.run_as('guildkeeper_admin', 'update leveling.settings set curve_linear = 1000 where guild_id = 1');
select results_eq(
  'select member_id, level from leveling.member where guild_id = 1 order by 1',
  'values (5::bigint, 0), (6, 0), (7, 0), (8, 1000), (9, 0)', 'so does one an operator changes by hand'
);
select tests.set_xp(6, 1050);
select is(tests.level(6), 1, 'and XP earned later make levels of the new curve');
select is_empty('select * from leveling.selfcheck(1)', 'the books are still sound');

select * from finish();
rollback;
