-- Deploy guildkeeper:desk/targets to pg

begin;
set local role guildkeeper_owner;

create function desk.targets(guild_id bigint)
returns setof desk.target
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(targets.guild_id);
  return query
  select g.* from desk.target g where g.guild_id = targets.guild_id order by g.type_number, g.priority;
end;
$$;

comment on function desk.targets is
'The targets of a guild, by type (0: all that have none of their own) and priority.
Refuses: U0GLD.';

grant execute on function desk.targets to guildkeeper_bot, guildkeeper_admin;

commit;
