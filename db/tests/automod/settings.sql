-- Specification of the table automod.settings: the defaults, and what each setting may be.

begin;
\ir ../../fixtures/guild.sql
select plan(16);

select results_eq(
  $$select s.key, s.default_value, s.kind from config.show(1) s where s.key like 'automod.%' order by s.key collate "C"$$,
  $$values
    ('automod.discord_points', '0', 'integer'), ('automod.exempt_role_id', null, 'role'),
    ('automod.keep_excerpts', 'false', 'boolean'), ('automod.keep_excerpts_for', '7 days', 'duration'),
    ('automod.keep_matches', '90 days', 'duration'),
    ('automod.tell_deletions', 'true', 'boolean')
  $$,
  'these are the settings, their defaults and kinds'
);
select lives_ok(
  format('select tests.configure(%L, %L)', 'automod.' || v.key, v.value), format('%s may be %s', v.key, left(v.value, 30))
)
from (values
  ('discord_points', '100'), ('exempt_role_id', '<@&202>'), ('keep_excerpts', 'on'), ('keep_excerpts_for', '1 day'),
  ('keep_excerpts_for', '90 days'), ('keep_matches', '1 day'), ('keep_matches', '3650 days')
) as v (key, value);
select tests.refuses(
  format('select tests.configure(%L, %L)', 'automod.' || v.key, v.value), 'U0VAL',
  format('"%s" is not allowed for automod.%s. Allowed: %s.', left(v.value, 100), v.key, v.allowed),
  format('%s may not be %s', v.key, left(v.value, 30))
)
from (values
  ('discord_points', '101', 'a whole number from 0 to 100'),
  ('keep_excerpts_for', '23 hours', 'a duration from 1 day to 90 days, such as 7 days'),
  ('keep_excerpts_for', '91 days', 'a duration from 1 day to 90 days, such as 7 days'),
  ('keep_matches', '23 hours', 'a duration from 1 day to 3650 days, such as 90 days')
) as v (key, value, allowed);

-- By hand.
delete from app.audit;
select lives_ok(
  $$select tests.run_as('guildkeeper_admin', 'update automod.settings set discord_points = 3 where guild_id = 1')$$,
  'an operator may change a setting by hand'
);
select is(
  (select concat_ws(' ', a.function, '→', a.arguments -> 'new' ->> 'discord_points') from app.audit a),
  'update automod.settings → 3',
  'which leaves an audit line'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'update automod.settings set discord_points = 101 where guild_id = 1')$$,
  '23514', null,
  'within the same bounds'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'delete from automod.settings')$$, '42501', null, 'a guild''s row stays'
);

select * from finish();
rollback;
