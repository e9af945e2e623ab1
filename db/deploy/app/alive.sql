-- Deploy guildkeeper:app/alive to pg

begin;
set local role guildkeeper_owner;

create function app.alive()
returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
return true;

comment on function app.alive is 'True: the bot''s health check asks whether it may call a function at all.';

grant execute on function app.alive to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

commit;
