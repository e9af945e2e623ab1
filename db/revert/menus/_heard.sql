-- Revert guildkeeper:menus/_heard from pg

begin;
set local role guildkeeper_owner;

drop function menus._heard;

commit;
