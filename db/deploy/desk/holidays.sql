-- Deploy guildkeeper:desk/holidays to pg

begin;
set local role guildkeeper_owner;

create function desk.holidays(guild_id bigint)
returns setof desk.holiday
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(holidays.guild_id);
  return query select h.* from desk.holiday h where h.guild_id = holidays.guild_id order by h.day;
end;
$$;

comment on function desk.holidays is 'The holidays of a guild. Refuses: U0GLD.';

grant execute on function desk.holidays to guildkeeper_bot, guildkeeper_admin;

commit;
