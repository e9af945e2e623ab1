-- Deploy guildkeeper:rolejobs/start_draft to pg

begin;
set local role guildkeeper_owner;

create function rolejobs.start_draft(
  guild_id bigint,
  number bigint,
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
  v_draft rolejobs.draft;
  v_row rolejobs.job_row;
  v_call app.call := app._open_call(
    start_draft.guild_id, 'rolejobs.start_draft',
    jsonb_build_object('number', start_draft.number, 'channel_id', start_draft.channel_id), start_draft.actor_id,
    start_draft.key, start_draft.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  if start_draft.channel_id is not null then
    perform app._require_text_channel(start_draft.guild_id, start_draft.channel_id);
  end if;
  v_draft := rolejobs._hold_draft(start_draft.guild_id, start_draft.number, start_draft.actor_id);
  perform rolejobs._require_job(
    v_draft.guild_id, v_draft.action::text, v_draft.role_id, v_draft.filter, facts, start_draft.actor_id
  );

  delete from rolejobs.draft d where d.guild_id = v_draft.guild_id and d.number = v_draft.number;
  v_row := rolejobs._start(
    v_draft.guild_id, v_draft.action, v_draft.role_id, v_draft.filter, v_draft.reason, start_draft.channel_id,
    start_draft.actor_id, start_draft.at
  );
  perform app._close_call(start_draft.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function rolejobs.start_draft is
'Begins a job that was rehearsed, by who rehearsed it or an operator, with those who meet its filter now, as rolejobs.start does.
Refuses: U0GLD, U0CHN, U0CHT, U0NDF it is not there any more, U0JRN another one is not over, U0ROL, U0HIR, U0PRM, U0FCT, U0ABV,
U0DNG, U0TIM, U0KEY.';

grant execute on function rolejobs.start_draft to guildkeeper_bot, guildkeeper_admin;

commit;
