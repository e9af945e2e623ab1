-- Revert guildkeeper:economy/_item_receipt from pg

begin;
set local role guildkeeper_owner;

drop function economy._item_receipt(bigint, bigint);
drop type economy.item_receipt;

commit;
