-- Specification of the table leveling.settings: the defaults, and what each setting may be.

begin;
\ir ../../fixtures/guild.sql
select plan(44);

select results_eq(
  $$select s.key, s.default_value, s.kind from config.show(1) s where s.key like 'leveling.%'$$,
  $$values ('leveling.enabled', 'true', 'boolean'), ('leveling.xp_min', '15', 'integer'),
    ('leveling.xp_max', '25', 'integer'),
    ('leveling.cooldown', '00:01:00', 'duration'), ('leveling.curve', 'quadratic', 'choice'),
    ('leveling.curve_cubic', '0', 'number'),
    ('leveling.curve_square', '100', 'number'), ('leveling.curve_linear', '0', 'number'),
    ('leveling.announce', 'here', 'choice'),
    ('leveling.announce_channel_id', null, 'channel'),
    ('leveling.announce_template', null, 'text'),
    ('leveling.announce_min_level', '1', 'integer'), ('leveling.announce_every', '1', 'integer'),
    ('leveling.announce_rewards_only', 'false', 'boolean'), ('leveling.level_up_picture', 'false', 'boolean'),
    ('leveling.rewards_mode', 'stack', 'choice'),
    ('leveling.keep_history', '400 days', 'duration')$$,
  'these are the settings, their defaults and kinds'
);
select lives_ok(
  format('select tests.configure(%L, %L)', 'leveling.' || v.key, v.value), format('%s may be %s', v.key, v.value)
)
from (values
  ('enabled', 'off'), ('xp_min', '0'), ('xp_max', '1000'), ('cooldown', '0'), ('cooldown', '1 day'),
  ('cooldown', '90 seconds'),
  ('curve_cubic', '1000'), ('curve_square', '1000000'), ('curve_linear', '0.5'), ('announce', 'dm'),
  ('announce_min_level', '1000'),
  ('announce_every', '1000'), ('announce_template', repeat('ü', 2000)), ('rewards_mode', 'replace'), ('keep_history', '30 days'),
  ('keep_history', '3650 days')
) as v (key, value);
select tests.refuses(
  format('select tests.configure(%L, %L)', 'leveling.' || v.key, v.value), 'U0VAL',
  format('"%s" is not allowed for leveling.%s. Allowed: %s.', left(v.value, 100), v.key, v.allowed),
  format('%s may not be %s', v.key, left(v.value, 30))
)
from (values
  ('enabled', 'maybe', 'true, false'),
  ('xp_min', '-1', 'a whole number from 0 to 1000'),
  ('xp_min', '1001', 'a whole number from 0 to 1000'),
  ('xp_max', '0', 'a whole number from 1 to 1000'),
  ('cooldown', '-1 seconds', 'a duration from 0 seconds to 1 day, such as 60 seconds'),
  ('cooldown', '1 day 1 second', 'a duration from 0 seconds to 1 day, such as 60 seconds'),
  ('curve', 'cubic', 'quadratic, mee6, linear, custom'),
  ('curve_cubic', '-0.1', 'a number from 0 to 1000'),
  ('curve_cubic', 'NaN', 'a number from 0 to 1000'),
  ('curve_square', '1000000.1', 'a number from 0 to 1000000'),
  ('curve_linear', 'Infinity', 'a number from 0 to 1000000'),
  ('announce', 'everywhere', 'off, here, channel, dm'),
  ('announce_template', 'hello {user}',
    '1 to 2000 characters with no placeholder but {member}, {level}, {xp}, {role}, and without @everyone and @here'),
  ('announce_template', '@everyone {member}',
    '1 to 2000 characters with no placeholder but {member}, {level}, {xp}, {role}, and without @everyone and @here'),
  ('announce_template', '',
    '1 to 2000 characters with no placeholder but {member}, {level}, {xp}, {role}, and without @everyone and @here'),
  ('announce_template', repeat('x', 2001),
    '1 to 2000 characters with no placeholder but {member}, {level}, {xp}, {role}, and without @everyone and @here'),
  ('announce_min_level', '0', 'a whole number from 1 to 1000'),
  ('announce_every', '0', 'a whole number from 1 to 1000'),
  ('rewards_mode', 'both', 'stack, replace'),
  ('keep_history', '29 days', 'a duration from 30 days to 3650 days, such as 400 days'),
  ('keep_history', '3651 days', 'a duration from 30 days to 3650 days, such as 400 days')
) as v (key, value, allowed);

select tests.configure('leveling.xp_min', '0'), tests.configure('leveling.xp_max', '10');
select tests.refuses(
  $$select tests.configure('leveling.xp_min', '11')$$, 'U0VAL',
  '"11" is not allowed for leveling.xp_min. Allowed: xp_min at most as large as xp_max.',
  'xp_min may not be above xp_max'
);
select tests.configure('leveling.curve_cubic', '0'), tests.configure('leveling.curve_linear', '0');
select tests.refuses(
  $$select tests.configure('leveling.curve_square', '0.5')$$, 'U0VAL',
  '"0.5" is not allowed for leveling.curve_square. Allowed: the three numbers of the custom curve add up '
  'to at least 1, so that each level takes XP.', 'the custom curve may not be so flat that a level takes nothing'
);

-- By hand.
delete from app.audit;
select lives_ok(
  $$select tests.run_as('guildkeeper_admin', 'update leveling.settings set xp_max = 30 where guild_id = 1')$$,
  'an operator may change a setting by hand'
);
select is(
  (select concat_ws(' ', a.function, a.arguments -> 'old' ->> 'xp_max', '→', a.arguments -> 'new' ->> 'xp_max')
    from app.audit a),
  'update leveling.settings 10 → 30', 'which leaves an audit line'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'update leveling.settings set xp_max = 0 where guild_id = 1')$$, '23514',
  null,
  'within the same bounds'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'delete from leveling.settings')$$, '42501', null, 'a guild''s row stays'
);

select * from finish();
rollback;
