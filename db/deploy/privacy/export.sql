-- Deploy guildkeeper:privacy/export to pg

begin;
set local role guildkeeper_owner;

create function privacy.export(guild_id bigint, member_id bigint)
returns setof app.export_line
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_part privacy.part;
begin
  perform app._require_guild(export.guild_id);
  perform app._require_member(export.member_id);
  for v_part in select p.* from privacy.part p order by p.schema_name, p.table_name loop
    return query execute format(
      'select $3, privacy._without_others(to_jsonb(t), $2, $4) from %s t where t.guild_id = $1 and (%s)', v_part.kept_in,
      v_part.condition
    ) using export.guild_id, export.member_id, format('%s.%s', v_part.schema_name, v_part.table_name),
      v_part.secrets;
  end loop;
end;
$$;

comment on function privacy.export is
'What is kept of a member, for them to read: a row a line, table by table. It leaves out secrets, who else was concerned, and what
moderators and staff keep for each other (privacy._withheld, notes). Refuses: U0GLD, U0MEM.';

grant execute on function privacy.export to guildkeeper_bot, guildkeeper_admin;

commit;
