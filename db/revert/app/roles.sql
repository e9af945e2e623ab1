-- Revert guildkeeper:app/roles from pg

begin;

do $$
declare
  v_role text;
begin
  execute format('grant connect, temporary on database %I to public', current_database());
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
