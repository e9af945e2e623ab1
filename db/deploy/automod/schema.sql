-- Deploy guildkeeper:automod/schema to pg

begin;
set local role guildkeeper_owner;

create schema automod;
comment on schema automod is 'Rules for what is written, kept automatically; they ask moderation for cases.';
grant usage on schema automod to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

create type automod.aside_cause as enum ('too_slow', 'too_complex');
comment on type automod.aside_cause is
'Why the rules of a guild are set aside: looking for them took too long, or Postgres finds a pattern too complex.';
grant usage on type automod.aside_cause to guildkeeper_bot, guildkeeper_admin;

commit;
