-- Revert guildkeeper:roles/_personal_made from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('roles._personal_made');
drop function roles._personal_made;

commit;
