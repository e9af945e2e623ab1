-- Specification of moderation._not_deleted: messages that were to be deleted are still there.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(5);

create function pg_temp.fail(channel_id bigint, code integer, hours numeric default 0) returns void language sql as $$
  select moderation._not_deleted(
    1, jsonb_build_object('channel_id', fail.channel_id, 'state', 'dead', 'code', fail.code, 'error', 'x'), tests.h(fail.hours)
  )
$$;
create function pg_temp.told() returns setof text language sql as $$
  select (d.arguments ->> 'channel_id') || ' ' || (d.arguments ->> 'code') || ' ' || (d.run_at - tests.h())
  from outbox.due d where d.function = 'moderation._tell_not_deleted' order by d.work_id
$$;
select pg_temp.fail(101, 10008), pg_temp.fail(101, 10003);
select is_empty('select pg_temp.told()', 'what is gone is deleted');
select pg_temp.fail(101, 50013);
select results_eq('select pg_temp.told()', array['101 50013 00:01:00'], 'the case log is told in a minute');
select pg_temp.fail(101, 50001, 0.01);
select results_eq('select pg_temp.told()', array['101 50013 00:01:00'], 'once, whatever else fails until then');
select pg_temp.fail(102, 50001, 0.01);
select results_eq('select pg_temp.told()', array['101 50013 00:01:00', '102 50001 00:01:36'], 'each channel for itself');
update outbox.due set state = 'done', finished_at = tests.h();
select pg_temp.fail(101, 50001, 1);
select is((select count(*) from pg_temp.told()), 3::bigint, 'and again, when that is said');

select * from finish();
rollback;
