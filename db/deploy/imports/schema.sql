-- Deploy guildkeeper:imports/schema to pg

begin;
set local role guildkeeper_owner;

create schema imports;
comment on schema imports is 'What other bots knew: levels, money and cases, staged, rehearsed, then committed or dropped.';
grant usage on schema imports to guildkeeper_bot, guildkeeper_admin;

commit;
