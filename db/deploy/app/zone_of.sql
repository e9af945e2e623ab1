-- Deploy guildkeeper:app/zone_of to pg

begin;
set local role guildkeeper_owner;

create function app.zone_of(guild_id bigint)
returns text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.time_zone from app.settings s where s.guild_id = zone_of.guild_id;
$$;

comment on function app.zone_of is
'By which clock a guild lives: app.settings.time_zone. Null of a guild that is not registered.';

grant execute on function app.zone_of to guildkeeper_bot, guildkeeper_admin;

commit;
