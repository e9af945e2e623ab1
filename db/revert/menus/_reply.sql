-- Revert guildkeeper:menus/_reply from pg

begin;
set local role guildkeeper_owner;

drop function menus._reply;

commit;
