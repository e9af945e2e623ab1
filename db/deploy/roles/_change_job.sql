-- Deploy guildkeeper:roles/_change_job to pg

begin;
set local role guildkeeper_owner;

create function roles._change_job(
  verb text,
  guild_id bigint,
  number bigint,
  allowed roles.job_state[],
  state roles.job_state,
  facts roles.facts,
  actor_id bigint,
  key text,
  at timestamptz
)
returns roles.job_row
language plpgsql
as $$
declare
  v_bulk roles.bulk;
  v_row roles.job_row;
  v_call app.call := app._open_call(
    _change_job.guild_id, format('roles.%s_job', _change_job.verb), jsonb_build_object('number', _change_job.number),
    _change_job.actor_id, _change_job.key, _change_job.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform roles._require_manager(_change_job.guild_id, facts, _change_job.actor_id);
  v_bulk := roles._hold_job(_change_job.guild_id, _change_job.number, _change_job.allowed);

  if _change_job.verb = 'undo' then
    perform roles._require_rank(v_bulk.guild_id, v_bulk.role_id, facts, _change_job.actor_id);
    perform roles._next_job(_change_job.guild_id);
    v_bulk.is_undo := true;
    v_bulk.stopped_by := null;
  end if;
  update roles.bulk b
  set state = _change_job.state, is_undo = v_bulk.is_undo, stopped_by = v_bulk.stopped_by,
      ended_at = case when _change_job.state = 'cancelled' then _change_job.at end
  where b.guild_id = v_bulk.guild_id and b.number = v_bulk.number
  returning b.* into strict v_bulk;
  if v_bulk.state = 'running' then
    perform roles._schedule_job(v_bulk, _change_job.at);
  end if;
  perform roles._show_job(v_bulk, _change_job.at);

  v_row := roles._job_row(v_bulk);
  perform app._close_call(_change_job.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function roles._change_job is
'Pauses, resumes, cancels or undoes a job that is in one of the `allowed` states. A slice that is being decided is finished
before.';

commit;
