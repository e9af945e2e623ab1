-- Specification of app.snowflake_time: when a Discord id was made.

begin;
select plan(5);

select is(
  app.snowflake_time(175928847299117063), '2016-04-30T11:18:25.796Z'::timestamptz, 'Discord''s own example of an id'
);
select is(app.snowflake_time(0), '2015-01-01T00:00:00Z'::timestamptz, 'id 0 is the first moment of 2015');
select is(app.snowflake_time(4194303), '2015-01-01T00:00:00Z'::timestamptz, 'the lowest 22 bits do not count');
select lives_ok('select app.snowflake_time(9223372036854775807)', 'the largest id has a time too');
select is(app.snowflake_time(null), null, 'no id has no time');

select * from finish();
rollback;
