-- Revert guildkeeper:app/roles from pg

begin;

do $$
declare
  v_role text;
  v_function regprocedure;
begin
  execute format('grant connect, temporary on database %I to public', current_database());
  if (select p.rolsuper from pg_catalog.pg_roles p where p.rolname = current_user) then
    for v_function in
      select p.oid
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
      execute format('grant execute on function %s to public', v_function);
    end loop;
  end if;
  foreach v_role in array array['guildkeeper_owner', 'guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader'] loop
    execute format('revoke all on database %I from %I', current_database(), v_role);
    -- Only privileges are left here; objects would have stopped the reverts before this one.
    execute format('drop owned by %I', v_role);
    begin
      execute format('drop role %I', v_role);
    exception
      when dependent_objects_still_exist then
        raise notice 'role % stays: another database of this cluster uses it', v_role;
    end;
  end loop;
end;
$$;

commit;
