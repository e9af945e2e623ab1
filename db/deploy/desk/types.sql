-- Deploy guildkeeper:desk/types to pg

begin;
set local role guildkeeper_owner;

create function desk.types(guild_id bigint)
returns setof desk.type
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(types.guild_id);
  return query
  select y.* from desk.type y where y.guild_id = types.guild_id and y.removed_at is null order by y.number;
end;
$$;

comment on function desk.types is 'The types of tickets of a guild, with all their options. Refuses: U0GLD.';

grant usage on type desk.type to guildkeeper_bot, guildkeeper_admin;
grant execute on function desk.types to guildkeeper_bot, guildkeeper_admin;

commit;
