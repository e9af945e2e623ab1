-- Deploy guildkeeper:app/schema to pg

begin;
set local role guildkeeper_owner;

create schema app;
comment on schema app is 'Guilds, settings, errors, audit: what every domain stands on.';
grant usage on schema app to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

commit;
