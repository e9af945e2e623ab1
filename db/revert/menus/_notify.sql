-- Revert guildkeeper:menus/_notify from pg

begin;
set local role guildkeeper_owner;

drop function menus._notify;

commit;
