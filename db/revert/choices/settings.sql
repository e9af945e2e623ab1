-- Revert guildkeeper:choices/settings from pg

begin;
set local role guildkeeper_owner;

drop table choices.settings;

commit;
