-- Specification of leveling._replace_rewards: what members gain and lose when rewards change.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select from config.set(1, 'leveling.announce', 'off');
select leveling.set_xp(1, 5, 500);    -- level 2
select leveling.set_xp(1, 6, 2500);   -- level 5
select leveling._replace_rewards(1, '{}', 'stack', array[(1, 201, 1), (1, 202, 4)]::leveling.reward[], 'stack', '"new"');
delete from outbox.effect;

select leveling._replace_rewards(
  1, array[(1, 201, 1), (1, 202, 4)]::leveling.reward[], 'stack',
  array[(1, 201, 1), (1, 202, 2)]::leveling.reward[], 'stack', '"moved"'
);
select results_eq(
  'select method || '' '' || path from outbox.effect order by effect_id',
  array['PUT /guilds/1/members/5/roles/202'],
  'who is between the two levels gets the role; who has it anyway has no effect'
);
select is((select distinct reason from outbox.effect), '"moved"'::jsonb, 'the reason is for the audit log');
select leveling._replace_rewards(
  1, array[(1, 201, 1), (1, 202, 2)]::leveling.reward[], 'stack',
  array[(1, 201, 1), (1, 202, 4)]::leveling.reward[], 'stack', '"back"'
);
delete from outbox.effect;

select leveling._replace_rewards(
  1, array[(1, 201, 1), (1, 202, 4)]::leveling.reward[], 'stack',
  array[(1, 201, 1), (1, 202, 4)]::leveling.reward[], 'replace', '"mode"'
);
select results_eq(
  'select method || '' '' || path from outbox.effect order by effect_id',
  array['DELETE /guilds/1/members/6/roles/201'],
  'from stack to replace the lower role goes'
);
delete from outbox.effect;

select leveling._replace_rewards(
  1, array[(1, 201, 1)]::leveling.reward[], 'stack', array[(1, 201, 1)]::leveling.reward[], 'replace', '"mode"'
);
select is_empty('select from outbox.effect', 'where nothing differs there is no effect');

select * from finish();
rollback;
