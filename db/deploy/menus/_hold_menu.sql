-- Deploy guildkeeper:menus/_hold_menu to pg

begin;
set local role guildkeeper_owner;

create function menus._hold_menu(guild_id bigint, menu bigint)
returns menus.menu
language plpgsql
as $$
begin
  perform from menus.menu m
  where m.guild_id = _hold_menu.guild_id and m.number = _hold_menu.menu
  for no key update;
  return menus._require_menu(_hold_menu.guild_id, _hold_menu.menu);
end;
$$;

comment on function menus._hold_menu is
'The menu of a number, the caller''s alone to change until the transaction ends. Refuses: U0MNU. Who holds two takes the lower
number first.';

commit;
