-- Specification of the table games.settings: the defaults, and what each setting may be.

begin;
\ir ../../fixtures/guild.sql
select plan(15);

select results_eq(
  $$select s.key, s.default_value, s.kind from config.show(1) s where s.key like 'games.%' order by s.key collate "C"$$,
  $$values
    ('games.bet_daily', '10000', 'integer'), ('games.bet_max', '1000', 'integer'), ('games.bet_min', '1', 'integer'),
    ('games.enabled', 'false', 'boolean'), ('games.keep_games', '400 days', 'duration')
  $$,
  'these are the settings, their defaults and kinds'
);
select lives_ok(
  format('select tests.configure(%L, %L)', 'games.' || v.key, v.value), format('%s may be %s', v.key, left(v.value, 30))
)
from (values
  ('enabled', 'on'), ('bet_max', '1000000000'), ('bet_daily', '1000000000000'),
  ('keep_games', '30 days'), ('keep_games', '3650 days')
) as v (key, value);
select tests.refuses(
  format('select tests.configure(%L, %L)', 'games.' || v.key, v.value), 'U0VAL',
  format('"%s" is not allowed for games.%s. Allowed: %s.', left(v.value, 100), v.key, v.allowed),
  format('%s may not be %s', v.key, left(v.value, 30))
)
from (values
  ('bet_min', '0', 'a whole number from 1 to 1,000,000,000'),
  ('bet_max', '1000000001', 'a whole number from 1 to 1,000,000,000'),
  ('bet_daily', '0', 'a whole number from 1 to 1,000,000,000,000'),
  ('keep_games', '29 days', 'a duration from 30 days to 3650 days, such as 400 days')
) as v (key, value, allowed);
select tests.refuses(
  $$select tests.configure('games.bet_min', '1000000000')$$, 'U0VAL',
  '"1000000000" is not allowed for games.bet_min. Allowed: bet_min at most as large as bet_max.',
  'bet_min may not be above bet_max'
)
from tests.configure('games.bet_max', '1000');

-- By hand.
delete from app.audit;
select lives_ok(
  $$select tests.run_as('guildkeeper_admin', 'update games.settings set bet_min = 2 where guild_id = 1')$$,
  'an operator may change a setting by hand'
);
select is(
  (select concat_ws(' ', a.function, '→', a.arguments -> 'new' ->> 'bet_min') from app.audit a), 'update games.settings → 2',
  'which leaves an audit line'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'update games.settings set bet_min = 0 where guild_id = 1')$$, '23514', null,
  'within the same bounds'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'delete from games.settings')$$, '42501', null, 'a guild''s row stays'
);

select * from finish();
rollback;
