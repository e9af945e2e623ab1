-- Deploy guildkeeper:pictures/set_accent to pg

begin;
set local role guildkeeper_owner;

create function pictures.set_accent(
  guild_id bigint,
  member_id bigint,
  accent text default null,
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
    set_accent.guild_id, 'pictures.set_accent',
    jsonb_build_object('member_id', set_accent.member_id, 'accent', set_accent.accent),
    set_accent.actor_id, set_accent.key, set_accent.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform pictures._require_own_style(set_accent.guild_id, set_accent.member_id, set_accent.actor_id);

  insert into pictures.style as o (guild_id, member_id, accent)
  values (set_accent.guild_id, set_accent.member_id, pictures._read_accent(set_accent.accent))
  on conflict on constraint style_pkey do update set accent = excluded.accent;
  perform pictures._tidy(set_accent.guild_id, set_accent.member_id);

  v_row := pictures.style_of(set_accent.guild_id, set_accent.member_id);
  perform app._close_call(set_accent.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function pictures.set_accent is
'Chooses the colour of a member''s own card; null: that of the server again. Refuses: U0GLD, U0MEM, U0BOT, U0GON, U0PYO, U0POF,
U0PAC no colour, U0TIM, U0KEY.';

grant execute on function pictures.set_accent to guildkeeper_bot, guildkeeper_admin;

commit;
