-- Deploy guildkeeper:tickets/holidays to pg

begin;
set local role guildkeeper_owner;

create function tickets.holidays(guild_id bigint)
returns setof tickets.holiday
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(holidays.guild_id);
  return query select h.* from tickets.holiday h where h.guild_id = holidays.guild_id order by h.day;
end;
$$;

comment on function tickets.holidays is 'The holidays of a guild. Refuses: U0GLD.';

grant execute on function tickets.holidays to guildkeeper_bot, guildkeeper_admin;

commit;
