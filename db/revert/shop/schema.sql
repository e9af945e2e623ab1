-- Revert guildkeeper:shop/schema from pg

begin;
set local role guildkeeper_owner;

drop schema shop;

commit;
