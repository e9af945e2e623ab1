-- Revert guildkeeper:event/_see_roles from pg

begin;
set local role guildkeeper_owner;

drop function event._see_roles;

commit;
