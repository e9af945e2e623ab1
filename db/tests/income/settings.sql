-- Specification of the table income.settings: the defaults, and what each setting may be.

begin;
\ir ../../fixtures/guild.sql
select plan(31);

select results_eq(
  $$select s.key, s.default_value, s.kind from config.show(1) s where s.key like 'income.%' order by s.key collate "C"$$,
  $$values
    ('income.daily_amount', '200', 'integer'), ('income.daily_grace_days', '0', 'integer'),
    ('income.daily_streak_bonus', '20', 'integer'), ('income.daily_streak_days', '5', 'integer'),
    ('income.keep_claims', '400 days', 'duration'), ('income.level_amount', '0', 'integer'),
    ('income.message_cooldown', '00:01:00', 'duration'), ('income.message_max', '0', 'integer'),
    ('income.message_min', '0', 'integer'), ('income.voice_amount', '0', 'integer'), ('income.work_cooldown', '01:00:00',
    'duration'),
    ('income.work_max', '150', 'integer'), ('income.work_min', '50', 'integer')
  $$,
  'these are the settings, their defaults and kinds'
);
select lives_ok(
  format('select tests.configure(%L, %L)', 'income.' || v.key, v.value), format('%s may be %s', v.key, left(v.value, 30))
)
from (values
  ('daily_amount', '0'), ('daily_streak_bonus', '0'), ('daily_streak_days', '365'), ('daily_grace_days', '30'),
  ('work_max', '1000000000'), ('work_cooldown', '1 minute'), ('work_cooldown', '30 days'), ('message_max', '1000000'),
  ('message_cooldown', '1 second'), ('level_amount', '1000000000'),
  ('keep_claims', '30 days'), ('keep_claims', '3650 days')
) as v (key, value);
select tests.refuses(
  format('select tests.configure(%L, %L)', 'income.' || v.key, v.value), 'U0VAL',
  format('"%s" is not allowed for income.%s. Allowed: %s.', left(v.value, 100), v.key, v.allowed),
  format('%s may not be %s', v.key, left(v.value, 30))
)
from (values
  ('daily_amount', '1000000001', 'a whole number from 0 to 1,000,000,000'),
  ('daily_streak_bonus', '-1', 'a whole number from 0 to 1,000,000,000'),
  ('daily_streak_days', '366', 'a whole number from 0 to 365'),
  ('daily_grace_days', '31', 'a whole number from 0 to 30'),
  ('work_min', '-1', 'a whole number from 0 to 1,000,000,000'),
  ('work_max', '1000000001', 'a whole number from 0 to 1,000,000,000'),
  ('work_max', '49', 'work_min at most as large as work_max'),
  ('work_cooldown', '59 seconds', 'a duration from 1 minute to 30 days'),
  ('message_min', '1000001', 'a whole number from 0 to 1,000,000'),
  ('message_max', '-1', 'a whole number from 0 to 1,000,000'),
  ('message_cooldown', '2 days', 'a duration from 1 second to 1 day'),
  ('level_amount', '-1', 'a whole number from 0 to 1,000,000,000'),
  ('keep_claims', '29 days', 'a duration from 30 days to 3650 days, such as 400 days')
) as v (key, value, allowed);
select tests.refuses(
  $$select tests.configure('income.message_min', '1000000')$$, 'U0VAL',
  '"1000000" is not allowed for income.message_min. Allowed: message_min at most as large as message_max.',
  'message_min may not be above message_max'
)
from tests.configure('income.message_max', '0');

-- By hand.
delete from app.audit;
select lives_ok(
  $$select tests.run_as('guildkeeper_admin', 'update income.settings set daily_amount = 30 where guild_id = 1')$$,
  'an operator may change a setting by hand'
);
select is(
  (select concat_ws(' ', a.function, '→', a.arguments -> 'new' ->> 'daily_amount') from app.audit a),
  'update income.settings → 30',
  'which leaves an audit line'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'update income.settings set daily_amount = -1 where guild_id = 1')$$, '23514', null,
  'within the same bounds'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'delete from income.settings')$$, '42501', null, 'a guild''s row stays'
);

select * from finish();
rollback;
