-- Deploy guildkeeper:menus/requirements to pg

begin;
set local role guildkeeper_owner;

create function menus.requirements(guild_id bigint, menu bigint)
returns setof menus.requirement_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(requirements.guild_id);
  perform menus._require_menu(requirements.guild_id, requirements.menu);

  return query
  select q.menu, q.option, q.required_role_ids, q.requires_all, q.forbidden_role_ids, q.forbids_all, q.level
  from menus.requirement q
  where q.guild_id = requirements.guild_id
    and q.menu = requirements.menu
    and (q.required_role_ids <> '{}' or q.forbidden_role_ids <> '{}' or q.level is not null)
  order by q.option;
end;
$$;

comment on function menus.requirements is 'What a menu (option 0) and its options ask of members. Refuses: U0GLD, U0MNU.';

grant execute on function menus.requirements to guildkeeper_bot, guildkeeper_admin;

commit;
