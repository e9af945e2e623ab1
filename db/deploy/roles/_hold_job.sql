-- Deploy guildkeeper:roles/_hold_job to pg

begin;
set local role guildkeeper_owner;

create function roles._hold_job(guild_id bigint, number bigint, allowed roles.job_state[])
returns roles.bulk
language plpgsql
as $$
declare
  v_bulk roles.bulk;
begin
  -- Before the job itself, as whoever begins one does.
  perform from roles.settings s where s.guild_id = _hold_job.guild_id for no key update;
  select b.* into v_bulk
  from roles.bulk b
  where b.guild_id = _hold_job.guild_id
    and b.number = coalesce(_hold_job.number, (select max(l.number) from roles.bulk l where l.guild_id = _hold_job.guild_id))
  for no key update;

  if not found then
    perform app._refuse('unknown_job', coalesce(_hold_job.number::text, '1'));
  elsif v_bulk.state <> all (_hold_job.allowed) or v_bulk.is_undo and v_bulk.ended_at is not null then
    perform app._refuse('job_state', v_bulk.number::text, v_bulk.state::text);
  end if;
  return v_bulk;
end;
$$;

comment on function roles._hold_job is
'A job (null: the latest) for the caller alone, until the transaction ends. Refuses one that is not there (U0NJB), or in another
state than the caller allows (U0JST); what was undone is over.';

commit;
