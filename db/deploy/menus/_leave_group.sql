-- Deploy guildkeeper:menus/_leave_group to pg

begin;
set local role guildkeeper_owner;

create function menus._leave_group(menu menus.menu)
returns void
language plpgsql
as $$
begin
  -- A group is known by its lowest number.
  update menus.menu m
  set group_number = (
    select min(o.number)
    from menus.menu o
    where o.guild_id = menu.guild_id and o.group_number = menu.group_number and o.number <> menu.number
  )
  where m.guild_id = menu.guild_id and m.group_number = menu.group_number and m.number <> menu.number;
  update menus.menu m set group_number = m.number where m.guild_id = menu.guild_id and m.number = menu.number;
end;
$$;

comment on function menus._leave_group is 'A menu is a group of its own again; the others stay one.';

commit;
