-- Revert guildkeeper:menus/_price_due from pg

begin;
set local role guildkeeper_owner;

drop function menus._price_due;

commit;
