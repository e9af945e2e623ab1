-- Revert guildkeeper:menus/_message_gone from pg

begin;
set local role guildkeeper_owner;

drop function menus._message_gone;

commit;
