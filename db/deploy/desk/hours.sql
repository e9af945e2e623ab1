-- Deploy guildkeeper:desk/hours to pg

begin;
set local role guildkeeper_owner;

create type desk.hours_row as (type_number integer, type_name text, weekday integer, ranges text);
comment on type desk.hours_row is
'When staff are there on a weekday (1 is Monday); type_name null: for all types that have no hours of their own.';

create function desk.hours(guild_id bigint)
returns setof desk.hours_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(hours.guild_id);
  return query
  select h.type_number, y.name, h.weekday,
    string_agg(to_char(h.opens, 'HH24:MI') || '-' || to_char(h.closes, 'HH24:MI'), ', ' order by h.opens)
  from desk.working_hours h
  left join desk.type y on y.guild_id = h.guild_id and y.number = h.type_number
  where h.guild_id = hours.guild_id
  group by h.type_number, y.name, h.weekday
  order by h.type_number, h.weekday;
end;
$$;

comment on function desk.hours is 'When the staff of a guild are there; no rows: always. Refuses: U0GLD.';

grant usage on type desk.hours_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function desk.hours to guildkeeper_bot, guildkeeper_admin;

commit;
