-- Revert guildkeeper:economy/purse from pg

begin;
set local role guildkeeper_owner;

drop table economy.purse;

commit;
