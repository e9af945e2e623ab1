-- Specification of the table economy.settings: the defaults, and what each setting may be.

begin;
\ir ../../fixtures/guild.sql
select plan(33);

select results_eq(
  $$select s.key, s.default_value, s.kind from config.show(1) s where s.key like 'economy.%' order by s.key collate "C"$$,
  $$values
    ('economy.confirm_above', '10000', 'integer'), ('economy.currency_name', 'coins', 'text'),
    ('economy.currency_symbol', '🪙', 'text'), ('economy.decay_above', '10000', 'integer'),
    ('economy.decay_after', '30 days', 'duration'), ('economy.decay_percent', '0', 'number'),
    ('economy.opening_balance', '100', 'integer'), ('economy.transfer_tax', '0', 'number')
  $$,
  'these are the settings, their defaults and kinds'
);
select lives_ok(
  format('select tests.configure(%L, %L)', 'economy.' || v.key, v.value), format('%s may be %s', v.key, left(v.value, 30))
)
from (values
  ('currency_name', 'Taler'), ('currency_name', repeat('ü', 32)), ('currency_symbol', '€'),
  ('currency_symbol', '<:gold:1202682278707200000>'), ('opening_balance', '0'), ('opening_balance', '1000000000'),
  ('transfer_tax', '50'), ('transfer_tax', '0.25'), ('confirm_above', '0'), ('confirm_above', '9223372036854775807'),
  ('decay_percent', '100'), ('decay_after', '1 day'), ('decay_above', '0')
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
  ('opening_balance', '-1', 'a whole number from 0 to 1,000,000,000'),
  ('opening_balance', '1000000001', 'a whole number from 0 to 1,000,000,000'),
  ('transfer_tax', '50.01', 'a number from 0 to 50 with at most two decimals'),
  ('transfer_tax', '-1', 'a number from 0 to 50 with at most two decimals'),
  ('transfer_tax', '0.125', 'a number from 0 to 50 with at most two decimals'),
  ('transfer_tax', 'NaN', 'a number from 0 to 50 with at most two decimals'),
  ('confirm_above', '-1', 'a whole number from 0'),
  ('decay_percent', '101', 'a number from 0 to 100 with at most two decimals'),
  ('decay_after', '23 hours', 'a duration from 1 day to 365 days'),
  ('decay_above', '-1', 'a whole number from 0')
) as v (key, value, allowed);

-- By hand.
delete from app.audit;
select lives_ok(
  $$select tests.run_as('guildkeeper_admin', 'update economy.settings set confirm_above = 30 where guild_id = 1')$$,
  'an operator may change a setting by hand'
);
select is(
  (select concat_ws(' ', a.function, '→', a.arguments -> 'new' ->> 'confirm_above') from app.audit a),
  'update economy.settings → 30',
  'which leaves an audit line'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'update economy.settings set confirm_above = -1 where guild_id = 1')$$,
  '23514', null,
  'within the same bounds'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'delete from economy.settings')$$, '42501', null, 'a guild''s row stays'
);

select * from finish();
rollback;
