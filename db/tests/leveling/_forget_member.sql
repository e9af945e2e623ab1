-- Specification of leveling._forget_member: the XP of a member are forgotten.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select leveling.set_reward(1, 1, 201) is not null as rewarded;
select tests.set_xp(5, 500), tests.set_xp(6, 500);
select tests.clear_effects();
select tests.run_as('guildkeeper_owner', 'select leveling._forget_member(1, 5)');
select is_empty(
  $$select from leveling.member where member_id = 5 union all select from leveling.history where member_id = 5$$,
  'they are not known any more'
);
select results_eq('select tests.effects()', array['DELETE /guilds/1/members/5/roles/201'], 'the reward goes');
select is(tests.xp(6), 500::bigint, 'others keep theirs');
select is_empty('select * from leveling.selfcheck(1)', 'and all is right');

select * from finish();
rollback;
