-- Deploy guildkeeper:pictures/clear_style to pg

begin;
set local role guildkeeper_owner;

create function pictures.clear_style(
  guild_id bigint,
  member_id bigint,
  reason text default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns pictures.style_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row pictures.style_row;
  v_call app.call := app._open_call(
    clear_style.guild_id, 'pictures.clear_style',
    jsonb_build_object('member_id', clear_style.member_id, 'reason', clear_style.reason),
    clear_style.actor_id, clear_style.key, clear_style.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform app._require_member(clear_style.member_id);
  perform app._require_text('reason', clear_style.reason, 400);
  delete from pictures.style o where o.guild_id = clear_style.guild_id and o.member_id = clear_style.member_id;

  v_row := pictures.style_of(clear_style.guild_id, clear_style.member_id);
  perform app._close_call(clear_style.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function pictures.clear_style is
'Takes away what a member chose for their card, for whoever manages the server. A reason stays in the audit. Refuses: U0GLD,
U0MEM, U0TXT, U0TIM, U0KEY.';

grant execute on function pictures.clear_style to guildkeeper_bot, guildkeeper_admin;

commit;
