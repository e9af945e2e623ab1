-- Deploy guildkeeper:desk/panels to pg

begin;
set local role guildkeeper_owner;

create function desk.panels(guild_id bigint)
returns setof desk.panel_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(panels.guild_id);
  return query
  select r.*
  from desk.panel p
  cross join lateral desk._panel_row(p.guild_id, p.name) r
  where p.guild_id = panels.guild_id
  order by p.name;
end;
$$;

comment on function desk.panels is 'The panels of a guild, and where they are posted. Refuses: U0GLD.';

grant execute on function desk.panels to guildkeeper_bot, guildkeeper_admin;

commit;
