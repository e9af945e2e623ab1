-- Deploy guildkeeper:rolejobs/_hold to pg

begin;
set local role guildkeeper_owner;

create function rolejobs._hold(guild_id bigint, number bigint, allowed rolejobs.state[])
returns rolejobs.job
language plpgsql
as $$
declare
  v_job rolejobs.job;
begin
  -- Before the job itself, as whoever begins one does.
  perform from rolejobs.settings s where s.guild_id = _hold.guild_id for no key update;
  select b.* into v_job
  from rolejobs.job b
  where b.guild_id = _hold.guild_id
    and b.number = coalesce(_hold.number, (select max(l.number) from rolejobs.job l where l.guild_id = _hold.guild_id))
  for no key update;

  if not found then
    perform app._refuse('unknown_job', coalesce(_hold.number::text, '1'));
  elsif v_job.state <> all (_hold.allowed) or v_job.is_undo and v_job.ended_at is not null then
    perform app._refuse('job_state', v_job.number::text, v_job.state::text);
  end if;
  return v_job;
end;
$$;

comment on function rolejobs._hold is
'A job (null: the latest) for the caller alone, until the transaction ends. Refuses one that is not there (U0NJB), or in another
state than the caller allows (U0JST); what was undone is over.';

commit;
