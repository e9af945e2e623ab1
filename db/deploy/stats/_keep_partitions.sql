-- Deploy guildkeeper:stats/_keep_partitions to pg

begin;
set local role guildkeeper_owner;

create function stats._keep_partitions(at timestamptz)
returns void
language plpgsql
as $$
declare
  c_ahead constant interval := '28 days';
  c_kept constant interval := '98 days';
  v_week timestamptz;
  v_name text;
  v_from bigint;
  v_until bigint;
begin
  for v_week in
    select generate_series(date_trunc('week', _keep_partitions.at, 'UTC'), _keep_partitions.at + c_ahead, interval '7 days')
  loop
    v_name := 'message_' || to_char(v_week at time zone 'UTC', 'YYYYMMDD');
    continue when to_regclass('stats.' || v_name) is not null;
    -- One at a time; who comes second finds it made.
    lock table stats.message in share update exclusive mode nowait;
    v_from := app.snowflake_at(v_week);
    v_until := app.snowflake_at(v_week + interval '168 hours');
    execute format('create table stats.%I (like stats.message including all)', v_name);
    execute format('comment on table stats.%I is %L', v_name, 'A week of stats.message.');
    execute format('grant select on stats.%I to guildkeeper_admin', v_name);
    execute format(
      'with moved as (delete from stats.message_rest r where r.message_id >= %s and r.message_id < %s returning r.*)
      insert into stats.%I select m.* from moved m', v_from, v_until, v_name
    );
    execute format('alter table stats.message attach partition stats.%I for values from (%s) to (%s)', v_name, v_from, v_until);
  end loop;

  for v_name in
    select c.relname
    from pg_catalog.pg_inherits i
    join pg_catalog.pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'stats.message'::regclass
      and c.relname ~ '^message_\d{8}$'
      and c.relname < 'message_' || to_char((_keep_partitions.at - c_kept) at time zone 'UTC', 'YYYYMMDD')
    order by c.relname
  loop
    lock table stats.message in access exclusive mode nowait;
    execute format('drop table stats.%I', v_name);
  end loop;
exception
  when lock_not_available then
    return;  -- somebody is counting, or doing just this; the next guild's day comes soon
end;
$$;

comment on function stats._keep_partitions is
'Sees to it that this week and the next four have their partition of stats.message, with what had no partition so far, and drops
those of which no setting wants anything any more. It waits for nobody: where it would, another guild''s day does it. A server
without any day for four weeks loses nothing, as stats.message_rest takes what is left.';

do $$
begin
  perform stats._keep_partitions(now());
end;
$$;

commit;
