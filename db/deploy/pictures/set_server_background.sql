-- Deploy guildkeeper:pictures/set_server_background to pg

begin;
set local role guildkeeper_owner;

create function pictures.set_server_background(
  guild_id bigint,
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
    set_server_background.guild_id, 'pictures.set_server_background',
    jsonb_build_object('digest', encode(sha256(set_server_background.background), 'hex')),
    set_server_background.actor_id, set_server_background.key, set_server_background.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  if set_server_background.background is null then
    delete from pictures.server s where s.guild_id = set_server_background.guild_id;
  else
    perform pictures._require_background(set_server_background.background);
    insert into pictures.server as s (guild_id, digest, background)
    values (
      set_server_background.guild_id, encode(sha256(set_server_background.background), 'hex'), set_server_background.background
    )
    on conflict on constraint server_pkey do update set digest = excluded.digest, background = excluded.background;
  end if;

  v_row := pictures.style_of(set_server_background.guild_id, null);
  perform app._close_call(set_server_background.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function pictures.set_server_background is
'Chooses the background of all cards whose members chose none; null: there is none. Returns how cards look then. Refuses: U0GLD,
U0PBG no picture for it, U0TIM, U0KEY.';

grant execute on function pictures.set_server_background to guildkeeper_bot, guildkeeper_admin;

commit;
