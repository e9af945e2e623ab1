-- Specification of leveling._live_rewards: the rewards whose roles exist.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select is(leveling._live_rewards(1), '{}', 'a guild without rewards has none');

select leveling.set_reward(1, 5, 201);
select leveling.set_reward(1, 10, 202);
update app.role set deleted_at = now() where guild_id = 1 and role_id = 201;

select is(leveling._live_rewards(1), array[(1, 202, 10)]::leveling.reward[], 'a role deleted in Discord is left out');
select is(leveling._live_rewards(2), '{}', 'another guild''s rewards are its own');

select * from finish();
rollback;
