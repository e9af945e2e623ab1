-- Deploy guildkeeper:income/schema to pg

begin;
set local role guildkeeper_owner;

create schema income;
comment on schema income is
'What pays members out of the mint: coming back, working, writing, levels, and claims of the moderators.';
grant usage on schema income to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

commit;
