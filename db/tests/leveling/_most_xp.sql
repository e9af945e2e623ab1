-- Specification of leveling._most_xp: the most XP that a member can have.

begin;
select plan(2);
\ir ../../fixtures/guild.sql

select is(leveling._most_xp(), 1000000000000, 'it is 10^12');
select lives_ok(
  $$select tests.run_as('guildkeeper_admin', 'select leveling._most_xp()')$$,
  'operators may call it, for the CHECK of leveling.member'
);

select * from finish();
rollback;
