-- Revert guildkeeper:menus/_tell_taken from pg

begin;
set local role guildkeeper_owner;

drop function menus._tell_taken;

commit;
