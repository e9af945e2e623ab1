-- Revert guildkeeper:roles/personal_role from pg

begin;
set local role guildkeeper_owner;

drop function roles.personal_role;

commit;
