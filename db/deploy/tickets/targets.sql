-- Deploy guildkeeper:tickets/targets to pg

begin;
set local role guildkeeper_owner;

create function tickets.targets(guild_id bigint)
returns setof tickets.target
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(targets.guild_id);
  return query
  select g.* from tickets.target g where g.guild_id = targets.guild_id order by g.type_number, g.priority;
end;
$$;

comment on function tickets.targets is
'The targets of a guild, by type (0: all that have none of their own) and priority.
Refuses: U0GLD.';

grant execute on function tickets.targets to guildkeeper_bot, guildkeeper_admin;

commit;
