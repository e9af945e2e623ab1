-- Revert guildkeeper:menus/_forget_member from pg

begin;
set local role guildkeeper_owner;

drop function menus._forget_member;

commit;
