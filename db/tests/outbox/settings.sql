-- Specification of the table outbox.settings: how long what is finished is kept.

begin;
\ir ../../fixtures/guild.sql
select plan(9);

select results_eq(
  $$select s.key, s.default_value, s.kind from config.show(1) s where s.key like 'outbox.%'$$,
  $$values ('outbox.keep_finished', '30 days', 'duration')$$,
  'this is the setting, its default and kind'
);
select lives_ok(
  format('select tests.configure(%L, %L)', 'outbox.keep_finished', v), format('it may be %s', v)
)
from unnest(array['1 day', '3650 days']) as v;
select tests.refuses(
  format('select tests.configure(%L, %L)', 'outbox.keep_finished', v), 'U0VAL',
  format('"%s" is not allowed for outbox.keep_finished. Allowed: a duration from 1 day to 3650 days, such as 30 days.', v),
  format('it may not be %s', v)
)
from unnest(array['0 days', '3651 days', 'for ever']) as v;

delete from app.audit;
select lives_ok(
  $$select tests.run_as('guildkeeper_admin', 'update outbox.settings set keep_finished = ''2 days'' where guild_id = 1')$$,
  'an operator may change it by hand'
);
select is((select a.function from app.audit a), 'update outbox.settings', 'which leaves an audit line');
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'delete from outbox.settings')$$, '42501', null, 'a guild''s row stays'
);

select * from finish();
rollback;
