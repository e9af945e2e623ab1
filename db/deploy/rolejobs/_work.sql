-- Deploy guildkeeper:rolejobs/_work to pg

begin;
set local role guildkeeper_owner;

create function rolejobs._work(guild_id bigint, arguments jsonb, at timestamptz)
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
  v_job rolejobs.job;
  v_flaw text;
begin
  select b.* into v_job
  from rolejobs.job b
  where b.guild_id = _work.guild_id and b.number = (arguments ->> 'number')::bigint and b.state = 'running'
  for no key update;
  if not found then
    return;  -- paused or over
  elsif outbox._in_bulk(v_job.guild_id) > c_most_waiting then
    perform rolejobs._schedule(v_job, _work.at + c_look);
    return;
  end if;

  v_flaw := roles._flaw(v_job.guild_id, v_job.role_id);
  if v_flaw <> 'dangerous' or (v_flaw is not null and (v_job.action = 'give') <> v_job.is_undo) then
    v_job.state := 'stopped';
    v_job.stopped_by := v_flaw;
  else
    v_job.slice := v_job.slice + 1;
    if rolejobs._work_slice(v_job, _work.at) = 0 and outbox._in_bulk(v_job.guild_id) = 0 then
      v_job.state := case when v_job.is_undo then 'undone' else 'done' end;
    end if;
  end if;

  update rolejobs.job b
  set state = v_job.state, stopped_by = v_job.stopped_by, slice = v_job.slice,
      ended_at = case when v_job.state <> 'running' then _work.at end
  where b.guild_id = v_job.guild_id and b.number = v_job.number
  returning b.* into strict v_job;
  if v_job.state = 'running' then
    perform rolejobs._schedule(v_job, _work.at + c_look);
  end if;
  if v_job.state <> 'running' or v_job.slice % c_shown = 1 then
    perform rolejobs._show(v_job, _work.at);
  end if;
end;
$$;

comment on function rolejobs._work is
'Work due again and again while a job runs: one slice, as soon as Discord has answered most of those before; all of them, before
it is over. It stops by itself when its role is gone, out of reach, or would make moderators of members.';

select outbox._register('rolejobs._work');

commit;
