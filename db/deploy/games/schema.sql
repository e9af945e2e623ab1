-- Deploy guildkeeper:games/schema to pg

begin;
set local role guildkeeper_owner;

create schema games;
comment on schema games is 'Games for money, whose draws can be checked.';
grant usage on schema games to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

commit;
