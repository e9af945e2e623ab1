-- Deploy guildkeeper:menus/_show to pg

begin;
set local role guildkeeper_owner;

create function menus._show(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_menu menus.menu;
begin
  select m.* into v_menu
  from menus.menu m
  where m.guild_id = _show.guild_id
    and m.number = (_show.arguments ->> 'menu')::bigint
    and m.removed_at is null
    and m.message_id is not null;
  if not found then
    return;
  end if;
  if v_menu.is_own then
    perform discord.edit_post(
      v_menu.guild_id, v_menu.channel_id, v_menu.message_id, 'menus.menu', to_jsonb(menus._shown(v_menu)),
      on_failed => 'menus._not_posted',
      arguments => jsonb_build_object('menu', v_menu.number, 'posting', v_menu.posting), at => _show.at
    );
  end if;
  if (_show.arguments ->> 'reactions')::boolean then
    perform menus._react_to_all(v_menu, _show.at);
  end if;
end;
$$;

comment on function menus._show is
'Work due: the message of a menu is edited as the menu is now, and with `reactions` gets the bot''s own that it may lack.';

select outbox._register('menus._show');

commit;
