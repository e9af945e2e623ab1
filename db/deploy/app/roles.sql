-- Deploy guildkeeper:app/roles to pg
-- The four database roles, and what a role may do with the database itself. Roles belong to the cluster, so an
-- existing one is kept: several databases of one cluster may hold a Guildkeeper each.

begin;

do $$
declare
  v_role record;
begin
  for v_role in
    select r.name, r.attributes
    from (values
      ('guildkeeper_owner',  'nologin'),
      ('guildkeeper_bot',    'login'),
      ('guildkeeper_admin',  'login'),
      ('guildkeeper_reader', 'login')
    ) as r (name, attributes)
    where not exists (select from pg_catalog.pg_roles p where p.rolname = r.name)
  loop
    execute format('create role %I %s', v_role.name, v_role.attributes);
  end loop;

  -- A superuser may become anyone; any other deployer must be a member of the owner to create things as it.
  if not pg_catalog.pg_has_role(current_user, 'guildkeeper_owner', 'member') then
    execute format('grant guildkeeper_owner to %I', current_user);
  end if;

  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect, create on database %I to guildkeeper_owner', current_database());
  execute format(
    'grant connect on database %I to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader', current_database()
  );
end;
$$;

-- The global form: with IN SCHEMA this statement would do nothing.
alter default privileges for role guildkeeper_owner revoke execute on functions from public;
alter default privileges for role guildkeeper_owner revoke usage on types from public;

commit;
