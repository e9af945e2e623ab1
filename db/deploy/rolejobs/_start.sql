-- Deploy guildkeeper:rolejobs/_start to pg

begin;
set local role guildkeeper_owner;

create function rolejobs._start(
  guild_id bigint,
  action rolejobs.action,
  role_id bigint,
  filter rolejobs.filter,
  reason text,
  channel_id bigint,
  actor_id bigint,
  at timestamptz
)
returns rolejobs.job_row
language plpgsql
as $$
declare
  v_job rolejobs.job;
begin
  v_job.number := rolejobs._next_number(_start.guild_id);
  insert into rolejobs.job (guild_id, number, action, role_id, filter, reason, actor_id, channel_id, began_at)
  select _start.guild_id, v_job.number, _start.action, _start.role_id, filter, _start.reason,
    _start.actor_id, _start.channel_id, _start.at
  returning * into strict v_job;

  insert into rolejobs.member (guild_id, number, member_id)
  select v_job.guild_id, v_job.number, c.member_id
  from rolejobs._to_change(v_job.guild_id, v_job.action, v_job.role_id, filter) as c (member_id);

  if v_job.channel_id is not null then
    perform discord.post(
      v_job.guild_id, v_job.channel_id, 'rolejobs.job', to_jsonb(rolejobs._job_row(v_job)), on_done => 'rolejobs._posted',
      arguments => jsonb_build_object('number', v_job.number), at => _start.at
    );
  end if;
  perform rolejobs._schedule(v_job, _start.at);
  return rolejobs._job_row(v_job);
end;
$$;

comment on function rolejobs._start is
'Begins a job with those who meet its filter now, and posts its message. For domains that know more of members than roles does:
they have asked rolejobs._require_job, opened the call, and give the ids of members in the filter. Refuses: U0JRN.';

commit;
