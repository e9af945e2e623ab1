-- Specification of the table moderation.settings: the defaults, and what each setting may be.

begin;
\ir ../../fixtures/guild.sql
select plan(29);

select results_eq(
  $$select s.key, s.default_value, s.kind from config.show(1) s where s.key like 'moderation.%' order by s.key collate "C"$$,
  $$values
    ('moderation.announce_actions', 'false', 'boolean'), ('moderation.appeal', null, 'text'),
    ('moderation.ban_deletes', '00:00:00', 'duration'), ('moderation.ladder', 'gentle', 'choice'),
    ('moderation.log_channel_id', null, 'channel'), ('moderation.points_decay', '0.1', 'number'),
    ('moderation.points_expire', '30 days', 'duration'), ('moderation.points_fade', 'expire', 'choice'),
    ('moderation.tell_members', 'true', 'boolean'), ('moderation.warn_points', '1', 'integer')
  $$,
  'these are the settings, their defaults and kinds'
);
select lives_ok(
  format('select tests.configure(%L, %L)', 'moderation.' || v.key, v.value), format('%s may be %s', v.key, left(v.value, 30))
)
from (values
  ('tell_members', 'off'), ('warn_points', '0'), ('warn_points', '100'), ('points_fade', 'decay'),
  ('points_fade', 'never'), ('points_expire', '1 hour'), ('points_expire', '3650 days'), ('points_decay', '0.001'),
  ('points_decay', '1000'), ('ladder', 'off'), ('ladder', 'custom'), ('ban_deletes', '7 days'),
  ('log_channel_id', '<#102>')
) as v (key, value);
select tests.refuses(
  format('select tests.configure(%L, %L)', 'moderation.' || v.key, v.value), 'U0VAL',
  format('"%s" is not allowed for moderation.%s. Allowed: %s.', left(v.value, 100), v.key, v.allowed),
  format('%s may not be %s', v.key, left(v.value, 30))
)
from (values
  ('tell_members', 'maybe', 'true, false'),
  ('warn_points', '-1', 'a whole number from 0 to 100'),
  ('warn_points', '101', 'a whole number from 0 to 100'),
  ('points_fade', 'soon', 'never, expire, decay'),
  ('points_expire', '59 minutes', 'a duration from 1 hour to 3650 days, such as 30 days'),
  ('points_expire', '3651 days', 'a duration from 1 hour to 3650 days, such as 30 days'),
  ('points_decay', '0', 'a number from 0.001 to 1000'),
  ('points_decay', 'NaN', 'a number from 0.001 to 1000'),
  ('ladder', 'steep', 'off, gentle, strict, custom'),
  ('ban_deletes', '-1 second', 'a duration from 0 seconds to 7 days, such as 1 day'),
  ('ban_deletes', '8 days', 'a duration from 0 seconds to 7 days, such as 1 day')
) as v (key, value, allowed);

-- By hand.
delete from app.audit;
select lives_ok(
  $$select tests.run_as('guildkeeper_admin', 'update moderation.settings set warn_points = 3 where guild_id = 1')$$,
  'an operator may change a setting by hand'
);
select is(
  (select concat_ws(' ', a.function, '→', a.arguments -> 'new' ->> 'warn_points') from app.audit a),
  'update moderation.settings → 3',
  'which leaves an audit line'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'update moderation.settings set warn_points = 101 where guild_id = 1')$$,
  '23514', null,
  'within the same bounds'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'delete from moderation.settings')$$, '42501', null, 'a guild''s row stays'
);

select * from finish();
rollback;
