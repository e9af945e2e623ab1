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

  -- A superuser may become anyone; any other deployer must be a member of the owner to create things as it. Who made a role is
  -- a member of it since PostgreSQL 16, and must still be told that they may become it.
  if not (select p.rolsuper from pg_catalog.pg_roles p where p.rolname = current_user) then
    execute format(
      'grant guildkeeper_owner to %I%s', current_user,
      case when current_setting('server_version_num')::integer >= 160000 then ' with set true, inherit true' end
    );
  end if;

  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect, create on database %I to guildkeeper_owner', current_database());
  execute format(
    'grant connect on database %I to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader', current_database()
  );

  -- Large objects and messages in the write-ahead log fill the disk, advisory locks the shared memory, and nobody here needs any
  -- of them. These functions belong to the superuser: a deployer who is none must leave them to everybody.
  if (select p.rolsuper from pg_catalog.pg_roles p where p.rolname = current_user) then
    for v_role in
      select p.oid::regprocedure as name
      from pg_catalog.pg_proc p
      where p.pronamespace = 'pg_catalog'::regnamespace
        and (
          p.proname ~ '^pg_(try_)?advisory_(xact_)?lock(_shared)?$'
          or p.proname in (
            'lo_creat', 'lo_create', 'lo_from_bytea', 'lo_put', 'lowrite', 'lo_truncate', 'lo_truncate64',
            'pg_logical_emit_message', 'pg_export_snapshot'
          )
        )
    loop
      execute format('revoke execute on function %s from public', v_role.name);
    end loop;
  end if;
end;
$$;

-- The global form: with IN SCHEMA this statement would do nothing.
alter default privileges for role guildkeeper_owner revoke execute on functions from public;
alter default privileges for role guildkeeper_owner revoke usage on types from public;

commit;
