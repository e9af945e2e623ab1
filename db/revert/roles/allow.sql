-- Revert guildkeeper:roles/allow from pg

begin;
set local role guildkeeper_owner;

drop function roles.allow;

commit;
