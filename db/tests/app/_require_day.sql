-- Specification of app._require_day: what can be the day of something.

begin;
select plan(7);
\ir ../../fixtures/guild.sql

select lives_ok(format('select app._require_day(%L)', v.day), format('%s is a day', v.day))
from (values ('2015-01-01'), ('2099-12-31')) as v (day);
select tests.refuses(
  format('select app._require_day(%L)', v.day), 'U0TIM',
  format('The time must lie between 2015 and 2100. %s does not.', coalesce(v.day, 'null')), v.says
)
from (values
  ('infinity', 'a day without an end'), ('-infinity', 'or without a beginning'), ('2014-12-31', 'one before Discord'),
  ('2100-01-01', 'one that is far away'), (null, 'and none at all')
) as v (day, says);

select * from finish();
rollback;
