-- Deploy guildkeeper:config/schema to pg

begin;
set local role guildkeeper_owner;

create schema config;
comment on schema config is
'What a guild has set: every column of every table `settings` is a setting, which is shown, read as people type it, rehearsed and
set in one way.';
grant usage on schema config to guildkeeper_bot, guildkeeper_admin;

commit;
