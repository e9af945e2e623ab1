-- Revert guildkeeper:economy/_store_item from pg

begin;
set local role guildkeeper_owner;

drop function economy._store_item(economy.item);

commit;
