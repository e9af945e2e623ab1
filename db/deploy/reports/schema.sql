-- Deploy guildkeeper:reports/schema to pg

begin;
set local role guildkeeper_owner;

create schema reports;
comment on schema reports is
'What is made of statistics: channels that are told how the server was, channels whose names count, roles for taking part.';
grant usage on schema reports to guildkeeper_bot, guildkeeper_admin;

commit;
