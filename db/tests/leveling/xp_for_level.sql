-- Specification of leveling.xp_for_level: the XP a level takes in this guild.

begin;
\ir ../../fixtures/guild.sql
select plan(10);

select is(leveling.xp_for_level(1, 0), 0::bigint, 'level 0 takes nothing');
select is(leveling.xp_for_level(1, 7), 4900::bigint, 'level 7 takes 4,900 XP on the default curve');
select tests.configure('leveling.curve', 'mee6');
select is(leveling.xp_for_level(1, 2), 255::bigint, 'with another curve, what that one says');
select is(leveling.xp_for_level(2, 2), 400::bigint, 'each guild has its own');
select tests.refuses(
  format('select leveling.xp_for_level(1, %L)', l.level), 'U0LVL',
  format('A level is a whole number from 0 to 1,000, not %s.', coalesce(l.level, 'null')),
  format('level %s is refused', coalesce(l.level, 'null'))
)
from (values ('-1'), ('1001'), ('9223372036854775807'), (null)) as l (level);
select tests.refuses(
  'select leveling.xp_for_level(99, 1)', 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select lives_ok(
  $$select tests.run_as('guildkeeper_bot', 'select leveling.xp_for_level(1, 1)')$$, 'the bot may call it'
);

select * from finish();
rollback;
