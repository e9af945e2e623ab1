-- Revert guildkeeper:menus/_freshen from pg

begin;
set local role guildkeeper_owner;

drop function menus._freshen;

commit;
