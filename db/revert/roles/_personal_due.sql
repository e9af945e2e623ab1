-- Revert guildkeeper:roles/_personal_due from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('roles._personal_due');
drop function roles._personal_due;

commit;
