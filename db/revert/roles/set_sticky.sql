-- Revert guildkeeper:roles/set_sticky from pg

begin;
set local role guildkeeper_owner;

drop function roles.set_sticky;

commit;
