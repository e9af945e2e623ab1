-- Specification of app._require_time: what can be the time of something.

begin;
select plan(8);
\ir ../../fixtures/guild.sql

select lives_ok(format('select app._require_time(%L)', v.at), format('%s is a time', v.at))
from (values ('2015-01-01 00:00Z'), ('2026-11-29 08:00Z'), ('2099-12-31 23:59:59.999999Z')) as v (at);
select tests.refuses(
  format('select app._require_time(%L)', v.at), 'U0TIM',
  format('The time must lie between 2015 and 2100. %s does not.', coalesce(v.at::timestamptz::text, 'null')), v.says
)
from (values
  ('infinity', 'a time without an end'), ('-infinity', 'or without a beginning'), ('2014-12-31 23:59:59Z', 'one before Discord'),
  ('2100-01-01 00:00Z', 'one that is far away'), (null, 'and none at all')
) as v (at, says);

select * from finish();
rollback;
