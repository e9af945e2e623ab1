-- Revert guildkeeper:economy/pay from pg

begin;
set local role guildkeeper_owner;

drop function economy.pay(bigint, bigint, bigint, numeric, text, numeric, boolean, boolean, bigint, text, timestamptz);

commit;
