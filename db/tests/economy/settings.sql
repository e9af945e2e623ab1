-- Specification of the table economy.settings: the defaults, and what each setting may be.

begin;
\ir ../../fixtures/guild.sql
select plan(64);

select results_eq(
  $$select s.key, s.default_value, s.kind from app.config(1) s where s.key like 'economy.%'$$,
  $$values ('economy.currency_name', 'coins', 'text'), ('economy.currency_symbol', '🪙', 'text'),
    ('economy.opening_balance', '100', 'integer'), ('economy.transfer_tax', '0', 'number'),
    ('economy.confirm_above', '10000', 'integer'), ('income.daily_amount', '200', 'integer'),
    ('income.daily_streak_bonus', '20', 'integer'), ('income.daily_streak_days', '5', 'integer'),
    ('income.daily_grace_days', '0', 'integer'), ('income.work_min', '50', 'integer'),
    ('income.work_max', '150', 'integer'), ('income.work_cooldown', '01:00:00', 'duration'),
    ('income.message_min', '0', 'integer'), ('income.message_max', '0', 'integer'),
    ('income.message_cooldown', '00:01:00', 'duration'), ('income.level_amount', '0', 'integer'),
    ('shop.sell_rate', '50', 'number'), ('games.enabled', 'false', 'boolean'), ('games.bet_min', '1', 'integer'),
    ('games.bet_max', '1000', 'integer'), ('games.bet_daily', '10000', 'integer'),
    ('economy.decay_percent', '0', 'number'), ('economy.decay_after', '30 days', 'duration'),
    ('economy.decay_above', '10000', 'integer')$$,
  'these are the settings, their defaults and kinds'
);
select lives_ok(
  format('select tests.configure(%L, %L)', 'economy.' || v.key, v.value), format('%s may be %s', v.key, left(v.value, 30))
)
from (values
  ('currency_name', 'Taler'), ('currency_name', repeat('ü', 32)), ('currency_symbol', '€'),
  ('currency_symbol', '<:gold:1202682278707200000>'), ('opening_balance', '0'), ('opening_balance', '1000000000'),
  ('transfer_tax', '50'), ('transfer_tax', '0.25'), ('confirm_above', '0'), ('confirm_above', '9223372036854775807'),
  ('daily_amount', '0'), ('daily_streak_bonus', '0'), ('daily_streak_days', '365'), ('daily_grace_days', '30'),
  ('work_max', '1000000000'), ('work_cooldown', '1 minute'), ('work_cooldown', '30 days'), ('message_max', '1000000'),
  ('message_cooldown', '1 second'), ('level_income', '1000000000'), ('sell_rate', '100'), ('sell_rate', '0'), ('games', 'on'),
  ('bet_max', '1000000000'), ('bet_daily', '1000000000000'), ('decay_percent', '100'), ('decay_after', '1 day'),
  ('decay_above', '0')
) as v (key, value);
select tests.refuses(
  format('select tests.configure(%L, %L)', 'economy.' || v.key, v.value), 'U0VAL',
  format('"%s" is not allowed for economy.%s. Allowed: %s.', left(v.value, 100), v.key, v.allowed),
  format('%s may not be %s', v.key, left(v.value, 30))
)
from (values
  ('currency_name', '', 'a name of 1 to 32 characters'),
  ('currency_name', ' coins', 'a name of 1 to 32 characters'),
  ('currency_name', repeat('x', 33), 'a name of 1 to 32 characters'),
  ('currency_symbol', 'two words', 'one word or emoji of at most 64 characters'),
  ('currency_symbol', '', 'one word or emoji of at most 64 characters'),
  ('opening_balance', '-1', 'a whole number from 0 to 1000000000'),
  ('opening_balance', '1000000001', 'a whole number from 0 to 1000000000'),
  ('transfer_tax', '50.01', 'a number from 0 to 50 with at most two decimals'),
  ('transfer_tax', '-1', 'a number from 0 to 50 with at most two decimals'),
  ('transfer_tax', '0.125', 'a number from 0 to 50 with at most two decimals'),
  ('transfer_tax', 'NaN', 'a number from 0 to 50 with at most two decimals'),
  ('confirm_above', '-1', 'a whole number from 0'),
  ('daily_amount', '1000000001', 'a whole number from 0 to 1000000000'),
  ('daily_streak_bonus', '-1', 'a whole number from 0 to 1000000000'),
  ('daily_streak_days', '366', 'a whole number from 0 to 365'),
  ('daily_grace_days', '31', 'a whole number from 0 to 30'),
  ('work_min', '-1', 'a whole number from 0 to 1000000000'),
  ('work_max', '1000000001', 'a whole number from 0 to 1000000000'),
  ('work_max', '49', 'work_min at most as large as work_max'),
  ('work_cooldown', '59 seconds', 'a duration from 1 minute to 30 days'),
  ('message_min', '1000001', 'a whole number from 0 to 1000000'),
  ('message_max', '-1', 'a whole number from 0 to 1000000'),
  ('message_cooldown', '2 days', 'a duration from 1 second to 1 day'),
  ('level_income', '-1', 'a whole number from 0 to 1000000000'),
  ('sell_rate', '100.5', 'a number from 0 to 100 with at most two decimals'),
  ('bet_min', '0', 'a whole number from 1 to 1000000000'),
  ('bet_max', '1000000001', 'a whole number from 1 to 1000000000'),
  ('bet_daily', '0', 'a whole number from 1 to 1000000000000'),
  ('decay_percent', '101', 'a number from 0 to 100 with at most two decimals'),
  ('decay_after', '23 hours', 'a duration from 1 day to 365 days'),
  ('decay_above', '-1', 'a whole number from 0')
) as v (key, value, allowed);
select tests.refuses(
  format('select tests.configure(%L, %L)', 'economy.' || v.low, v.value), 'U0VAL',
  format('"%s" is not allowed for economy.%s. Allowed: %s at most as large as %s.', v.value, v.low, v.low, v.high),
  format('%s may not be above %s', v.low, v.high)
)
from (values ('bet_min', 'bet_max', '1000000000'), ('message_min', 'message_max', '1000000')) as v (low, high, value)
where tests.configure('games.bet_max', '1000') is not null and tests.configure('income.message_max', '0') is not null;

-- By hand.
delete from app.audit;
select lives_ok(
  $$select tests.run_as('guildkeeper_admin', 'update economy.settings set daily_amount = 30 where guild_id = 1')$$,
  'an operator may change a setting by hand'
);
select is(
  (select concat_ws(' ', a.function, a.arguments -> 'old' ->> 'daily_amount', '→', a.arguments -> 'new' ->> 'daily_amount')
    from app.audit a),
  'update economy.settings 0 → 30', 'which leaves an audit line'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'update economy.settings set bet_min = 0 where guild_id = 1')$$, '23514', null,
  'within the same bounds'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'delete from economy.settings')$$, '42501', null, 'a guild''s row stays'
);

select * from finish();
rollback;
