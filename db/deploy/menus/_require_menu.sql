-- Deploy guildkeeper:menus/_require_menu to pg

begin;
set local role guildkeeper_owner;

create function menus._require_menu(guild_id bigint, menu bigint)
returns menus.menu
language plpgsql stable
as $$
declare
  v_menu menus.menu;
begin
  select m.* into v_menu
  from menus.menu m
  where m.guild_id = _require_menu.guild_id and m.number = _require_menu.menu and m.removed_at is null;
  if not found then
    perform app._refuse('unknown_menu', coalesce(_require_menu.menu::text, 'null'));
  end if;
  return v_menu;
end;
$$;

comment on function menus._require_menu is 'The menu of a number; refuses one that there is not, or not any more (U0MNU).';

commit;
