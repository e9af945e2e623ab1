-- Revert guildkeeper:tickets/_staff_roles from pg

begin;
set local role guildkeeper_owner;

drop function tickets._staff_roles;

commit;
