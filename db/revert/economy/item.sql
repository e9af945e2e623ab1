-- Revert guildkeeper:economy/item from pg

begin;
set local role guildkeeper_owner;

drop table economy.item;
drop table economy.item_counter;
drop type economy.item_kind;

commit;
