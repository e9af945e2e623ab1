-- Deploy guildkeeper:menus/_store_menu to pg

begin;
set local role guildkeeper_owner;

create function menus._store_menu(menu menus.menu)
returns menus.menu
language plpgsql
as $$
declare
  v_menu menus.menu;
begin
  insert into menus.menu as m (guild_id, number, kind, mode, title, text, group_number, fewest, most, duration)
  values (
    menu.guild_id, menu.number, menu.kind, menu.mode, menu.title, menu.text, menu.group_number, menu.fewest, menu.most,
    menu.duration
  )
  on conflict on constraint menu_pkey do update
  set kind = excluded.kind,
      mode = excluded.mode,
      title = excluded.title,
      text = excluded.text,
      fewest = excluded.fewest,
      most = excluded.most,
      duration = excluded.duration
  returning m.* into strict v_menu;
  return v_menu;
end;
$$;

comment on function menus._store_menu is 'Writes a menu as it is to be; a new one has its number already.';

commit;
