-- Deploy guildkeeper:tickets/types to pg

begin;
set local role guildkeeper_owner;

create function tickets.types(guild_id bigint)
returns setof tickets.type
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(types.guild_id);
  return query
  select y.* from tickets.type y where y.guild_id = types.guild_id and y.removed_at is null order by y.number;
end;
$$;

comment on function tickets.types is 'The types of tickets of a guild, with all their options. Refuses: U0GLD.';

grant usage on type tickets.type to guildkeeper_bot, guildkeeper_admin;
grant execute on function tickets.types to guildkeeper_bot, guildkeeper_admin;

commit;
