-- Deploy guildkeeper:roles/_work_job to pg

begin;
set local role guildkeeper_owner;

create function roles._work_job(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  -- So many wait that Discord is never without work until the next look, and so few that a job is soon paused.
  c_most_waiting constant integer := 50;
  -- Whoever runs work looks each second, and finds what is due by then.
  c_look constant interval := '0.5 seconds';
  -- One message is edited once in five seconds, and no more.
  c_shown constant integer := 5;
  v_bulk roles.bulk;
  v_flaw text;
begin
  select b.* into v_bulk
  from roles.bulk b
  where b.guild_id = _work_job.guild_id and b.number = (arguments ->> 'number')::bigint and b.state = 'running'
  for no key update;
  if not found then
    return;  -- paused or over
  elsif outbox._in_bulk(v_bulk.guild_id) > c_most_waiting then
    perform roles._schedule_job(v_bulk, _work_job.at + c_look);
    return;
  end if;

  v_flaw := roles._flaw(v_bulk.guild_id, v_bulk.role_id);
  if v_flaw <> 'dangerous' or (v_flaw is not null and (v_bulk.action = 'give') <> v_bulk.is_undo) then
    v_bulk.state := 'stopped';
    v_bulk.stopped_by := v_flaw;
  else
    v_bulk.slice := v_bulk.slice + 1;
    if roles._work_slice(v_bulk, _work_job.at) = 0 and outbox._in_bulk(v_bulk.guild_id) = 0 then
      v_bulk.state := case when v_bulk.is_undo then 'undone' else 'done' end;
    end if;
  end if;

  update roles.bulk b
  set state = v_bulk.state, stopped_by = v_bulk.stopped_by, slice = v_bulk.slice,
      ended_at = case when v_bulk.state <> 'running' then _work_job.at end
  where b.guild_id = v_bulk.guild_id and b.number = v_bulk.number
  returning b.* into strict v_bulk;
  if v_bulk.state = 'running' then
    perform roles._schedule_job(v_bulk, _work_job.at + c_look);
  end if;
  if v_bulk.state <> 'running' or v_bulk.slice % c_shown = 1 then
    perform roles._show_job(v_bulk, _work_job.at);
  end if;
end;
$$;

comment on function roles._work_job is
'Work due again and again while a job runs: one slice, as soon as Discord has answered most of those before; all of them, before
it is over. It stops by itself when its role is gone, out of reach, or would make moderators of members.';

select outbox._register('roles._work_job');

commit;
