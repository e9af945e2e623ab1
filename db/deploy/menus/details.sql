-- Deploy guildkeeper:menus/details to pg

begin;
set local role guildkeeper_owner;

create type menus.detailed as (
  menu menus.menu_row,
  options menus.option_row[],
  requirements menus.requirement_row[],
  faults menus.fault[],
  linked bigint[]
);
comment on type menus.detailed is
'All there is to a menu for those who run it: its options, what they and the menu ask, what is in the way, and the menus that it
is linked to.';
grant usage on type menus.detailed to guildkeeper_bot, guildkeeper_admin;

create function menus.details(guild_id bigint, menu bigint)
returns menus.detailed
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_menu menus.menu;
  v menus.detailed;
begin
  perform app._require_guild(details.guild_id);
  v_menu := menus._require_menu(details.guild_id, details.menu);
  v.menu := menus._menu_row(v_menu, null, null);
  v.options := array(select o from menus.options(details.guild_id, details.menu) o);
  v.requirements := array(select q from menus.requirements(details.guild_id, details.menu) q);
  v.faults := array(select f from menus.health(details.guild_id, details.menu) f);
  v.linked := array_remove(menus._group(details.guild_id, v_menu.group_number), v_menu.number);
  return v;
end;
$$;

comment on function menus.details is
'A menu with its options, requirements and faults, see menus.options, requirements and health. Refuses: U0GLD, U0MNU.';

grant execute on function menus.details to guildkeeper_bot, guildkeeper_admin;

commit;
