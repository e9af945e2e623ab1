-- Deploy guildkeeper:rolejobs/start to pg

begin;
set local role guildkeeper_owner;

create function rolejobs.start(
  guild_id bigint,
  action text,
  role_id bigint,
  filter rolejobs.filter default null,
  reason text default null,
  channel_id bigint default null,
  facts roles.facts default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns rolejobs.job_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row rolejobs.job_row;
  v_call app.call := app._open_call(
    start.guild_id, 'rolejobs.start',
    jsonb_build_object(
      'action', start.action, 'role_id', start.role_id, 'filter', jsonb_strip_nulls(to_jsonb(filter)),
      'reason', start.reason, 'channel_id', start.channel_id
    ),
    start.actor_id, start.key, start.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform app._require_text('reason', start.reason);
  if start.channel_id is not null then
    perform app._require_text_channel(start.guild_id, start.channel_id);
  end if;
  perform rolejobs._require_job(start.guild_id, start.action, start.role_id, filter, facts, start.actor_id);

  v_row := rolejobs._start(
    start.guild_id, start.action::rolejobs.action, start.role_id, filter, start.reason,
    start.channel_id, start.actor_id, start.at
  );
  perform app._close_call(start.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function rolejobs.start is
'Gives a role to, or takes it from, all who meet a filter at this moment (null: everybody who is known to be here): slice by
slice, never before anything that somebody waits for. Shown in channel_id, if there is one, by a message that is edited.
rolejobs.pause, resume, cancel and undo go by its number. Refuses: U0GLD, U0JAC an action that is none of give and
take, U0JRN another one is not over, U0TXT, U0CHN, U0CHT, U0ROL, U0HIR, U0PRM, U0FCT, U0ABV, U0DNG, U0TIM, U0KEY.';

grant execute on function rolejobs.start to guildkeeper_bot, guildkeeper_admin;

commit;
