-- Deploy guildkeeper:outbox/schedule to pg

begin;
set local role guildkeeper_owner;

create function outbox.schedule(
  guild_id bigint,
  run_at timestamptz,
  function text,
  arguments jsonb default '{}',
  key text default null
)
returns bigint
language plpgsql
as $$
-- The columns that ON CONFLICT names cannot be qualified; all parameters are.
#variable_conflict use_column
declare
  v_work_id bigint;
begin
  perform outbox._require_handler(schedule.function);

  insert into outbox.due as d (guild_id, run_at, function, arguments, key)
  values (schedule.guild_id, schedule.run_at, schedule.function, schedule.arguments, schedule.key)
  on conflict (guild_id, key) where finished_at is null do update
  set run_at = excluded.run_at,
      function = excluded.function,
      arguments = excluded.arguments,
      state = 'pending',
      attempts = 0,
      token = null,
      lease_until = null,
      sqlstate = null,
      error = null
  returning d.work_id into strict v_work_id;
  return v_work_id;
end;
$$;

comment on function outbox.schedule is
'Work for later: calls a registered function with these arguments at run_at, in a transaction of its own, once; committed with the
caller''s transaction, or never. Only the domains call it. Unfinished work of the same key is moved instead: new time, function
and arguments, also if it is parked, or claimed and not yet begun (work that is just running is done first, and this is added).
Returns the work''s id. Refuses: U0HDL a function nobody registered.';

commit;
