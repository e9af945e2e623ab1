-- Specification of leveling._follow_rewards: few have what follows at once, many slice by slice.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/walk.sql
select plan(7);

alter table leveling.reward disable trigger reward_changed;
select leveling._follow_rewards(1, '"nothing"', now());
select is_empty('select tests.effects()', 'where nothing is owed nothing follows');
select tests.crowd(200);
insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1);
select leveling._follow_rewards(1, '"new"', now());
select results_eq('select tests.told_of()', array['PUT 201: 200'], '200 have it at once');
select is_empty('select from leveling.walk', 'and no walk begins');
insert into leveling.member (guild_id, member_id, xp) values (1, 2000, 100);
select tests.clear_effects();

insert into leveling.reward (guild_id, role_id, level) values (1, 202, 1);
select leveling._follow_rewards(1, '"newer"', now());
select is_empty('select tests.effects()', '201 have it later');
select results_eq('select reason, again from leveling.walk', $$values ('"newer"'::jsonb, false)$$, 'in a walk');
select results_eq(
  $$select run_at from outbox.due where function = 'leveling._walk_on'$$, array[now()], 'that begins at once'
);
select tests.walk_through();
select is(tests.worn(), '201: 201, 202: 201', 'and comes to everybody');

select * from finish();
rollback;
