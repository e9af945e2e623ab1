-- Deploy guildkeeper:menus/_find_menu to pg

begin;
set local role guildkeeper_owner;

create function menus._find_menu(guild_id bigint, menu bigint)
returns menus.menu_facts
language plpgsql stable
as $$
declare
  v_menu menus.menu_facts;
begin
  select m.* into v_menu
  from menus._known_menus(_find_menu.guild_id) m
  where m.number = _find_menu.menu and m.removed_at is null;
  if not found then
    perform app._refuse('unknown_menu', coalesce(_find_menu.menu::text, 'null'));
  end if;
  return v_menu;
end;
$$;

comment on function menus._find_menu is
'The facts of the menu of a number; refuses one that there is not, or not any more (U0MNU).';

commit;
