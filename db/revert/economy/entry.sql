-- Revert guildkeeper:economy/entry from pg

begin;
set local role guildkeeper_owner;

drop table economy.entry;

commit;
