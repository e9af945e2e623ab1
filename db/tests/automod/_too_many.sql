-- Specification of automod._too_many: which messages of a trace are too many.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(4);

select tests.rule('rate', threshold => 3, within => '10s');
select tests.rule('duplicates', threshold => 2, within => '1m');
create function pg_temp.too_many(seconds numeric[], hashes bigint[], fresh integer) returns text language sql as $$
  select string_agg(format('%s:%s', f.number, extract(epoch from app.snowflake_time(f.message_id) - tests.s())::integer),
  ' ' order by f.number, f.message_id)
  from automod._too_many(array[jsonb_populate_record(null::automod.trace, jsonb_build_object(
    'guild_id', 1, 'member_id', 501, 'message_ids',
    (select array_agg(tests.message_id(tests.s(s)) order by s desc) from unnest(seconds) s),
    'hashes', hashes, 'fresh', fresh
  ))]) f
$$;
select is(pg_temp.too_many('{0,1,2}', '{1,2,3}', 3), '1:2', 'the third of three');
select is(pg_temp.too_many('{0,20,40}', '{1,2,1}', 3), '2:40', 'the second of two alike');
select is(pg_temp.too_many('{0,1,2}', '{1,1,1}', 1), '1:2 2:2', 'what was looked at before is not looked at again');
select is(pg_temp.too_many('{0,10,20}', '{null,null,null}', 3),
  null, 'what lies apart is fine, and texts that are unknown are not alike');

select * from finish();
rollback;
