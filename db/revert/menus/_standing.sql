-- Revert guildkeeper:menus/_standing from pg

begin;
set local role guildkeeper_owner;

drop function menus._standing;

commit;
