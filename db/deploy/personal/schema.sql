-- Deploy guildkeeper:personal/schema to pg

begin;
set local role guildkeeper_owner;

create schema personal;
comment on schema personal is 'Roles of members'' own: who may have one, how it looks, and when it goes.';
grant usage on schema personal to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

commit;
