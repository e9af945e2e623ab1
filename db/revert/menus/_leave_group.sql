-- Revert guildkeeper:menus/_leave_group from pg

begin;
set local role guildkeeper_owner;

drop function menus._leave_group;

commit;
