-- Revert guildkeeper:menus/_wait from pg

begin;
set local role guildkeeper_owner;

drop function menus._wait;

commit;
