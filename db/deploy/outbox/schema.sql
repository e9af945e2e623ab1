-- Deploy guildkeeper:outbox/schema to pg

begin;
set local role guildkeeper_owner;

create schema outbox;
comment on schema outbox is 'The queue of effects: what is committed here will reach Discord.';
grant usage on schema outbox to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

commit;
