-- Deploy guildkeeper:menus/_menu_row to pg

begin;
set local role guildkeeper_owner;

create function menus._menu_row(menu menus.menu, page bigint, pages bigint)
returns menus.menu_row
language plpgsql stable
as $$
declare
  v menus.menu_row;
begin
  select
    menu.number, menu.kind::text, menu.mode::text, menu.title, menu.text, menu.group_number, menu.fewest, menu.most,
    menu.duration, menu.channel_id, menu.message_id, menu.is_own,
    (select count(*) from menus._options(menu.guild_id, menu.number)),
    _menu_row.page, _menu_row.pages
  into strict v;
  return v;
end;
$$;

comment on function menus._menu_row is 'A menu as its callers see it.';

commit;
