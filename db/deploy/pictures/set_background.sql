-- Deploy guildkeeper:pictures/set_background to pg

begin;
set local role guildkeeper_owner;

create function pictures.set_background(
  guild_id bigint,
  member_id bigint,
  background bytea default null,
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
    set_background.guild_id, 'pictures.set_background',
    jsonb_build_object('member_id', set_background.member_id, 'digest', encode(sha256(set_background.background), 'hex')),
    set_background.actor_id, set_background.key, set_background.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform pictures._require_own_style(set_background.guild_id, set_background.member_id, set_background.actor_id);
  perform pictures._require_room(set_background.guild_id, set_background.member_id, set_background.background);

  insert into pictures.style as o (guild_id, member_id, digest, background)
  values (
    set_background.guild_id, set_background.member_id, encode(sha256(set_background.background), 'hex'),
    set_background.background
  )
  on conflict on constraint style_pkey do update
  set digest = excluded.digest, background = excluded.background;
  perform pictures._tidy(set_background.guild_id, set_background.member_id);

  v_row := pictures.style_of(set_background.guild_id, set_background.member_id);
  perform app._close_call(set_background.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function pictures.set_background is
'Chooses the background of a member''s own card, a picture as it was uploaded; null: that of the server again. Refuses: U0GLD,
U0MEM, U0BOT, U0GON, U0PYO, U0POF, U0PBG no picture for it, U0PBF too many, U0TIM, U0KEY.';

grant execute on function pictures.set_background to guildkeeper_bot, guildkeeper_admin;

commit;
