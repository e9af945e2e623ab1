-- Deploy guildkeeper:roles/sticky_roles to pg

begin;
set local role guildkeeper_owner;

create type roles.sticky_row as (role_id bigint, made_at timestamptz, flaw text);
comment on type roles.sticky_row is
'A role that comes back with who wore it when they left, since when that is so, and why it does not at present (null: it does).';

create function roles.sticky_roles(guild_id bigint)
returns setof roles.sticky_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(sticky_roles.guild_id);

  return query
  select s.role_id, s.made_at, roles._flaw(s.guild_id, s.role_id)
  from roles.sticky s
  join app.role k on k.guild_id = s.guild_id and k.role_id = s.role_id
  where s.guild_id = sticky_roles.guild_id
  order by k.position desc, s.role_id;
end;
$$;

comment on function roles.sticky_roles is
'The roles that come back with who left, the highest first, with what stands against one. Refuses: U0GLD.';

grant usage on type roles.sticky_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function roles.sticky_roles to guildkeeper_bot, guildkeeper_admin;

commit;
