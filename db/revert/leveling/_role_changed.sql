-- Revert guildkeeper:leveling/_role_changed from pg

begin;
set local role guildkeeper_owner;

drop trigger role_changed on app.role;
drop function leveling._role_changed;

commit;
