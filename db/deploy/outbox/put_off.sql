-- Deploy guildkeeper:outbox/put_off to pg

begin;
set local role guildkeeper_owner;

create function outbox.put_off(
  guild_id bigint,
  work_id bigint,
  token uuid,
  sqlstate text,
  error text,
  at timestamptz default now()
)
returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  -- With the waits below they take about two and a half hours.
  c_attempts constant integer := 12;
  v_attempts integer;
  v_run_at timestamptz;
  v_state outbox.work_state := 'pending';
begin
  select d.attempts, d.run_at into v_attempts, v_run_at
  from outbox.due d
  where d.guild_id = put_off.guild_id and d.work_id = put_off.work_id and d.token = put_off.token
  for update;

  if not found then
    return null;
  end if;

  -- What the server lacks (53 disk, memory, connections; 58 its files; 25006 it is a standby) is no fault of the work.
  if v_attempts >= c_attempts and coalesce(put_off.sqlstate, '') !~ '^(53|58|25006)' then
    v_state := 'parked';
  else
    v_run_at := put_off.at + outbox._backoff(v_attempts, '5 seconds', '1 hour');
  end if;

  update outbox.due d
  set state = v_state,
      run_at = v_run_at,
      sqlstate = put_off.sqlstate,
      error = left(put_off.error, 1000),
      token = null,
      lease_until = null
  where d.guild_id = put_off.guild_id and d.work_id = put_off.work_id;

  return v_state::text;
end;
$$;

comment on function outbox.put_off is
'Claimed work failed with this SQLSTATE (null: nobody heard how it ended) and message. The database decides what follows and
returns the state: pending again, after a growing, jittered wait, or after 12 attempts, which takes hours, parked for an
operator; never parked is what failed for want of disk, memory or connections. Null, and no change, when the token is no longer
the one that holds the work: it may even be done.';

grant execute on function outbox.put_off to guildkeeper_bot;

commit;
