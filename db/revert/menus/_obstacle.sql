-- Revert guildkeeper:menus/_obstacle from pg

begin;
set local role guildkeeper_owner;

drop function menus._obstacle;

commit;
