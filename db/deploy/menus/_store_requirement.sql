-- Deploy guildkeeper:menus/_store_requirement to pg

begin;
set local role guildkeeper_owner;

create function menus._store_requirement(guild_id bigint, requirement menus.requirement_row)
returns void
language plpgsql
as $$
begin
  insert into menus.requirement as q (
    guild_id, menu, option, required_role_ids, requires_all, forbidden_role_ids, forbids_all, level
  )
  values (
    _store_requirement.guild_id, requirement.menu, requirement.option, requirement.required_role_ids, requirement.requires_all,
    requirement.forbidden_role_ids, requirement.forbids_all, requirement.level
  )
  on conflict on constraint requirement_pkey do update
  set required_role_ids = excluded.required_role_ids,
      requires_all = excluded.requires_all,
      forbidden_role_ids = excluded.forbidden_role_ids,
      forbids_all = excluded.forbids_all,
      level = excluded.level;
end;
$$;

comment on function menus._store_requirement is 'Writes what a menu or an option asks of members.';

commit;
