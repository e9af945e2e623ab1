-- Deploy guildkeeper:app/_see_roles to pg

begin;
set local role guildkeeper_owner;

create type app.seen_role as (role_id bigint, name text, "position" integer, managed boolean, permissions bigint);
comment on type app.seen_role is 'A role as Discord describes it, @everyone left out.';
grant usage on type app.seen_role to guildkeeper_bot, guildkeeper_admin;

create function app._see_roles(guild_id bigint, roles app.seen_role[], at timestamptz)
returns void
language sql
as $$
  update app.role r
  set deleted_at = _see_roles.at
  where r.guild_id = _see_roles.guild_id
    and r.deleted_at is null
    and r.role_id not in (select s.role_id from unnest(_see_roles.roles) s);

  insert into app.role as r (guild_id, role_id, name, "position", managed, permissions)
  select _see_roles.guild_id, s.role_id, s.name, s.position, s.managed, coalesce(s.permissions, 0)
  from unnest(_see_roles.roles) s
  order by s.role_id
  on conflict on constraint role_pkey do update
  set name = excluded.name, "position" = excluded.position, managed = excluded.managed, permissions = excluded.permissions,
      deleted_at = null
  where (r.name, r.position, r.managed, r.permissions, r.deleted_at)
    is distinct from (excluded.name, excluded.position, excluded.managed, excluded.permissions, null::timestamptz);
$$;

comment on function app._see_roles is
'Makes app.role equal to the roles reported; one not reported any more is marked deleted.';

commit;
