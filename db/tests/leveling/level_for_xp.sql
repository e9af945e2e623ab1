-- Specification of leveling.level_for_xp: the level so much XP makes in this guild.

begin;
\ir ../../fixtures/guild.sql
select plan(13);

select is(leveling.level_for_xp(1, 0), 0, '0 XP make level 0');
select is(leveling.level_for_xp(1, 4899), 6, '4,899 XP make level 6 on the default curve');
select is(leveling.level_for_xp(1, 4900), 7, '4,900 make level 7');
select is(leveling.level_for_xp(1, 1e12), 1000, 'the most XP there may be make the last level');
select tests.configure('leveling.curve', 'linear');
select is(leveling.level_for_xp(1, 4900), 4, 'with another curve, what that one says');
select is(leveling.level_for_xp(2, 4900), 7, 'each guild has its own');
select tests.refuses(
  format('select leveling.level_for_xp(1, %L)', a.xp), 'U0AMT',
  format('The amount must be a whole number from 0 to 1,000,000,000,000, %s.', coalesce('not ' || a.xp, 'but none was given')),
  format('%s XP are refused', coalesce(a.xp, 'nothing'))
)
from (values ('-1'), ('1000000000001'), ('0.5'), ('NaN'), (null)) as a (xp);
select tests.refuses(
  'select leveling.level_for_xp(99, 1)', 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select lives_ok(
  $$select tests.run_as('guildkeeper_bot', 'select leveling.level_for_xp(1, 1)')$$, 'the bot may call it'
);

select * from finish();
rollback;
