-- Revert guildkeeper:shop/holding from pg

begin;
set local role guildkeeper_owner;

drop table shop.holding;

commit;
