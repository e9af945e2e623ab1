-- Revert guildkeeper:roles/drop_sticky from pg

begin;
set local role guildkeeper_owner;

drop function roles.drop_sticky;

commit;
