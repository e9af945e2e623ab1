-- Revert guildkeeper:menus/_needed_level from pg

begin;
set local role guildkeeper_owner;

drop function menus._needed_level;

commit;
