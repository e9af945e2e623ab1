-- Specification of leveling.fold_census: what has changed goes into the census, and ranks stay as they are.

begin;
\ir ../../fixtures/guild.sql
select plan(9);

insert into leveling.census_change (guild_id, xp, members) values (1, 50, 3), (1, 60, 1), (1, 50, -1), (2, 50, 1);
select is(leveling._members_above(1, 49), 3::bigint, 'changes that wait count already');
select is(leveling.fold_census(1), 3::bigint, 'it returns how many it folded');
select is(leveling._members_above(1, 49), 3::bigint, 'folded, they count once');
select is(leveling._members_above(1, 50), 1::bigint, 'each at its XP');
select results_eq('select guild_id from leveling.census_change', array[2::bigint], 'another guild''s changes wait on');
select is(leveling.fold_census(1), 0::bigint, 'then there is nothing to fold');
select is(leveling.fold_census(99), 0::bigint, 'nor in a guild nobody registered');
select lives_ok(
  $$select tests.run_as('guildkeeper_admin', 'select leveling.fold_census(1)')$$, 'an operator may call it'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_bot', 'select leveling.fold_census(1)')$$, '42501', null,
  'the bot has no reason to'
);

select * from finish();
rollback;
