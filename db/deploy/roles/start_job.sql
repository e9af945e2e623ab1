-- Deploy guildkeeper:roles/start_job to pg

begin;
set local role guildkeeper_owner;

create function roles.start_job(
  guild_id bigint,
  action text,
  role_id bigint,
  filter roles.filter default null,
  reason text default null,
  channel_id bigint default null,
  facts roles.facts default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns roles.job_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row roles.job_row;
  v_call app.call := app._open_call(
    start_job.guild_id, 'roles.start_job',
    jsonb_build_object(
      'action', start_job.action, 'role_id', start_job.role_id, 'filter', jsonb_strip_nulls(to_jsonb(filter)),
      'reason', start_job.reason, 'channel_id', start_job.channel_id
    ),
    start_job.actor_id, start_job.key, start_job.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform app._require_text('reason', start_job.reason);
  if start_job.channel_id is not null then
    perform app._require_text_channel(start_job.guild_id, start_job.channel_id);
  end if;
  perform roles._require_job(start_job.guild_id, start_job.action, start_job.role_id, filter, facts, start_job.actor_id);

  v_row := roles._start_job(
    start_job.guild_id, start_job.action::roles.job_action, start_job.role_id, filter, start_job.reason,
    start_job.channel_id, start_job.actor_id, start_job.at
  );
  perform app._close_call(start_job.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function roles.start_job is
'Gives a role to, or takes it from, all who meet a filter at this moment (null: everybody who is known to be here): slice by
slice, never before anything that somebody waits for. Shown in channel_id, if there is one, by a message that is edited.
roles.pause_job, resume_job, cancel_job and undo_job go by its number. Refuses: U0GLD, U0JAC an action that is none of give and
take, U0JRN another one is not over, U0TXT, U0CHN, U0CHT, U0ROL, U0HIR, U0PRM, U0FCT, U0ABV, U0DNG, U0TIM, U0KEY.';

grant execute on function roles.start_job to guildkeeper_bot, guildkeeper_admin;

commit;
