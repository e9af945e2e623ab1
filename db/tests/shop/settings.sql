-- Specification of the table shop.settings: the defaults, and what each setting may be.

begin;
\ir ../../fixtures/guild.sql
select plan(8);

select results_eq(
  $$select s.key, s.default_value, s.kind from config.show(1) s where s.key like 'shop.%' order by s.key collate "C"$$,
  $$values
    ('shop.sell_rate', '50', 'number')
  $$,
  'these are the settings, their defaults and kinds'
);
select lives_ok(
  format('select tests.configure(%L, %L)', 'shop.' || v.key, v.value), format('%s may be %s', v.key, left(v.value, 30))
)
from (values
  ('sell_rate', '100'), ('sell_rate', '0')
) as v (key, value);
select tests.refuses(
  format('select tests.configure(%L, %L)', 'shop.' || v.key, v.value), 'U0VAL',
  format('"%s" is not allowed for shop.%s. Allowed: %s.', left(v.value, 100), v.key, v.allowed),
  format('%s may not be %s', v.key, left(v.value, 30))
)
from (values
  ('sell_rate', '100.5', 'a number from 0 to 100 with at most two decimals')
) as v (key, value, allowed);

-- By hand.
delete from app.audit;
select lives_ok(
  $$select tests.run_as('guildkeeper_admin', 'update shop.settings set sell_rate = 40 where guild_id = 1')$$,
  'an operator may change a setting by hand'
);
select is(
  (select concat_ws(' ', a.function, '→', a.arguments -> 'new' ->> 'sell_rate') from app.audit a), 'update shop.settings → 40',
  'which leaves an audit line'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'update shop.settings set sell_rate = -1 where guild_id = 1')$$, '23514', null,
  'within the same bounds'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'delete from shop.settings')$$, '42501', null, 'a guild''s row stays'
);

select * from finish();
rollback;
