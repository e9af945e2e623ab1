-- Deploy guildkeeper:outbox/run_due to pg

begin;
set local role guildkeeper_owner;

create function outbox.run_due(guild_id bigint, work_id bigint, token uuid, at timestamptz default now())
returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform from outbox.due d
  where d.guild_id = run_due.guild_id and d.work_id = run_due.work_id and d.token = run_due.token
  for update;

  if not found then
    return null;
  end if;

  perform outbox._run(run_due.guild_id, run_due.work_id, run_due.at);
  return 'done';
end;
$$;

comment on function outbox.run_due is
'Runs claimed work: what its function changes, the effects it queues and `done` are this one transaction. While it runs nobody
takes it back, however long that is. Raises what the function raises: tell outbox.put_off. Null, and no change, when the token
is no longer the one that holds the work.';

grant execute on function outbox.run_due to guildkeeper_bot;

commit;
