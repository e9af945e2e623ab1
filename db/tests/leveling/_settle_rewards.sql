-- Specification of leveling._settle_rewards: members get what the rewards give at their level.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/walk.sql
select plan(8);

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1), (1, 202, 2);
select tests.set_xp(5, 100), tests.set_xp(6, 400), tests.set_xp(7, 400);
update roles.reason set ended_at = now();
delete from roles.reason;
update roles.member set role_ids = '{}';
select tests.clear_effects();

select is(leveling._settle_rewards(1, '{5,6,999}', false, '"new"', now()), 3::bigint, 'it says how many effects it takes');
select is(
  (select string_agg(e, ' ' order by e) from tests.effects() e),
  'PUT /guilds/1/members/5/roles/201 PUT /guilds/1/members/6/roles/201 PUT /guilds/1/members/6/roles/202',
  'these members get what their level gives, nobody else'
);
select is((select distinct e.reason from outbox.effect e), '"new"'::jsonb, 'for this reason');
select ok(not (select bool_or(e.bulk) from outbox.effect e), 'a few do not wait');
select is(leveling._settle_rewards(1, '{5,6}', false, '"new"', now()), 0::bigint, 'once');
select is(leveling._settle_rewards(1, '{5}', true, null, now()), 2::bigint, 'again: everything is told anew');

select tests.clear_effects();
select leveling._settle_rewards(1, '{7}', false, null, now());
select is(
  (select distinct e.reason from outbox.effect e), '{"level": 2, "because": "leveling.level"}'::jsonb,
  'without a reason their level is it'
);
delete from leveling.reward;
select tests.crowd(51);
select tests.clear_effects();
alter table leveling.reward disable trigger reward_changed;
insert into leveling.reward (guild_id, role_id, level) values (1, 203, 1);
select leveling._settle_rewards(1, array(select generate_series(1001, 1051)), false, null, now());
select ok((select bool_and(e.bulk) and count(*) = 51 from outbox.effect e), 'a crowd goes after whatever else is due');

select * from finish();
rollback;
