-- Deploy guildkeeper:discord/schema to pg

begin;
set local role guildkeeper_owner;

create schema discord;
comment on schema discord is 'The vocabulary of effects: one function a REST call. Only the domains speak it.';

commit;
