-- Deploy guildkeeper:rolejobs/_change to pg

begin;
set local role guildkeeper_owner;

create function rolejobs._change(
  verb text,
  guild_id bigint,
  number bigint,
  allowed rolejobs.state[],
  state rolejobs.state,
  facts roles.facts,
  actor_id bigint,
  key text,
  at timestamptz
)
returns rolejobs.job_row
language plpgsql
as $$
declare
  v_job rolejobs.job;
  v_row rolejobs.job_row;
  v_call app.call := app._open_call(
    _change.guild_id, format('rolejobs.%s', _change.verb), jsonb_build_object('number', _change.number),
    _change.actor_id, _change.key, _change.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform roles._require_manager(_change.guild_id, facts, _change.actor_id);
  v_job := rolejobs._hold(_change.guild_id, _change.number, _change.allowed);

  if _change.verb = 'undo' then
    perform roles._require_rank(v_job.guild_id, v_job.role_id, facts, _change.actor_id);
    perform rolejobs._next_number(_change.guild_id);
    v_job.is_undo := true;
    v_job.stopped_by := null;
  end if;
  update rolejobs.job b
  set state = _change.state, is_undo = v_job.is_undo, stopped_by = v_job.stopped_by,
      ended_at = case when _change.state = 'cancelled' then _change.at end
  where b.guild_id = v_job.guild_id and b.number = v_job.number
  returning b.* into strict v_job;
  if v_job.state = 'running' then
    perform rolejobs._schedule(v_job, _change.at);
  end if;
  perform rolejobs._show(v_job, _change.at);

  v_row := rolejobs._job_row(v_job);
  perform app._close_call(_change.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function rolejobs._change is
'Pauses, resumes, cancels or undoes a job that is in one of the `allowed` states. A slice that is being decided is finished
before.';

commit;
