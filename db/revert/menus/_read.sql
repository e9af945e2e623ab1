-- Revert guildkeeper:menus/_read from pg

begin;
set local role guildkeeper_owner;

drop function menus._read;

commit;
