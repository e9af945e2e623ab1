-- Deploy guildkeeper:roles/_start_job to pg

begin;
set local role guildkeeper_owner;

create function roles._start_job(
  guild_id bigint,
  action roles.job_action,
  role_id bigint,
  filter roles.filter,
  reason text,
  channel_id bigint,
  actor_id bigint,
  at timestamptz
)
returns roles.job_row
language plpgsql
as $$
declare
  v_bulk roles.bulk;
begin
  v_bulk.number := roles._next_job(_start_job.guild_id);
  insert into roles.bulk (guild_id, number, action, role_id, filter, reason, actor_id, channel_id, began_at)
  select _start_job.guild_id, v_bulk.number, _start_job.action, _start_job.role_id, filter, _start_job.reason,
    _start_job.actor_id, _start_job.channel_id, _start_job.at
  returning * into strict v_bulk;

  insert into roles.bulk_member (guild_id, number, member_id)
  select v_bulk.guild_id, v_bulk.number, c.member_id
  from roles._to_change(v_bulk.guild_id, v_bulk.action, v_bulk.role_id, filter) as c (member_id);

  if v_bulk.channel_id is not null then
    perform discord.post(
      v_bulk.guild_id, v_bulk.channel_id, 'roles.job', to_jsonb(roles._job_row(v_bulk)), on_done => 'roles._job_posted',
      arguments => jsonb_build_object('number', v_bulk.number), at => _start_job.at
    );
  end if;
  perform roles._schedule_job(v_bulk, _start_job.at);
  return roles._job_row(v_bulk);
end;
$$;

comment on function roles._start_job is
'Begins a job with those who meet its filter now, and posts its message. For domains that know more of members than roles does:
they have asked roles._require_job, opened the call, and give the ids of members in the filter. Refuses: U0JRN.';

commit;
