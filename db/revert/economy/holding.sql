-- Revert guildkeeper:economy/holding from pg

begin;
set local role guildkeeper_owner;

drop table economy.holding;

commit;
