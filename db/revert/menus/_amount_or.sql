-- Revert guildkeeper:menus/_amount_or from pg

begin;
set local role guildkeeper_owner;

drop function menus._amount_or;

commit;
