-- Deploy guildkeeper:app/_audit_edit to pg

begin;
set local role guildkeeper_owner;

create function app._audit_edit()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row record := coalesce(new, old);
begin
  perform app._write_audit(
    v_row.guild_id, format('%s %s.%s', lower(tg_op), tg_table_schema, tg_table_name), to_jsonb(old), to_jsonb(new)
  );
  return null;
end;
$$;

comment on function app._audit_edit is
'The audit line of an edit by hand: for tables an operator may change in psql, in a trigger with
`when (current_user <> ''guildkeeper_owner'')`, which is true exactly when no function of ours makes the change.';

create trigger audit_edit
after update on app.settings
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

commit;
