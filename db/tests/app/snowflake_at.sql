-- Specification of app.snowflake_at: the smallest Discord id of a millisecond.

begin;
select plan(10);

select is(app.snowflake_at('2015-01-01T00:00:00Z'), 0::bigint, 'ids begin with the year 2015');
select is(app.snowflake_at('2015-01-01T00:00:00.001Z'), 4194304::bigint, 'a millisecond later is 2^22 ids later');
select is(
  app.snowflake_at('2016-04-30T11:18:25.796Z'), 175928847298985984::bigint,
  'Discord''s own example, its lower bits cleared'
);
select is(
  app.snowflake_at('2016-04-30T11:18:25.7969Z'), app.snowflake_at('2016-04-30T11:18:25.796Z'),
  'what is finer than a millisecond does not count'
);
select is(
  app.snowflake_time(app.snowflake_at('2026-11-23T16:45:12.345Z')), '2026-11-23T16:45:12.345Z'::timestamptz,
  'app.snowflake_time turns it back'
);
select is(app.snowflake_at(t.at), t.id, format('%s is the %s id', t.at, t.says))
from (values
  (timestamptz '-infinity', 0::bigint, 'first'), ('2014-12-31Z', 0, 'first'), ('infinity', 9223372036850581504, 'last'),
  ('2200-01-01Z', 9223372036850581504, 'last')
) as t (at, id, says);
select is(app.snowflake_at(null), null, 'no time has no id');

select * from finish();
rollback;
