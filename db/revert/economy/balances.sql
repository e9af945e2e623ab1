-- Revert guildkeeper:economy/balances from pg

begin;
set local role guildkeeper_owner;

drop view economy.balances;

commit;
