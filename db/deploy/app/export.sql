-- Deploy guildkeeper:app/export to pg

begin;
set local role guildkeeper_owner;

create type app.export_line as (kept_in text, line jsonb);
comment on type app.export_line is 'A row of an export: the table that keeps it, and what stands there.';

create function app.export(guild_id bigint)
returns setof app.export_line
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_table app.exported;
begin
  perform app._require_guild(export.guild_id);
  for v_table in select x.* from app.exported x order by x.schema_name, x.table_name loop
    return query execute format(
      'select $3, to_jsonb(t) - $2 from %s t where t.guild_id = $1', v_table.kept_in
    ) using export.guild_id, v_table.secrets, format('%s.%s', v_table.schema_name, v_table.table_name);
  end loop;
end;
$$;

comment on function app.export is
'All that is kept of a guild, a row a line, table by table (app.exported). script/export writes it into files, without holding it
in memory. Refuses: U0GLD.';

grant usage on type app.export_line to guildkeeper_bot, guildkeeper_admin;
grant execute on function app.export to guildkeeper_admin;

commit;
