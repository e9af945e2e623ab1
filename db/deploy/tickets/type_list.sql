-- Deploy guildkeeper:tickets/type_list to pg

begin;
set local role guildkeeper_owner;

create function tickets.type_list(guild_id bigint)
returns setof tickets.type_line
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(type_list.guild_id);
  return query
  select l.*
  from tickets.type y
  cross join lateral tickets._type_line(y) l
  where y.guild_id = type_list.guild_id and y.removed_at is null
  order by y.number;
end;
$$;

comment on function tickets.type_list is 'The types of tickets of a guild, in few words. Refuses: U0GLD.';

grant execute on function tickets.type_list to guildkeeper_bot, guildkeeper_admin;

commit;
