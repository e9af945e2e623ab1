-- Revert guildkeeper:shop/lent_role from pg

begin;
set local role guildkeeper_owner;

drop table shop.lent_role;

commit;
