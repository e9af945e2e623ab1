-- Deploy guildkeeper:menus/post to pg

begin;
set local role guildkeeper_owner;

create function menus.post(
  guild_id bigint,
  menu bigint,
  channel_id bigint default null,
  message_id bigint default null,
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
    post.guild_id, 'menus.post',
    jsonb_strip_nulls(jsonb_build_object('menu', post.menu, 'channel_id', post.channel_id, 'message_id', post.message_id)),
    post.actor_id, post.key, post.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;

  perform roles._require_manager(post.guild_id, facts, post.actor_id);
  v_menu := menus._hold_menu(post.guild_id, post.menu);
  perform app._require_text_channel(post.guild_id, coalesce(post.channel_id, v_menu.channel_id));
  if not exists (select from menus._page(post.guild_id, post.menu, 1)) then
    perform app._refuse('nothing_to_post', v_menu.number::text);
  end if;
  perform menus._require_message(v_menu, post.message_id);

  v_row := menus._menu_row(
    menus._put(v_menu, coalesce(post.channel_id, v_menu.channel_id), post.message_id, post.at), null, null
  );
  perform app._close_call(post.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function menus.post is
'Posts a menu in a channel (null: where it was last), or hangs one of reactions on a message that is there, also a person''s. The
message that it had before is deleted, so that a menu is in one place: to post it again is also how a broken one is mended.
Everybody keeps what they chose. Refuses: U0GLD, U0PRM, U0FCT, U0MNU, U0CHN, U0CHT, U0NTH it has nothing to choose, U0FMS only
reactions hang on a foreign message, U0MTK another menu hangs there, U0TIM, U0KEY.';

grant execute on function menus.post to guildkeeper_bot, guildkeeper_admin;

commit;
