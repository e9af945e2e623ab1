-- Deploy guildkeeper:automod/schema to pg

begin;
set local role guildkeeper_owner;

create schema automod;
comment on schema automod is 'Rules for what is written, kept automatically; they ask moderation for cases.';
grant usage on schema automod to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

commit;
