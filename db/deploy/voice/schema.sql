-- Deploy guildkeeper:voice/schema to pg

begin;
set local role guildkeeper_owner;

create schema voice;
comment on schema voice is 'Who is in voice, with whom, and what it counts for.';
grant usage on schema voice to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

commit;
