-- Deploy guildkeeper:menus/_put to pg

begin;
set local role guildkeeper_owner;

create function menus._put(menu menus.menu, channel_id bigint, message_id bigint, at timestamptz)
returns menus.menu
language plpgsql
as $$
declare
  v_menu menus.menu;
  v_shown jsonb;
begin
  perform menus._lift(_put.menu, _put.at);
  update menus.menu m
  set channel_id = _put.channel_id,
      message_id = _put.message_id,
      is_own = _put.message_id is null,
      posting = m.posting + 1,
      changed_at = _put.at,
      gone_at = null,
      error = null
  where m.guild_id = menu.guild_id and m.number = menu.number
  returning m.* into strict v_menu;
  if _put.message_id is not null then
    perform menus._react_to_all(v_menu, _put.at);
    return v_menu;
  end if;

  v_shown := to_jsonb(menus._shown(v_menu));
  perform discord.post(
    v_menu.guild_id, v_menu.channel_id, 'menus.menu', v_shown,
    on_done => 'menus._posted', on_failed => 'menus._not_posted',
    arguments => jsonb_build_object(
      'menu', v_menu.number, 'posting', v_menu.posting, 'channel_id', v_menu.channel_id, 'shown', md5(v_shown::text)
    ),
    at => _put.at
  );
  return v_menu;
end;
$$;

comment on function menus._put is
'Effects: a menu leaves the message that it has, and gets a new one in this channel, or (message_id) hangs on one that is there.';

commit;
