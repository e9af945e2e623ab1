-- Deploy guildkeeper:menus/_requirement to pg

begin;
set local role guildkeeper_owner;

create function menus._requirement(guild_id bigint, menu bigint, option integer)
returns menus.requirement_row
language plpgsql stable
as $$
declare
  v_row menus.requirement_row;
begin
  select q.menu, q.option, q.required_role_ids, q.requires_all, q.forbidden_role_ids, q.forbids_all, q.level into v_row
  from menus.requirement q
  where q.guild_id = _requirement.guild_id and q.menu = _requirement.menu and q.option = _requirement.option;
  if not found then
    v_row.menu := _requirement.menu;
    v_row.option := _requirement.option;
    v_row.required_role_ids := '{}';
    v_row.requires_all := false;
    v_row.forbidden_role_ids := '{}';
    v_row.forbids_all := false;
  end if;
  return v_row;
end;
$$;

comment on function menus._requirement is
'What a menu (option 0) or one of its options asks of members: nothing, where nobody said.';

commit;
