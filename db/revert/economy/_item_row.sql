-- Revert guildkeeper:economy/_item_row from pg

begin;
set local role guildkeeper_owner;

drop function economy._item_row(economy.item, bigint, bigint[], bigint, bigint);
drop type economy.item_row;

commit;
