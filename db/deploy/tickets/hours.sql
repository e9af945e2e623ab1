-- Deploy guildkeeper:tickets/hours to pg

begin;
set local role guildkeeper_owner;

create type tickets.hours_row as (type_number integer, type_name text, weekday integer, ranges text);
comment on type tickets.hours_row is
'When staff are there on a weekday (1 is Monday); type_name null: for all types that have no hours of their own.';

create function tickets.hours(guild_id bigint)
returns setof tickets.hours_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(hours.guild_id);
  return query
  select h.type_number, y.name, h.weekday,
    string_agg(to_char(h.opens, 'HH24:MI') || '-' || to_char(h.closes, 'HH24:MI'), ', ' order by h.opens)
  from tickets.working_hours h
  left join tickets.type y on y.guild_id = h.guild_id and y.number = h.type_number
  where h.guild_id = hours.guild_id
  group by h.type_number, y.name, h.weekday
  order by h.type_number, h.weekday;
end;
$$;

comment on function tickets.hours is 'When the staff of a guild are there; no rows: always. Refuses: U0GLD.';

grant usage on type tickets.hours_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function tickets.hours to guildkeeper_bot, guildkeeper_admin;

commit;
