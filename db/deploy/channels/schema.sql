-- Deploy guildkeeper:channels/schema to pg

begin;
set local role guildkeeper_owner;

create schema channels;
comment on schema channels is 'What moderators do to channels: purge them, slow them down, lock them.';
grant usage on schema channels to guildkeeper_bot, guildkeeper_admin;

commit;
