-- Deploy guildkeeper:menus/adopt to pg

begin;
set local role guildkeeper_owner;

create function menus.adopt(
  guild_id bigint,
  channel_id bigint,
  message_id bigint,
  title text,
  facts roles.facts default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns menus.menu_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_menu menus.menu;
  v_row menus.menu_row;
  v_call app.call := app._open_call(
    adopt.guild_id, 'menus.adopt',
    jsonb_build_object('channel_id', adopt.channel_id, 'message_id', adopt.message_id, 'title', adopt.title),
    adopt.actor_id, adopt.key, adopt.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;

  perform roles._require_manager(adopt.guild_id, facts, adopt.actor_id);
  perform app._require_text_channel(adopt.guild_id, adopt.channel_id);
  select m.* into v_menu
  from menus.menu m
  where m.guild_id = adopt.guild_id and m.message_id = adopt.message_id and m.removed_at is null;
  if not found then
    v_menu := menus._edited_menu(adopt.guild_id, null, 'reaction', null);
    v_menu.title := menus._require_line('title', adopt.title, 100);
    v_menu := menus._put(menus._store_menu(v_menu), adopt.channel_id, adopt.message_id, adopt.at);
  end if;

  v_row := menus._menu_row(v_menu, null, null);
  perform app._close_call(adopt.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function menus.adopt is
'Makes a message that is there, also a person''s, a menu of reactions, without options yet: each that is added then appears below
it as a reaction. Of a message that is a menu already, that menu. Refuses: U0GLD, U0PRM, U0FCT, U0CHN, U0CHT, U0MNW the title,
U0TIM, U0KEY.';

grant execute on function menus.adopt to guildkeeper_bot, guildkeeper_admin;

commit;
