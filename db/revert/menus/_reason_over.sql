-- Revert guildkeeper:menus/_reason_over from pg

begin;
set local role guildkeeper_owner;

drop trigger menus_reason_over on roles.reason;
drop function menus._reason_over;

commit;
