-- Deploy guildkeeper:privacy/schema to pg

begin;
set local role guildkeeper_owner;

create schema privacy;
comment on schema privacy is 'What is kept of one member, over all domains: it can be read, and forgotten.';
grant usage on schema privacy to guildkeeper_bot, guildkeeper_admin;

commit;
