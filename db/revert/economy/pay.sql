-- Revert guildkeeper:economy/pay from pg

begin;
set local role guildkeeper_owner;

drop function economy.pay;

commit;
