-- Revert guildkeeper:roles/_in_force from pg

begin;
set local role guildkeeper_owner;

drop function roles._in_force;

commit;
