-- Revert guildkeeper:menus/_role_changed from pg

begin;
set local role guildkeeper_owner;

drop trigger menus_role_changed on app.role;
drop function menus._role_changed;

commit;
