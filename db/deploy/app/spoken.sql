-- Deploy guildkeeper:app/spoken to pg

begin;
set local role guildkeeper_owner;

create function app.spoken(guild_id bigint)
returns text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select coalesce((select s.locale from app.settings s where s.guild_id = spoken.guild_id), 'en-US');
$$;

comment on function app.spoken is 'The language in which the bot speaks to all of a guild, such as en-US.';

grant execute on function app.spoken to guildkeeper_bot, guildkeeper_admin;

commit;
